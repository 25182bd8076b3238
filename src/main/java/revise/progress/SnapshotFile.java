package revise.progress;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.cache.CacheFile;
import revise.cache.CacheInput;
import revise.cache.CacheOutput;
import revise.memory.Due;
import revise.memory.Memory;
import revise.memory.Parameters;
import revise.memory.Phase;
import revise.memory.Schedule;

/** A snapshot on disk. One that was made under other settings is as good as none. */
final class SnapshotFile {
    /** To be raised whenever the layout below changes, or what a replay makes of a log. */
    private static final int FORMAT = 0x72730001;

    private static final Phase[] PHASES = Phase.values();

    /** What is kept: the snapshot and the part of the log that it stands for. */
    record Saved(Coverage coverage, BadLines badLines, Snapshot snapshot) {}

    private final CacheFile file;
    private final String settings;

    /**
     * @param settings what the snapshot depends on beside the log, as text
     */
    SnapshotFile(Path path, String settings) {
        this.file = new CacheFile(path, FORMAT);
        this.settings = settings;
    }

    @Nullable
    Saved read() {
        return file.read(this::saved);
    }

    /** When the snapshot was written, in nanoseconds since 1970 by the file system's clock. */
    long writtenNanos() throws IOException {
        return file.writtenNanos();
    }

    void write(Saved saved) throws IOException {
        CacheOutput out = new CacheOutput();
        out.text(settings);
        coverage(out, saved.coverage());
        badLines(out, saved.badLines());
        Snapshot snapshot = saved.snapshot();
        fitted(out, snapshot.fitted());
        out.number(snapshot.totals().answers());
        out.number(snapshot.totals().thinkingMillis());
        out.number(
                snapshot.lastAt() == null ? Long.MIN_VALUE : snapshot.lastAt().toEpochMilli());
        out.text(snapshot.greatestId() == null ? null : snapshot.greatestId().text());
        out.number(snapshot.aliases().size());
        for (Map.Entry<String, String> alias : snapshot.aliases().entrySet()) {
            out.text(alias.getKey());
            out.text(alias.getValue());
        }
        out.number(snapshot.cards().size());
        for (Map.Entry<String, CardProgress> card : snapshot.cards().entrySet()) {
            out.text(card.getKey());
            card(out, card.getValue());
        }
        file.write(out);
    }

    private @Nullable Saved saved(CacheInput in) {
        if (!in.text().equals(settings)) {
            return null;
        }
        Coverage coverage = coverage(in);
        BadLines badLines = badLines(in);
        Parameters fitted = fitted(in);
        Totals totals = new Totals(in.longNumber(), in.longNumber());
        long lastMillis = in.longNumber();
        String greatest = in.optionalText();
        int moved = in.count();
        Map<String, String> aliases = new HashMap<>(moved * 2);
        for (int i = 0; i < moved; i++) {
            aliases.put(in.text(), in.text());
        }
        int count = in.count();
        Map<String, CardProgress> cards = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            cards.put(in.text(), card(in));
        }
        Instant lastAt = lastMillis == Long.MIN_VALUE ? null : Instant.ofEpochMilli(lastMillis);
        EventId greatestId = greatest == null ? null : new EventId(greatest);
        return new Saved(coverage, badLines, new Snapshot(cards, aliases, fitted, totals, lastAt, greatestId));
    }

    private static void coverage(CacheOutput out, Coverage coverage) {
        out.number(coverage.length());
        out.number(coverage.lines());
        out.number(coverage.checksum());
        out.number(coverage.file().size());
        out.number(coverage.file().changedNanos());
        out.text(coverage.file().key());
    }

    private static Coverage coverage(CacheInput in) {
        return new Coverage(
                in.longNumber(),
                in.longNumber(),
                in.longNumber(),
                new Coverage.FileState(in.longNumber(), in.longNumber(), in.text()));
    }

    private static void badLines(CacheOutput out, BadLines badLines) {
        out.number(badLines.count());
        out.number(badLines.first().size());
        for (BadLine line : badLines.first()) {
            out.number(line.number());
            out.text(line.reason());
        }
    }

    private static BadLines badLines(CacheInput in) {
        BadLines badLines = BadLines.NONE;
        long all = in.longNumber();
        int count = in.count();
        for (int i = 0; i < count; i++) {
            badLines = badLines.plus(new BadLine(in.longNumber(), in.text()));
        }
        return new BadLines(all, badLines.first());
    }

    private static void fitted(CacheOutput out, @Nullable Parameters fitted) {
        double[] w = fitted == null ? new double[0] : fitted.toArray();
        out.number(w.length);
        for (double value : w) {
            out.number(value);
        }
    }

    private static @Nullable Parameters fitted(CacheInput in) {
        double[] w = new double[in.count()];
        for (int i = 0; i < w.length; i++) {
            w[i] = in.doubleNumber();
        }
        return w.length == 0 ? null : Parameters.of(w);
    }

    private static void card(CacheOutput out, CardProgress card) {
        out.flag(card.suspended());
        out.number(card.buriedUntil());
        out.number(card.firstDay());
        out.number(card.textHash());
        Schedule schedule = card.schedule();
        out.number(schedule == null ? -1 : schedule.phase().ordinal());
        if (schedule == null) {
            return;
        }
        out.number(schedule.step());
        out.number(schedule.memory().stability());
        out.number(schedule.memory().difficulty());
        out.number(schedule.interval());
        out.flag(schedule.due() instanceof Due.On);
        out.number(schedule.due() instanceof Due.At at ? at.instant().toEpochMilli() : ((Due.On) schedule.due()).day());
        out.number(schedule.lastAt().toEpochMilli());
        out.number(schedule.lastDay());
        out.number(schedule.reps());
        out.number(schedule.lapses());
    }

    private static CardProgress card(CacheInput in) {
        boolean suspended = in.flag();
        int buriedUntil = in.number();
        int firstDay = in.number();
        long textHash = in.longNumber();
        int phase = in.number();
        return new CardProgress(
                phase < 0 ? null : schedule(in, PHASES[phase]), suspended, buriedUntil, firstDay, textHash);
    }

    private static Schedule schedule(CacheInput in, Phase phase) {
        int step = in.number();
        Memory memory = new Memory(in.doubleNumber(), in.doubleNumber());
        int interval = in.number();
        boolean onDay = in.flag();
        long due = in.longNumber();
        return new Schedule(
                phase,
                step,
                memory,
                interval,
                onDay ? new Due.On((int) due) : new Due.At(Instant.ofEpochMilli(due)),
                Instant.ofEpochMilli(in.longNumber()),
                in.number(),
                in.number(),
                in.number());
    }
}

package revise.progress;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import revise.memory.Due;
import revise.memory.Memory;
import revise.memory.Parameters;
import revise.memory.Phase;
import revise.memory.Schedule;

/**
 * A snapshot on disk: a cache that may be deleted at any time. A file that is damaged, of another version or made under
 * other settings is as good as none.
 */
final class SnapshotFile {
    private static final int MAGIC = 0x72657631;
    private static final int CHECKSUM_BYTES = 8;

    private static final Phase[] PHASES = Phase.values();

    /** What is kept: the snapshot and the part of the log that it stands for. */
    record Saved(Coverage coverage, BadLines badLines, Snapshot snapshot) {}

    private final Path path;
    private final String settings;

    /**
     * @param settings what the snapshot depends on beside the log, as text
     */
    SnapshotFile(Path path, String settings) {
        this.path = path;
        this.settings = settings;
    }

    /** When the snapshot was written, in nanoseconds since 1970 by the file system's clock. */
    long takenNanos() throws IOException {
        return Files.getLastModifiedTime(path).to(TimeUnit.NANOSECONDS);
    }

    @Nullable
    Saved read() {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException missing) {
            return null;
        }
        int length = bytes.length - CHECKSUM_BYTES;
        if (length < 0 || ByteBuffer.wrap(bytes).getLong(length) != checksum(bytes, length)) {
            return null;
        }
        try {
            return new Reader(ByteBuffer.wrap(bytes, 0, length)).saved(settings);
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | DateTimeException
                | IllegalArgumentException forged) {
            return null;
        }
    }

    /** Puts the file in its place whole. */
    void write(Saved saved) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writer.write(new DataOutputStream(bytes), settings, saved);
        byte[] body = bytes.toByteArray();
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(path.toAbsolutePath().getParent(), "snapshot", null);
        try {
            ByteBuffer whole = ByteBuffer.allocate(body.length + CHECKSUM_BYTES);
            whole.put(body).putLong(checksum(body, body.length));
            Files.write(fresh, whole.array());
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }

    private static final class Writer {
        private Writer() {}

        static void write(DataOutputStream out, String settings, Saved saved) throws IOException {
            out.writeInt(MAGIC);
            text(out, settings);
            coverage(out, saved.coverage());
            badLines(out, saved.badLines());
            Snapshot snapshot = saved.snapshot();
            fitted(out, snapshot.fitted());
            out.writeLong(snapshot.totals().answers());
            out.writeLong(snapshot.totals().thinkingMillis());
            out.writeLong(
                    snapshot.lastAt() == null
                            ? Long.MIN_VALUE
                            : snapshot.lastAt().toEpochMilli());
            text(out, snapshot.greatestId() == null ? "" : snapshot.greatestId().text());
            out.writeInt(snapshot.aliases().size());
            for (Map.Entry<String, String> alias : snapshot.aliases().entrySet()) {
                text(out, alias.getKey());
                text(out, alias.getValue());
            }
            out.writeInt(snapshot.cards().size());
            for (Map.Entry<String, CardProgress> card : snapshot.cards().entrySet()) {
                text(out, card.getKey());
                card(out, card.getValue());
            }
        }

        private static void coverage(DataOutputStream out, Coverage coverage) throws IOException {
            out.writeLong(coverage.length());
            out.writeLong(coverage.lines());
            out.writeLong(coverage.checksum());
            out.writeLong(coverage.file().size());
            out.writeLong(coverage.file().changedNanos());
            text(out, coverage.file().key());
        }

        private static void badLines(DataOutputStream out, BadLines badLines) throws IOException {
            out.writeLong(badLines.count());
            out.writeInt(badLines.first().size());
            for (BadLine line : badLines.first()) {
                out.writeLong(line.number());
                text(out, line.reason());
            }
        }

        private static void fitted(DataOutputStream out, @Nullable Parameters fitted) throws IOException {
            double[] w = fitted == null ? new double[0] : fitted.toArray();
            out.writeInt(w.length);
            for (double value : w) {
                out.writeDouble(value);
            }
        }

        private static void card(DataOutputStream out, CardProgress card) throws IOException {
            out.writeBoolean(card.suspended());
            out.writeInt(card.buriedUntil());
            out.writeInt(card.firstDay());
            out.writeLong(card.textHash());
            Schedule schedule = card.schedule();
            out.writeByte(schedule == null ? -1 : schedule.phase().ordinal());
            if (schedule == null) {
                return;
            }
            out.writeInt(schedule.step());
            out.writeDouble(schedule.memory().stability());
            out.writeDouble(schedule.memory().difficulty());
            out.writeInt(schedule.interval());
            boolean onDay = schedule.due() instanceof Due.On;
            out.writeBoolean(onDay);
            out.writeLong(
                    schedule.due() instanceof Due.At at
                            ? at.instant().toEpochMilli()
                            : ((Due.On) schedule.due()).day());
            out.writeLong(schedule.lastAt().toEpochMilli());
            out.writeInt(schedule.lastDay());
            out.writeInt(schedule.reps());
            out.writeInt(schedule.lapses());
        }

        private static void text(DataOutputStream out, String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static final class Reader {
        private final ByteBuffer in;

        Reader(ByteBuffer in) {
            this.in = in;
        }

        @Nullable
        Saved saved(String settings) {
            if (in.getInt() != MAGIC || !text().equals(settings)) {
                return null;
            }
            Coverage coverage = new Coverage(
                    in.getLong(),
                    in.getLong(),
                    in.getLong(),
                    new Coverage.FileState(in.getLong(), in.getLong(), text()));
            BadLines badLines = badLines();
            Parameters fitted = fitted();
            Totals totals = new Totals(in.getLong(), in.getLong());
            long lastMillis = in.getLong();
            String greatest = text();
            Map<String, String> aliases = new HashMap<>();
            for (int left = in.getInt(); left > 0; left--) {
                aliases.put(text(), text());
            }
            int count = in.getInt();
            Map<String, CardProgress> cards = new HashMap<>(Math.min(count, in.remaining()) * 2);
            for (int left = count; left > 0; left--) {
                cards.put(text(), card());
            }
            Instant lastAt = lastMillis == Long.MIN_VALUE ? null : Instant.ofEpochMilli(lastMillis);
            EventId greatestId = greatest.isEmpty() ? null : new EventId(greatest);
            return new Saved(coverage, badLines, new Snapshot(cards, aliases, fitted, totals, lastAt, greatestId));
        }

        private BadLines badLines() {
            BadLines badLines = BadLines.NONE;
            long count = in.getLong();
            for (int left = in.getInt(); left > 0; left--) {
                badLines = badLines.plus(new BadLine(in.getLong(), text()));
            }
            return new BadLines(count, badLines.first());
        }

        private @Nullable Parameters fitted() {
            int length = in.getInt();
            if (length == 0) {
                return null;
            }
            double[] w = new double[Math.min(length, in.remaining() / Double.BYTES + 1)];
            for (int i = 0; i < w.length; i++) {
                w[i] = in.getDouble();
            }
            return Parameters.of(w);
        }

        private CardProgress card() {
            boolean suspended = in.get() != 0;
            int buriedUntil = in.getInt();
            int firstDay = in.getInt();
            long textHash = in.getLong();
            int phase = in.get();
            return new CardProgress(
                    phase < 0 ? null : schedule(PHASES[phase]), suspended, buriedUntil, firstDay, textHash);
        }

        private Schedule schedule(Phase phase) {
            int step = in.getInt();
            Memory memory = new Memory(in.getDouble(), in.getDouble());
            int interval = in.getInt();
            boolean onDay = in.get() != 0;
            long due = in.getLong();
            return new Schedule(
                    phase,
                    step,
                    memory,
                    interval,
                    onDay ? new Due.On((int) due) : new Due.At(Instant.ofEpochMilli(due)),
                    Instant.ofEpochMilli(in.getLong()),
                    in.getInt(),
                    in.getInt(),
                    in.getInt());
        }

        private String text() {
            byte[] bytes = new byte[Math.min(in.getInt(), in.remaining() + 1)];
            in.get(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}

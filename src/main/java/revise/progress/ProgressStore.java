package revise.progress;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.cache.CacheFile;
import revise.memory.SchedulerSettings;
import revise.memory.Steps;

/** The progress file: what it says, and appending to it. */
public final class ProgressStore {
    /** So many bytes take longer to replay at a cold start than a snapshot takes to read. */
    private static final long WORTH_A_SNAPSHOT = 1 << 14;

    private static final int MOST_AT_ONCE = 10_000;

    private final LogFile log;
    private final SchedulerSettings settings;
    private final SnapshotFile cache;

    /**
     * @param path the progress file; it need not exist
     * @param cacheFolder where a snapshot may be kept; it need not exist
     * @param settings what the schedule depends on, for the past as well
     */
    public ProgressStore(Path path, Path cacheFolder, SchedulerSettings settings) {
        this.log = new LogFile(path);
        this.settings = settings;
        String name = CacheFile.nameFor("progress", path);
        this.cache = new SnapshotFile(cacheFolder.resolve(name), digest(settings));
    }

    /** The progress file's place. */
    public Path path() {
        return log.path();
    }

    /**
     * Reads the whole log, or a snapshot and what came behind it.
     *
     * @throws ProgressException when the file exists and cannot be read
     */
    public Progress load() throws ProgressException {
        try (FileChannel channel = log.open()) {
            if (channel == null) {
                return new Replay(settings).progress(BadLines.NONE);
            }
            Coverage.FileState file = Coverage.FileState.of(log.path());
            SnapshotFile.Saved saved = channel.size() < WORTH_A_SNAPSHOT ? null : cache.read();
            Progress quick = saved == null ? null : goOn(channel, file, saved);
            return quick != null ? quick : replay(channel, file);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private @Nullable Progress goOn(FileChannel channel, Coverage.FileState file, SnapshotFile.Saved saved)
            throws IOException {
        if (saved.coverage().untouched(file, cache.writtenNanos())) {
            return new Replay(saved.snapshot(), settings).progress(saved.badLines());
        }
        if (!saved.coverage().begins(channel)) {
            return null;
        }
        Replay replay = new Replay(saved.snapshot(), settings);
        boolean[] reachesBack = {false};
        Tally tally = new Tally(saved.coverage().lines(), saved.badLines(), event -> {
            reachesBack[0] = reachesBack[0] || !replay.next(event);
        });
        long complete = new Lines().read(channel, saved.coverage().length(), tally);
        if (reachesBack[0]) {
            return null;
        }
        if (complete - saved.coverage().length() >= WORTH_A_SNAPSHOT) {
            keep(channel, file, complete, tally, replay);
        }
        return replay.progress(tally.badLines());
    }

    private Progress replay(FileChannel channel, Coverage.FileState file) throws IOException {
        Timeline timeline = new Timeline();
        Tally tally = new Tally(0, BadLines.NONE, timeline::add);
        long complete = new Lines().read(channel, 0, tally);
        Replay replay = new Replay(settings);
        replay.all(timeline, settings);
        keep(channel, file, complete, tally, replay);
        return replay.progress(tally.badLines());
    }

    private void keep(FileChannel channel, Coverage.FileState file, long complete, Tally tally, Replay replay) {
        if (complete < WORTH_A_SNAPSHOT || complete != file.size()) {
            return;
        }
        try {
            long checksum = Coverage.checksum(channel, complete);
            Coverage coverage = new Coverage(complete, tally.number(), checksum, file);
            cache.write(new SnapshotFile.Saved(coverage, tally.badLines(), replay.snapshot()));
        } catch (IOException e) {
            // Without a snapshot the next start is slower and just as right; a read-only home is no reason to stop.
            return;
        }
    }

    /**
     * Appends events and returns once they are on disk.
     *
     * @throws ProgressException when they could not be saved; none of them counts then
     */
    public void append(List<? extends Event> events) throws ProgressException {
        EventWriter writer = new EventWriter();
        byte[][] lines = new byte[events.size()][];
        int length = 0;
        for (int i = 0; i < lines.length; i++) {
            lines[i] = writer.line(events.get(i));
            length += lines[i].length;
        }
        byte[] all = new byte[length];
        int end = 0;
        for (byte[] line : lines) {
            System.arraycopy(line, 0, all, end, line.length);
            end += line.length;
        }
        try {
            log.append(all);
        } catch (IOException e) {
            throw new ProgressException(
                    log.path() + ": your answer could not be saved: " + reason(e)
                            + ". Make room or give yourself the right to write there, then try again.",
                    e);
        }
    }

    /**
     * Appends those of the events that the log does not have yet and returns once they are on disk. Two are the same by
     * their ids, and two answers by their card and moment.
     * Should that end in the middle, the same call again appends the rest.
     *
     * @return how many were appended
     * @throws ProgressException when the log cannot be read, or not all of them could be saved
     */
    public int appendMissing(List<? extends Event> events) throws ProgressException {
        Set<EventId> missing = new HashSet<>();
        Map<String, EventId> answers = new HashMap<>();
        for (Event event : events) {
            missing.add(event.stamp().id());
            if (event instanceof Event.Review review) {
                answers.put(moment(review), event.stamp().id());
            }
        }
        try (FileChannel channel = log.open()) {
            if (channel != null) {
                new Lines().read(channel, 0, new Tally(0, BadLines.NONE, event -> {
                    missing.remove(event.stamp().id());
                    if (event instanceof Event.Review review) {
                        missing.remove(answers.get(moment(review)));
                    }
                }));
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        List<Event> fresh = new ArrayList<>();
        for (Event event : events) {
            if (missing.remove(event.stamp().id())) {
                fresh.add(event);
            }
        }
        for (int i = 0; i < fresh.size(); i += MOST_AT_ONCE) {
            append(fresh.subList(i, Math.min(fresh.size(), i + MOST_AT_ONCE)));
        }
        return fresh.size();
    }

    private static String moment(Event.Review review) {
        return review.stamp().at().toEpochMilli() + " " + review.card();
    }

    /**
     * The events in force of every card, in replay order, under the ids of today.
     *
     * @throws ProgressException when the file exists and cannot be read
     */
    public Map<String, List<Event.OfCard>> events() throws ProgressException {
        try (FileChannel channel = log.open()) {
            return channel == null ? Map.of() : History.ofAll(channel, settings);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * The life of one card, in replay order, with what each event did. Events under its former ids are among them.
     *
     * @throws ProgressException when the file exists and cannot be read
     */
    public List<HistoryEntry> history(String card) throws ProgressException {
        try (FileChannel channel = log.open()) {
            return channel == null ? List.of() : History.of(channel, card, settings);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * The last events in force that an undo may take back, the latest first.
     *
     * @throws ProgressException when the file exists and cannot be read
     */
    public List<Event> lastInForce(int count) throws ProgressException {
        try (FileChannel channel = log.open()) {
            return channel == null ? List.of() : History.last(channel, count);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private ProgressException unreadable(IOException e) {
        return new ProgressException(
                log.path() + ": the progress file cannot be read: " + reason(e)
                        + ". Set it right, or name another with --progress FILE.",
                e);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "you have no right to";
        }
        if (e instanceof FileAlreadyExistsException f) {
            return "there is something else in the place of the folder " + f.getFile();
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static String digest(SchedulerSettings settings) {
        StringBuilder out = new StringBuilder();
        out.append(settings.desiredRetention()).append('|').append(settings.maximumInterval());
        steps(out, settings.learning());
        steps(out, settings.relearning());
        out.append('|').append(settings.fuzz());
        for (double w : settings.parameters().toArray()) {
            out.append('|').append(w);
        }
        return out.toString();
    }

    private static void steps(StringBuilder out, Steps steps) {
        out.append('|');
        steps.delays().forEach(delay -> out.append(delay.toMillis()).append(' '));
    }
}

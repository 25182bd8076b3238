package revise.exam;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import revise.progress.Event;
import revise.progress.ProgressException;
import revise.progress.ProgressStore;

/**
 * A paper with its clock and its progress file, from the first question to the last decision on a point. Nothing is
 * saved before the student is content with the marks; then all of it is, at once. May be closed from another thread.
 */
public final class ExamDesk {
    private final Rules rules;
    private final InstantSource clock;
    /** Null for a practice, of which nothing is saved. */
    private final @Nullable Archive archive;

    private Sitting sitting;
    private @Nullable Result result;
    private boolean closed;

    /**
     * What holds for a paper.
     *
     * @param marker marks what is typed
     * @param limit how long it may take, or null for as long as it takes
     * @param passMark null when none is set
     */
    public record Rules(
            QuestionMarker marker,
            @Nullable Duration limit,
            @Nullable PassMark passMark) {}

    /**
     * Where marks are kept.
     *
     * @param log what is written into it, for the moment that the paper is saved
     */
    public record Archive(ProgressStore store, Function<Instant, TestLog> log) {}

    private ExamDesk(Paper paper, Rules rules, InstantSource clock, @Nullable Archive archive) {
        this.rules = rules;
        this.clock = clock;
        this.archive = archive;
        this.sitting = Sitting.begin(paper, rules.limit(), clock.instant());
    }

    /**
     * Begins a paper: the time runs from now on.
     *
     * @param paper with at least one question
     */
    public static ExamDesk begin(Paper paper, Rules rules, InstantSource clock, Archive archive) {
        return new ExamDesk(paper, rules, clock, archive);
    }

    /** Begins a paper of what this one lost, for practice: without a limit, and not to be saved. */
    public ExamDesk retry() {
        Rules free = new Rules(rules.marker(), null, null);
        return new ExamDesk(result().retry(), free, clock, null);
    }

    /** Whether nothing of it will be saved. */
    public boolean isPractice() {
        return archive == null;
    }

    /** The present moment. */
    public Instant now() {
        return clock.instant();
    }

    /** What was answered so far. */
    public synchronized Sitting sitting() {
        return sitting;
    }

    /** The share of the marks that is needed, or null when none is set. */
    public @Nullable PassMark passMark() {
        return rules.passMark();
    }

    /** Whether the answers are handed in and marked. */
    public synchronized boolean isMarked() {
        return result != null;
    }

    /** The marks as they are now; only once the paper {@link #isMarked}. */
    public synchronized Result result() {
        if (result == null) {
            throw new IllegalStateException("the paper is not handed in yet");
        }
        return result;
    }

    /** Whether the marks are final: saved, or of a practice and agreed to. */
    public synchronized boolean isClosed() {
        return closed;
    }

    /** Takes note of the time, which may be up. */
    public void tick() {
        become(sitting().at(now()));
    }

    /** Sets the typed answer to the question on screen. */
    public void write(String text) {
        become(sitting().write(text, now()));
    }

    /** Picks an item of the question on screen, or puts it back. */
    public void pick(int item) {
        become(sitting().pick(item, now()));
    }

    /** Flags a question, counted from 0, or takes its flag away. */
    public void flag(int question) {
        become(sitting().flag(question, now()));
    }

    /** Shows another question, counted from 0. */
    public void goTo(int question) {
        become(sitting().goTo(question, now()));
    }

    /** Hands the paper in and marks it. */
    public void finish() {
        become(sitting().finish(now()));
    }

    private synchronized void become(Sitting next) {
        sitting = next;
        if (next.isOver() && result == null) {
            result = next.mark(rules.marker());
        }
    }

    /** Decides on a point, both counted from 0, as long as the marks are not final. */
    public synchronized void decide(int question, int point, boolean met) {
        if (!closed) {
            result = result().with(result().answers().get(question).decide(point, met));
        }
    }

    /**
     * Makes the marks final and saves them; a practice has nothing to save.
     *
     * @throws ProgressException when they could not be saved; the marks are then as open as before, and it may be tried
     *     again
     */
    public synchronized void close() throws ProgressException {
        if (closed) {
            return;
        }
        if (archive != null) {
            List<Event> events = archive.log().apply(now()).events(result(), rules.passMark(), sitting.used(now()));
            archive.store().append(events);
        }
        closed = true;
    }
}

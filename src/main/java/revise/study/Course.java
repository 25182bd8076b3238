package revise.study;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Kind;
import revise.grading.Marking;
import revise.memory.Scheduler;
import revise.progress.Progress;
import revise.progress.Totals;

/** What stays the same all through a session. */
final class Course {
    /** Until there is a pace to measure. */
    private static final long USUAL_MILLIS = 10_000;

    private static final int ENOUGH_ANSWERS = 20;

    /** A new card is asked about this often on its first day. */
    private static final int TIMES_NEW = 2;

    private final List<Card> queue;
    private final Progress progress;
    private final StudyCalendar calendar;
    private final boolean cram;
    private final long seed;
    private final @Nullable BiFunction<Card, String, Marking> marker;
    private final Instant startedAt;
    private final @Nullable Instant endsAt;
    private final long answerMillis;
    private final int[] freshFrom;

    Course(List<Card> queue, Progress progress, StudyCalendar calendar, Session.Options options, Instant startedAt) {
        this.queue = queue;
        this.progress = progress;
        this.calendar = calendar;
        this.cram = options.cram();
        this.seed = options.seed();
        this.marker = options.marker();
        this.startedAt = startedAt;
        this.endsAt = options.length() == null ? null : startedAt.plus(options.length());
        Totals totals = progress.totals();
        this.answerMillis =
                totals.answers() < ENOUGH_ANSWERS ? USUAL_MILLIS : totals.thinkingMillis() / totals.answers();
        this.freshFrom = freshFrom(queue, progress);
    }

    /** How many new cards the queue has from each place on. */
    private static int[] freshFrom(List<Card> queue, Progress progress) {
        int[] freshFrom = new int[queue.size() + 1];
        for (int i = queue.size() - 1; i >= 0; i--) {
            freshFrom[i] = freshFrom[i + 1] + (progress.of(queue.get(i).id()).isNew() ? 1 : 0);
        }
        return freshFrom;
    }

    /** Reviews and new cards in the order of asking. */
    List<Card> queue() {
        return queue;
    }

    /** The log's state at the start. */
    Progress progress() {
        return progress;
    }

    StudyCalendar calendar() {
        return calendar;
    }

    boolean cram() {
        return cram;
    }

    Instant startedAt() {
        return startedAt;
    }

    Scheduler scheduler() {
        return progress.scheduler();
    }

    /** The seed of what is shown of a card; another one each time that it is asked. */
    long seed(Card card, int answers) {
        return seed + Progress.seed(card.id()) + answers;
    }

    /** Whether the answer to a card is typed; what is picked needs no typing. */
    boolean isTyped(Card card) {
        Kind kind = card.kind();
        return marker != null && !(kind instanceof Kind.Choice || kind instanceof Kind.Ordering);
    }

    /** Marks what was typed; null when that is nothing. */
    @Nullable
    Typed mark(Card card, String typed) {
        return marker == null ? null : Typed.of(card, typed, marker);
    }

    boolean timeUp(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }

    /** What the queue holds from a place on. */
    Counts leftFrom(int position) {
        int fresh = freshFrom[position];
        return new Counts(fresh, 0, queue.size() - position - fresh);
    }

    /** How long the student will need, at the student's own pace. */
    Duration timeFor(Counts left) {
        return Duration.ofMillis(answerMillis * (left.total() + (TIMES_NEW - 1L) * left.fresh()));
    }
}

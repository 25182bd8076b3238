package revise.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import revise.memory.Rating;
import revise.memory.Schedule;
import revise.memory.Scheduler;

/**
 * What the log says of one card.
 *
 * @param schedule memory, phase and due date, or null while the card is new
 * @param suspended whether it is left out until it is unsuspended
 * @param buriedUntil the study day (since 1970-01-01) before which it is not asked; {@link #NEVER} if it is not buried
 * @param firstDay the study day of its first scheduled answer; {@link #NEVER} while it is new
 * @param textHash a hash of the text last seen, 0 if none was
 */
public record CardProgress(
        @Nullable Schedule schedule, boolean suspended, int buriedUntil, int firstDay, long textHash) {
    /** A study day before all others. */
    public static final int NEVER = Integer.MIN_VALUE;

    /** A card that the log does not mention. */
    public static final CardProgress NONE = new CardProgress(null, false, NEVER, NEVER, 0);

    /** Whether the card has had no scheduled answer. */
    public boolean isNew() {
        return schedule == null;
    }

    /** Whether the card is buried on the given study day. */
    public boolean buriedOn(int day) {
        return day < buriedUntil;
    }

    /** Whether this is the card's text as it was last seen. */
    public boolean hasSeen(String text) {
        return textHash == hash(text);
    }

    /** The number that a card's text is known by in {@link #textHash()}; never 0. */
    public static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }

    /**
     * The card after an event of its own.
     *
     * @param seed the card's seed for the fuzz, see {@link Progress#seed(String)}
     */
    public CardProgress after(Event.OfCard event, Scheduler scheduler, long seed) {
        if (event instanceof Event.Review review) {
            return review.scheduled()
                    ? answered(
                            review.rating(), review.stamp().at(), review.stamp().day(), scheduler, seed)
                    : this;
        }
        if (event instanceof Event.Suspend) {
            return new CardProgress(schedule, true, buriedUntil, firstDay, textHash);
        }
        if (event instanceof Event.Unsuspend) {
            return new CardProgress(schedule, false, buriedUntil, firstDay, textHash);
        }
        if (event instanceof Event.Bury bury) {
            return new CardProgress(schedule, suspended, bury.until(), firstDay, textHash);
        }
        if (event instanceof Event.TextSeen seen) {
            return new CardProgress(schedule, suspended, buriedUntil, firstDay, hash(seen.text()));
        }
        return new CardProgress(null, suspended, NEVER, NEVER, textHash);
    }

    CardProgress answered(Rating rating, Instant at, int day, Scheduler scheduler, long seed) {
        Schedule next = scheduler.answer(schedule, rating, at, day, seed);
        return new CardProgress(next, suspended, buriedUntil, schedule == null ? day : firstDay, textHash);
    }
}

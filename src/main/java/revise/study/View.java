package revise.study;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.grading.Picks;
import revise.grading.Ticks;
import revise.memory.Rating;
import revise.memory.Schedule;
import revise.progress.CardProgress;

/** What a session shows. */
public sealed interface View {
    /**
     * A card is on screen.
     *
     * @param revealed whether its answer is shown
     * @param picks what the card offers to be picked, and what was
     * @param typing whether the answer is to be typed
     * @param typed what was typed and what it was found to be worth, or null while or when nothing was
     * @param ticks the points that were marked as known or ticked off
     * @param suggested the rating that the ticks suggest
     * @param state the card's state
     * @param ahead what each rating would do to it
     * @param progress how far the session is
     */
    record Asking(
            Card card,
            boolean revealed,
            Picks picks,
            boolean typing,
            @Nullable Typed typed,
            Ticks ticks,
            Rating suggested,
            CardProgress state,
            Map<Rating, Schedule> ahead,
            SessionProgress progress)
            implements View {}

    /**
     * The session is over.
     *
     * @param answers all answers of the session, in order
     * @param spent from the start to the end
     * @param left cards that this session did not come to
     * @param comesBack the cards in play, by when they are asked again
     * @param reason why it ended
     */
    record Finished(List<Answer> answers, Duration spent, Counts left, ComesBack comesBack, Reason reason)
            implements View {}

    /** Why a session ended. */
    enum Reason {
        /** Nothing is left. */
        DONE,
        /** The time that was set is up. */
        TIME_UP,
        /** The student left. */
        QUIT
    }

    /**
     * How far a session is.
     *
     * @param done cards answered
     * @param left cards still to come, the one on screen included
     * @param timeLeft an estimate from the student's own pace
     */
    record SessionProgress(int done, Counts left, Duration timeLeft) {}

    /**
     * When the answered cards are asked again.
     *
     * @param today later on this study day
     * @param next the earliest moment of those, or null
     * @param byDays number of cards by days from now, rising
     */
    record ComesBack(int today, java.time.@Nullable Instant next, Map<Integer, Integer> byDays) {}
}

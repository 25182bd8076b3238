package revise.study;

import java.time.Instant;
import revise.deck.Card;
import revise.grading.Picks;
import revise.grading.Ticks;
import revise.memory.Rating;

/**
 * The card on screen.
 *
 * @param shownAt since when
 * @param revealed whether its answer is shown
 */
record Asked(Card card, Instant shownAt, boolean revealed, Picks picks, Ticks ticks) {
    Asked shown() {
        return new Asked(card, shownAt, true, picks, revealed ? ticks : picks.ticks(card.kind()));
    }

    Asked with(Card edited) {
        return new Asked(edited, shownAt, revealed, picks, ticks);
    }

    Asked picked(int item) {
        return new Asked(card, shownAt, false, picks.toggle(item, card.kind()), ticks);
    }

    Asked ticked(int point) {
        return new Asked(card, shownAt, true, picks, ticks.toggle(point));
    }

    /** Nothing picked from what was offered is no answer. */
    Rating suggested() {
        return picks.isOffered() && picks.picked().isEmpty() ? Rating.AGAIN : ticks.suggested(card);
    }
}

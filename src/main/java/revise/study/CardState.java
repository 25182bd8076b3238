package revise.study;

import java.util.Locale;
import revise.deck.Card;
import revise.memory.Schedule;
import revise.progress.CardProgress;

/** What a card is to the student today. */
public enum CardState {
    NEW,
    LEARNING,
    REVIEW,
    RELEARNING,
    SUSPENDED,
    BURIED,
    DRAFT;

    /** The state's name in lists and in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state on a study day; draft, suspended and buried hide the others. */
    public static CardState of(Card card, CardProgress progress, int day) {
        if (card.draft()) {
            return DRAFT;
        }
        if (progress.suspended()) {
            return SUSPENDED;
        }
        if (progress.buriedOn(day)) {
            return BURIED;
        }
        Schedule schedule = progress.schedule();
        if (schedule == null) {
            return NEW;
        }
        return switch (schedule.phase()) {
            case LEARNING -> LEARNING;
            case REVIEW -> REVIEW;
            case RELEARNING -> RELEARNING;
        };
    }
}

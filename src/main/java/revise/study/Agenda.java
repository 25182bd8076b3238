package revise.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import revise.deck.Card;
import revise.memory.Due;
import revise.memory.Schedule;
import revise.progress.CardProgress;
import revise.progress.Progress;

/**
 * The cards of one deck that a study day brings, in deck order.
 *
 * @param cards those of the deck that may be asked
 * @param learning in their steps, due before the study day ends
 * @param reviews due today or before
 * @param fresh new
 */
public record Agenda(List<Card> cards, List<Card> learning, List<Card> reviews, List<Card> fresh) {
    /**
     * Works out what a study day brings.
     *
     * @param all the cards of one deck: what was asked of them today counts against the limits
     * @param wanted those of them that may be asked, in the same order
     * @param calendar tells the study day of a card in its steps
     * @param day the study day, in days since 1970-01-01
     */
    public static Agenda of(
            List<Card> all, List<Card> wanted, Progress progress, StudyCalendar calendar, int day, Limits limits) {
        int freshToday = 0;
        int reviewedToday = 0;
        Set<String> entriesToday = new HashSet<>();
        for (Card card : all) {
            CardProgress state = progress.of(card.id());
            if (state.schedule() != null && state.schedule().lastDay() == day) {
                entriesToday.add(card.entry());
                freshToday += state.firstDay() == day ? 1 : 0;
                reviewedToday += state.firstDay() == day ? 0 : 1;
            }
        }
        List<Card> learning = new ArrayList<>();
        List<Card> reviews = new ArrayList<>();
        List<Card> fresh = new ArrayList<>();
        for (Card card : wanted) {
            CardProgress state = progress.of(card.id());
            Schedule schedule = state.schedule();
            switch (CardState.of(card, state, day)) {
                case NEW -> fresh.add(card);
                case LEARNING, RELEARNING, REVIEW -> {
                    if (schedule != null && schedule.due() instanceof Due.On on) {
                        if (on.day() <= day) {
                            reviews.add(card);
                        }
                    } else if (schedule != null
                            && schedule.due() instanceof Due.At at
                            && calendar.day(at.instant()) <= day) {
                        entriesToday.add(card.entry());
                        learning.add(card);
                    }
                }
                case SUSPENDED, BURIED, DRAFT -> {
                    // Left out until they come back.
                }
            }
        }
        // A card gives its siblings away: one of them a day, and those that were asked before go first.
        reviews = onePerEntry(reviews, entriesToday, progress);
        for (Card card : reviews) {
            entriesToday.add(card.entry());
        }
        fresh = onePerEntry(fresh, entriesToday, progress);
        return new Agenda(
                wanted,
                learning,
                first(reviews, limits.reviewsPerDay() - reviewedToday),
                first(fresh, limits.newPerDay() - freshToday));
    }

    /**
     * Gives, of each entry that is none of those named, the card that waits longest, in the same order. The cards of an
     * entry stand one after the other.
     */
    private static List<Card> onePerEntry(List<Card> cards, Set<String> except, Progress progress) {
        List<Card> kept = new ArrayList<>(cards.size());
        for (Card card : cards) {
            int last = kept.size() - 1;
            if (last >= 0 && kept.get(last).entry().equals(card.entry())) {
                if (Queue.dueDay(card.id(), progress)
                        < Queue.dueDay(kept.get(last).id(), progress)) {
                    kept.set(last, card);
                }
            } else if (!except.contains(card.entry())) {
                kept.add(card);
            }
        }
        return kept;
    }

    private static List<Card> first(List<Card> cards, int most) {
        return most >= cards.size() ? cards : List.copyOf(cards.subList(0, Math.max(0, most)));
    }

    /** How many cards wait. */
    public Counts counts() {
        return new Counts(fresh.size(), learning.size(), reviews.size());
    }
}

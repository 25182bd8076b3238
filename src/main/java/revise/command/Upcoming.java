package revise.command;

import java.util.List;
import java.util.TreeMap;
import revise.deck.Card;
import revise.deck.Deck;
import revise.memory.Due;
import revise.memory.Schedule;
import revise.progress.CardProgress;
import revise.progress.Progress;
import revise.terminal.Spans;

/** Says when the next cards come. */
final class Upcoming {
    private Upcoming() {}

    /** A sentence with a space behind it, or nothing if no card is on its way. */
    static String text(List<Deck> decks, Progress progress, Invocation call) throws Failure {
        int today = Decks.calendar(call).day(call.time().instant());
        TreeMap<Integer, Integer> coming = new TreeMap<>();
        for (Deck deck : decks) {
            for (Card card : deck.cards()) {
                CardProgress state = progress.of(card.id());
                Schedule schedule = state.schedule();
                if (!state.suspended() && schedule != null && schedule.due() instanceof Due.On on && on.day() > today) {
                    coming.merge(on.day() - today, 1, Integer::sum);
                }
            }
        }
        if (coming.isEmpty()) {
            return "";
        }
        int days = coming.firstKey();
        int cards = coming.firstEntry().getValue();
        return Spans.count(cards, "card") + (cards == 1 ? " comes back " : " come back ")
                + Spans.day(today + days, today) + ". ";
    }
}

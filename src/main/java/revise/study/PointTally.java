package revise.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import revise.deck.Card;
import revise.deck.CardIds;
import revise.deck.Point;
import revise.progress.Event;
import revise.progress.HistoryEntry;

/**
 * How often a point of a card was missed.
 *
 * @param asked answers in which the points were marked
 * @param missed those in which this one was missed
 */
public record PointTally(Point point, int asked, int missed) {
    /**
     * Counts for each point of a card, in the order of the deck. A point is known by its text, so that another order of
     * the points changes nothing; case, punctuation and spacing do not count.
     */
    public static List<PointTally> of(Card card, List<HistoryEntry> history) {
        int asked = 0;
        Map<String, Integer> missed = new HashMap<>();
        for (HistoryEntry entry : history) {
            if (!entry.undone() && entry.event() instanceof Event.Review review && review.missed() != null) {
                asked++;
                Set<String> once = new HashSet<>();
                for (String text : review.missed()) {
                    once.add(CardIds.ofQuestion(text));
                }
                once.forEach(key -> missed.merge(key, 1, Integer::sum));
            }
        }
        List<PointTally> tallies = new ArrayList<>();
        for (Point point : card.points()) {
            int count = missed.getOrDefault(CardIds.ofQuestion(point.text()), 0);
            tallies.add(new PointTally(point, asked, count));
        }
        return tallies;
    }
}

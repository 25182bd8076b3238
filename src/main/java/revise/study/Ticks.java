package revise.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import revise.deck.Card;
import revise.deck.Point;
import revise.memory.Rating;

/**
 * The points of a card that the student ticked off as known.
 *
 * @param used whether a point was ever ticked; without, nothing is marked
 * @param met the ticked points, counted from 0
 * @param wrong how many wrong choices were picked; each takes away what a point is worth
 */
public record Ticks(boolean used, Set<Integer> met, int wrong) {
    static final Ticks NONE = new Ticks(false, Set.of(), 0);

    Ticks toggle(int point) {
        Set<Integer> next = new TreeSet<>(met);
        if (!next.remove(point)) {
            next.add(point);
        }
        return new Ticks(true, Set.copyOf(next), 0);
    }

    /** The marks of the ticked points without those of wrong choices, from 0 to what the card asks for. */
    public double marks(Card card) {
        double sum = 0;
        for (int point : met) {
            sum += card.points().get(point).marks();
        }
        double full = full(card);
        return Math.max(0, Math.min(sum, full) - wrong * full / card.points().size());
    }

    /** The marks of a full answer: all points, or the best {@code any} of them. */
    public static double full(Card card) {
        double[] marks =
                card.points().stream().mapToDouble(Point::marks).sorted().toArray();
        int needed = card.any() > 0 ? Math.min(card.any(), marks.length) : marks.length;
        double sum = 0;
        for (int i = marks.length - needed; i < marks.length; i++) {
            sum += marks[i];
        }
        return sum;
    }

    /**
     * The points that were not known. Without ticks an answer that was not known missed all of them, and of any other
     * nothing is said.
     */
    public List<Point> missed(Card card, Rating rating) {
        if (used ? marks(card) >= full(card) : rating != Rating.AGAIN) {
            return List.of();
        }
        List<Point> missed = new ArrayList<>();
        for (int i = 0; i < card.points().size(); i++) {
            if (!met.contains(i)) {
                missed.add(card.points().get(i));
            }
        }
        return missed;
    }

    /** The rating that the ticks suggest: good for full marks, hard from half of them on, else again. */
    public Rating suggested(Card card) {
        if (!used) {
            return Rating.GOOD;
        }
        double share = marks(card) / full(card);
        return share >= 1 ? Rating.GOOD : share >= 0.5 ? Rating.HARD : Rating.AGAIN;
    }
}

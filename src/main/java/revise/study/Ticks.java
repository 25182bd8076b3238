package revise.study;

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
 */
public record Ticks(boolean used, Set<Integer> met) {
    static final Ticks NONE = new Ticks(false, Set.of());

    Ticks toggle(int point) {
        Set<Integer> next = new TreeSet<>(met);
        if (!next.remove(point)) {
            next.add(point);
        }
        return new Ticks(true, Set.copyOf(next));
    }

    /** The marks of the ticked points, at most what the card asks for. */
    public double marks(Card card) {
        double sum = 0;
        for (int point : met) {
            sum += card.points().get(point).marks();
        }
        return Math.min(sum, full(card));
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

    /** The rating that the ticks suggest: good for full marks, hard from half of them on, else again. */
    public Rating suggested(Card card) {
        if (!used) {
            return Rating.GOOD;
        }
        double share = marks(card) / full(card);
        return share >= 1 ? Rating.GOOD : share >= 0.5 ? Rating.HARD : Rating.AGAIN;
    }
}

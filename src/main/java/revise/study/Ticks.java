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
    private static final double HUNDRED = 100;

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
        return hundredths(card) / HUNDRED;
    }

    /** Whether nothing is missing. */
    public boolean isFull(Card card) {
        return hundredths(card) >= fullHundredths(card);
    }

    /** Marks have two decimals at most; in whole numbers no order of adding them makes a difference. */
    private long hundredths(Card card) {
        long sum = 0;
        for (int point : met) {
            sum += hundredths(card.points().get(point));
        }
        long full = fullHundredths(card);
        long points = card.points().size();
        return Math.max(0, Math.min(sum, full) - (wrong * full + points - 1) / points);
    }

    /** A full answer: all points, or the best {@code any} of them. */
    private static long fullHundredths(Card card) {
        long[] marks =
                card.points().stream().mapToLong(Ticks::hundredths).sorted().toArray();
        int needed = card.any() > 0 ? Math.min(card.any(), marks.length) : marks.length;
        long sum = 0;
        for (int i = marks.length - needed; i < marks.length; i++) {
            sum += marks[i];
        }
        return sum;
    }

    private static long hundredths(Point point) {
        return Math.round(point.marks() * HUNDRED);
    }

    /**
     * The points that were not known. Without ticks an answer that was not known missed all of them, and of any other
     * nothing is said.
     */
    public List<Point> missed(Card card, Rating rating) {
        if (used ? isFull(card) : rating != Rating.AGAIN) {
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
        if (isFull(card)) {
            return Rating.GOOD;
        }
        return 2 * hundredths(card) >= fullHundredths(card) ? Rating.HARD : Rating.AGAIN;
    }
}

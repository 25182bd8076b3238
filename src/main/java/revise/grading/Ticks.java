package revise.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import revise.deck.Card;
import revise.deck.Point;
import revise.memory.Rating;

/**
 * The points of a card that are held to be known.
 *
 * @param used whether a point was ever ticked or marked; without, nothing is marked
 * @param met the ticked points, counted from 0
 * @param unsure points on which nobody has decided yet, and what they are worth meanwhile, in hundredths of a mark
 * @param wrong how many wrong choices were picked; each takes away what a point is worth
 */
public record Ticks(boolean used, Set<Integer> met, Map<Integer, Integer> unsure, int wrong) {
    private static final double HUNDRED = 100;

    public static final Ticks NONE = new Ticks(false, Set.of(), Map.of(), 0);

    public Ticks {
        met = Set.copyOf(met);
        unsure = Map.copyOf(unsure);
    }

    /** Gives what marking found. */
    static Ticks of(Marking marking) {
        Set<Integer> met = new TreeSet<>();
        Map<Integer, Integer> unsure = new TreeMap<>();
        for (int i = 0; i < marking.points().size(); i++) {
            PointMark mark = marking.points().get(i);
            if (mark.verdict() == Verdict.MET) {
                met.add(i);
            } else if (mark.verdict() == Verdict.UNSURE) {
                unsure.put(i, mark.hundredths());
            }
        }
        return new Ticks(true, met, unsure, marking.wrong());
    }

    /** Ticks a point off, or takes the tick away; either way it is decided. */
    public Ticks toggle(int point) {
        Set<Integer> next = new TreeSet<>(met);
        if (!next.remove(point)) {
            next.add(point);
        }
        Map<Integer, Integer> open = new TreeMap<>(unsure);
        open.remove(point);
        return new Ticks(true, next, open, 0);
    }
    /** The marks of the ticked points without those of wrong choices, from 0 to what the card asks for. */
    public double marks(Card card) {
        return hundredths(card) / HUNDRED;
    }

    /** The marks of a full answer: of all points, or of the best {@code any} of them. */
    public static double full(Card card) {
        return fullHundredths(card) / HUNDRED;
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
        for (int worth : unsure.values()) {
            sum += worth;
        }
        long full = fullHundredths(card);
        long points = card.points().size();
        return Math.max(0, Math.min(sum, full) - (wrong * full + points - 1) / points);
    }

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
            if (!met.contains(i) && !unsure.containsKey(i)) {
                missed.add(card.points().get(i));
            }
        }
        return missed;
    }

    /** The rating that the ticks suggest: good for full marks, hard from half of them on or while unsure, else again. */
    public Rating suggested(Card card) {
        if (!used) {
            return Rating.GOOD;
        }
        if (isFull(card)) {
            return Rating.GOOD;
        }
        // What nobody has decided on must not fail an answer.
        boolean hard = !unsure.isEmpty() || 2 * hundredths(card) >= fullHundredths(card);
        return hard ? Rating.HARD : Rating.AGAIN;
    }
}

package revise.grading.bench;

import java.util.List;
import java.util.Set;
import revise.deck.Card;
import revise.deck.Point;
import revise.grading.Ticks;

/**
 * A typed answer that was marked by hand.
 *
 * @param points what the marker gave for each point of the card, in its order
 * @param kind what is to be seen by it
 * @param why why it is marked so
 */
public record MarkedAnswer(Card card, String text, List<Given> points, String kind, String why) {
    private static final Set<String> REVERSED =
            Set.of("negated", "opposite", "swapped-date", "swapped-names", "right-plus-wrong");

    public MarkedAnswer {
        points = List.copyOf(points);
    }

    /** The marker's marks, from 0 to {@link #full()}. */
    public double marks() {
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            sum += points.get(i).share() * card.points().get(i).marks();
        }
        return Math.min(sum, full());
    }

    /** What a full answer to the card is worth. */
    public double full() {
        return Ticks.full(card);
    }

    /** Whether every point of the card says what its author demands. */
    public boolean isDeclared() {
        return card.points().stream().allMatch(MarkedAnswer::isDeclared);
    }

    private static boolean isDeclared(Point point) {
        return !point.all().isEmpty()
                || !point.accept().isEmpty()
                || !point.reject().isEmpty()
                || point.date() != null
                || point.number() != null;
    }

    /** Whether full marks for it would teach a mistake: it says the opposite of a point, or something else in its place. */
    public boolean isReversed() {
        return REVERSED.contains(kind) || points.contains(Given.CONTRADICTED);
    }
}

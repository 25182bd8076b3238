package revise.study;

/**
 * How many cards wait.
 *
 * @param fresh new cards within the day's limit
 * @param learning cards in their learning or relearning steps that are due before the study day ends
 * @param review cards in review that are due, within the day's limit
 */
public record Counts(int fresh, int learning, int review) {
    /** Nothing at all. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /** The sum of both. */
    public Counts plus(Counts other) {
        return new Counts(fresh + other.fresh, learning + other.learning, review + other.review);
    }

    /** All that wait. */
    public int total() {
        return fresh + learning + review;
    }
}

package revise.study;

/**
 * How much of a deck a study day may bring.
 *
 * @param newPerDay new cards of one deck a day, 0 or more
 * @param reviewsPerDay reviews of one deck a day, 0 or more
 */
public record Limits(int newPerDay, int reviewsPerDay) {
    /** No limits, for a session that names its own. */
    public static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** These limits with another number of new cards. */
    public Limits withNew(int count) {
        return new Limits(count, reviewsPerDay);
    }
}

package revise.progress;

/**
 * Counts over a whole log.
 *
 * @param answers answers in force
 * @param thinkingMillis their thinking time; a single answer counts for at most {@link #LONGEST_MILLIS}
 */
public record Totals(long answers, long thinkingMillis) {
    /** Longer than this, the student was away. */
    static final int LONGEST_MILLIS = 120_000;

    static final Totals NONE = new Totals(0, 0);

    Totals plus(int millis) {
        return new Totals(answers + 1, thinkingMillis + Math.min(millis, LONGEST_MILLIS));
    }
}

package revise.memory;

/**
 * What a user can choose about scheduling.
 *
 * @param parameters of the memory model
 * @param desiredRetention the chance of recall, 0.7 to 0.99, at which a card falls due
 * @param maximumInterval the longest interval in days, 1 to 36500
 * @param learning the steps of a new card; with none, its first answer puts it into review
 * @param relearning the steps of a forgotten card; with none, it stays in review
 * @param fuzz whether longer intervals are spread a little, so that cards learned together part
 */
public record SchedulerSettings(
        Parameters parameters,
        double desiredRetention,
        int maximumInterval,
        Steps learning,
        Steps relearning,
        boolean fuzz) {
    private static final double LOWEST_RETENTION = 0.7;
    private static final double HIGHEST_RETENTION = 0.99;
    private static final int LONGEST_INTERVAL = 36500;

    /**
     * Makes the settings.
     *
     * @throws IllegalArgumentException when the retention or the interval is out of its range
     */
    public SchedulerSettings {
        if (!(desiredRetention >= LOWEST_RETENTION && desiredRetention <= HIGHEST_RETENTION)) {
            throw new IllegalArgumentException(
                    "the desired retention is from 0.7 to 0.99, and not " + desiredRetention);
        }
        if (maximumInterval < 1 || maximumInterval > LONGEST_INTERVAL) {
            throw new IllegalArgumentException(
                    "the maximum interval is from 1 to 36500 days, and not " + maximumInterval);
        }
    }

    /** Retention 0.9, intervals to 36500 days, learning steps 1m 10m, relearning step 10m, with fuzz. */
    public static SchedulerSettings defaults() {
        return new SchedulerSettings(
                Parameters.defaults(), 0.9, LONGEST_INTERVAL, Steps.parse("1m 10m"), Steps.parse("10m"), true);
    }
}

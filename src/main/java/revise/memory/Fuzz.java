package revise.memory;

/** Spreads intervals at random, so that cards learned together do not all come back on the same day. */
final class Fuzz {
    private static final double FIRST_FUZZED = 2.5;
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private Fuzz() {}

    /** How far, in days, an interval may move either way: 0 below 2.5 days, then 1 and a falling share of the rest. */
    static double delta(double interval) {
        if (interval < FIRST_FUZZED) {
            return 0;
        }
        return 1
                + 0.15 * (Math.min(interval, 7) - FIRST_FUZZED)
                + 0.1 * Math.max(0, Math.min(interval, 20) - 7)
                + 0.05 * Math.max(0, interval - 20);
    }

    /**
     * The chance of one answer, 0 to 2^32 - 1, from the card's seed and the number of answers before. The mixing is
     * SplitMix64's, written out so that every Java release gives the same dates in a replay.
     */
    static long draw(long seed, int reps) {
        return mix(mix(seed) + reps * GOLDEN_GAMMA) >>> 32;
    }

    private static long mix(long seed) {
        long z = seed + GOLDEN_GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The whole number at the place that the draw takes in {@code lower} to {@code upper}; it rises with both. */
    static int pick(long draw, int lower, int upper) {
        return lower + (int) (((upper - lower + 1L) * draw) >>> 32);
    }
}

package revise.memory;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The 21 parameters w0 to w20 of the FSRS-6 memory model, each within its bounds. Immutable. */
public final class Parameters {
    /** How many parameters the model has. */
    static final int COUNT = 21;

    private static final int SHORT_TERM_POWER = 19;

    private static final double[] LOWER = {
        .001, .001, .001, .001, 1, .001, .001, .001, 0, 0, .001, .001, .001, .001, 0, 0, 1, 0, 0, .01, .1
    };
    private static final double[] UPPER = {
        100, 100, 100, 100, 10, 4, 4, .75, 4.5, .8, 3.5, 5, .25, .9, 4, 1, 6, 2, 2, .8, .8
    };
    private static final Parameters DEFAULTS = new Parameters(new double[] {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    });

    private final double[] w;

    private Parameters(double[] w) {
        this.w = w;
    }

    /** The published FSRS-6 defaults. */
    public static Parameters defaults() {
        return DEFAULTS;
    }

    /**
     * Parameters from a list of 21 numbers, or from the 19 of FSRS-5 or the 17 of FSRS-4.5, which are upgraded to their
     * nearest equivalent.
     *
     * @throws IllegalArgumentException when the count is another one, or a value is not finite or outside its bounds;
     *     the message names the parameter
     */
    public static Parameters of(double... w) {
        double[] upgraded = switch (w.length) {
            case COUNT -> w.clone();
            case 19 -> from19(w);
            case 17 -> from17(w);
            default ->
                throw new IllegalArgumentException(
                        "the model has 21 parameters (19 or 17 in older versions), but " + w.length + " were given");
        };
        for (int i = 0; i < COUNT; i++) {
            String fault = fault(i, upgraded[i]);
            if (fault != null) {
                throw new IllegalArgumentException(
                        w.length == COUNT ? fault : fault + " (after the upgrade from " + w.length + " parameters)");
            }
        }
        return new Parameters(upgraded);
    }

    private static double[] from19(double[] w) {
        double[] upgraded = Arrays.copyOf(w, COUNT);
        upgraded[20] = 0.5;
        return upgraded;
    }

    private static double[] from17(double[] w) {
        double[] upgraded = Arrays.copyOf(w, COUNT);
        upgraded[4] = w[4] + 2 * w[5];
        upgraded[5] = Math.log(3 * w[5] + 1) / 3;
        upgraded[6] = w[6] + 0.5;
        upgraded[20] = 0.5;
        return upgraded;
    }

    private static @Nullable String fault(int index, double value) {
        if (!Double.isFinite(value)) {
            return "parameter w" + index + " is not a number: " + value;
        }
        // Upgraded parameters have no power for same-day reviews: 0, which the bounds for fitting leave out.
        boolean upgradedPower = index == SHORT_TERM_POWER && value == 0;
        if ((value < LOWER[index] || value > UPPER[index]) && !upgradedPower) {
            return "parameter w" + index + " is " + value + ", but must be from " + LOWER[index] + " to "
                    + UPPER[index];
        }
        return null;
    }

    /** The smallest value that parameter {@code index} may take. */
    static double lower(int index) {
        return LOWER[index];
    }

    /** The largest value that parameter {@code index} may take. */
    static double upper(int index) {
        return UPPER[index];
    }

    /** Parameter w0 to w20. */
    public double get(int index) {
        return w[index];
    }

    /** A copy of the 21 values. */
    public double[] toArray() {
        return w.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parameters that && Arrays.equals(w, that.w);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(w);
    }

    @Override
    public String toString() {
        return Arrays.toString(w);
    }
}

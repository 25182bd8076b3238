package revise.grading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text, perhaps with a unit.
 *
 * @param values what it can mean, the likeliest first: 3.500 is three and a half or three thousand five hundred
 * @param unit or null
 * @param first the place of its first token
 * @param last the place of its last token
 */
public record Quantity(List<Double> values, @Nullable Unit unit, int first, int last) {
    private static final double ROUNDING = 1e-9;

    public Quantity {
        values = List.copyOf(values);
    }

    /** Whether it has a unit that is of no use where another one is asked for. */
    public boolean isOfAnotherKind(@Nullable Unit wanted) {
        return unit != null && wanted != null && !unit.isLike(wanted);
    }

    /**
     * Whether it is a wanted number.
     *
     * @param wanted in {@code of}
     * @param tolerance how far off it may be, in {@code of}
     * @param of the unit wanted, or null for a bare number
     */
    public boolean agrees(double wanted, double tolerance, @Nullable Unit of) {
        if (isOfAnotherKind(of)) {
            return false;
        }
        double target = wanted;
        double bound = tolerance;
        List<Double> given = values;
        if (unit != null && of != null) {
            target = of.toBase(wanted);
            bound = Math.abs(of.factor()) * tolerance;
            given = values.stream().map(unit::toBase).toList();
        }
        double slack = ROUNDING * Math.max(Math.abs(target), bound);
        for (double value : given) {
            if (Math.abs(value - target) <= bound + slack) {
                return true;
            }
        }
        return false;
    }
}

package revise.grading.text;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a unit measures, as powers of base quantities: metres per second are length 1, time -1.
 *
 * @param powers by the base quantity's name, none 0
 */
record Dimension(Map<String, Integer> powers) {
    Dimension {
        powers = Map.copyOf(powers);
    }

    /** Reads a dimension written as {@code mass length^2 time^-2}. */
    static Dimension of(String written) {
        Map<String, Integer> powers = new TreeMap<>();
        for (String part : written.split(" ", -1)) {
            int sign = part.indexOf('^');
            powers.merge(
                    sign < 0 ? part : part.substring(0, sign),
                    sign < 0 ? 1 : Integer.parseInt(part.substring(sign + 1)),
                    Integer::sum);
        }
        return new Dimension(powers);
    }

    /** This one times another to a power. */
    Dimension times(Dimension other, int power) {
        Map<String, Integer> product = new TreeMap<>(powers);
        other.powers.forEach((base, of) -> product.merge(base, of * power, Integer::sum));
        product.values().removeIf(of -> of == 0);
        return new Dimension(product);
    }

    Dimension power(int exponent) {
        return new Dimension(Map.of()).times(this, exponent);
    }
}

package revise.exchange.quizzes;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Point;

/** Numbers with a tolerance as GIFT writes them: {@code 3:0.5} or {@code 2.5..3.5}. */
final class GiftNumbers {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int LONGEST = 30;
    private static final int LARGEST_EXPONENT = 30;

    private GiftNumbers() {}

    /** Gives the point that a number makes, or null if it is none. */
    static @Nullable Point point(String written) {
        int range = written.indexOf("..");
        if (range > 0) {
            BigDecimal low = number(written.substring(0, range));
            BigDecimal high = number(written.substring(range + 2));
            if (low == null || high == null) {
                return null;
            }
            BigDecimal middle = low.add(high).divide(TWO);
            return point(
                    written.strip(), text(middle), text(high.subtract(middle).abs()));
        }
        int colon = written.indexOf(':');
        String value = (colon < 0 ? written : written.substring(0, colon)).strip();
        String tolerance = colon < 0 ? "0" : written.substring(colon + 1).strip();
        BigDecimal margin = number(tolerance);
        return number(value) == null || margin == null || margin.signum() < 0 ? null : point(value, value, tolerance);
    }

    private static Point point(String text, String value, String tolerance) {
        BigDecimal margin = number(tolerance);
        return new Point(
                text,
                1,
                List.of(),
                List.of(),
                List.of(),
                null,
                value,
                margin == null || margin.signum() == 0 ? null : tolerance,
                null);
    }

    /** Gives a number as programs write it, or null for anything else and for what is out of all proportion. */
    static @Nullable BigDecimal number(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) + number.precision() > 2L * LARGEST_EXPONENT ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

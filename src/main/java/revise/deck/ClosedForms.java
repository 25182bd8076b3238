package revise.deck;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Values that have one way of being written: numbers, dates, yes and no. Each is null when it is not written so. */
final class ClosedForms {
    static final int MOST_MARKS = 1000;

    private ClosedForms() {}

    /** Gives a number above 0 and up to 1000 with at most two decimals, or 0 for anything else. */
    static double marks(String text) {
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        boolean shape = whole <= 9 && decimals <= 2 && (point < 0 || decimals > 0);
        if (!shape || text.isEmpty() || !isDigits(text, 0, whole) || !isDigits(text, whole + 1, text.length())) {
            return 0;
        }
        long hundredths = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i != point) {
                hundredths = 10 * hundredths + text.charAt(i) - '0';
            }
        }
        for (int i = decimals; i < 2; i++) {
            hundredths *= 10;
        }
        return hundredths > 100L * MOST_MARKS ? 0 : hundredths / 100.0;
    }

    /** Gives a whole number above 0, or 0 for anything else. */
    static int count(String text) {
        Integer whole = whole(text);
        return whole == null ? 0 : whole;
    }

    /** Gives a whole number from 0 on. */
    static @Nullable Integer whole(String text) {
        return text.isEmpty() || text.length() > 9 || !isDigits(text, 0, text.length()) ? null : Integer.valueOf(text);
    }

    static @Nullable Boolean truth(String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes")) {
            return Boolean.TRUE;
        }
        if (text.equalsIgnoreCase("false") || text.equalsIgnoreCase("no")) {
            return Boolean.FALSE;
        }
        return null;
    }

    /** Gives a day written as 2027-06-03. By hand: the JDK's own way loads a formatter and its tables. */
    static @Nullable LocalDate date(String text) {
        boolean shape = text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && isDigits(text, 0, 4)
                && isDigits(text, 5, 7)
                && isDigits(text, 8, 10);
        if (!shape) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a text has the shape of a language tag: letters, then groups of letters and digits after hyphens. */
    static boolean isLanguage(String text) {
        int group = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (c == '-' && group > 0) {
                group = 0;
            } else if (letter || (c >= '0' && c <= '9' && i > 1)) {
                group++;
            } else {
                return false;
            }
            if (group > 8) {
                return false;
            }
        }
        return group > 0 && text.length() > 1;
    }

    /** Whether a text is a number: digits with signs between them, perhaps a sign before and an exponent behind. */
    static boolean isNumber(String text) {
        String number = text.strip();
        int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
        int end = exponent < 0 ? number.length() : exponent;
        int start = !number.isEmpty() && "+-\u2212".indexOf(number.charAt(0)) >= 0 ? 1 : 0;
        boolean digits = false;
        for (int i = start; i < end; i++) {
            boolean digit = isDigits(number, i, i + 1);
            if (!digit && ".,' \u00A0\u202F".indexOf(number.charAt(i)) < 0) {
                return false;
            }
            digits |= digit;
        }
        return digits && (exponent < 0 || isExponent(number.substring(exponent + 1)));
    }

    private static boolean isExponent(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        return start < text.length() && isDigits(text, start, text.length());
    }

    /** Whether a text is a year, a month of a year such as 1934-09, or a day. */
    static boolean isDate(String text) {
        String year = text.startsWith("-") ? text.substring(1) : text;
        boolean isYear = !year.isEmpty() && year.length() <= 4 && isDigits(year, 0, year.length());
        return isYear || date(text) != null || date(text + "-01") != null;
    }

    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}

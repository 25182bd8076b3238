package revise.grading.text;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date of which parts may be unknown.
 *
 * @param year or null; before our era below 0
 * @param twoDigits whether only the year's last two digits are known
 * @param decade whether the year stands for the ten years from it on
 * @param month 1 to 12, 0 when it is unknown
 * @param day 1 to 31, 0 when it is unknown
 */
public record PartialDate(@Nullable Integer year, boolean twoDigits, boolean decade, int month, int day) {
    /** How two dates go together. */
    public enum Agreement {
        /** Everything that was wanted is there and the same. */
        AGREES,
        /** Nothing differs, but a part is missing. */
        COARSER,
        /** The year is the same, and something else differs or is missing. */
        SAME_YEAR,
        /** Something differs. */
        DIFFERS
    }

    static PartialDate ofYear(int year) {
        return new PartialDate(year, false, false, 0, 0);
    }

    /** Gives a date, or null when there is no such day. */
    static @Nullable PartialDate of(@Nullable Integer year, boolean twoDigits, int month, int day) {
        if (month < 1 || month > 12 || day < 0) {
            return null;
        }
        // Without a year any February has 29 days.
        int longest = year == null || twoDigits ? 2000 : year;
        try {
            return day > YearMonth.of(longest, month).lengthOfMonth()
                    ? null
                    : new PartialDate(year, twoDigits, false, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Reads a date as a deck declares it: 1934, 1934-09, 1934-09-18, -44.
     *
     * @return null when it is written in another way
     */
    public static @Nullable PartialDate declared(String text) {
        String date = text.strip();
        boolean before = date.startsWith("-");
        String[] parts = (before ? date.substring(1) : date).split("-", -1);
        if (parts.length > 3 || parts[0].length() > 4) {
            return null;
        }
        int[] numbers = new int[3];
        for (int i = 0; i < parts.length; i++) {
            try {
                numbers[i] = Integer.parseInt(parts[i]);
            } catch (NumberFormatException e) {
                return null;
            }
        }
        int year = before ? -numbers[0] : numbers[0];
        return parts.length == 1 ? ofYear(year) : of(year, false, numbers[1], numbers[2]);
    }

    /** How a given date goes with this one, which is wanted. */
    public Agreement agreement(PartialDate given) {
        boolean yearDiffers = year != null && given.year != null && !sameYear(given);
        boolean rest = (month != 0 && given.month != 0 && month != given.month)
                || (day != 0 && given.day != 0 && day != given.day);
        if (yearDiffers) {
            return Agreement.DIFFERS;
        }
        boolean complete = (year == null || (given.year != null && (!given.decade || decade)))
                && (month == 0 || given.month != 0)
                && (day == 0 || given.day != 0);
        if (rest) {
            return year != null && given.year != null && !given.decade ? Agreement.SAME_YEAR : Agreement.DIFFERS;
        }
        return complete ? Agreement.AGREES : Agreement.COARSER;
    }

    /** Whether everything that another date says stands in this one. */
    public boolean covers(PartialDate given) {
        boolean hasYear = given.year == null || (year != null && sameYear(given));
        boolean hasMonth = given.month == 0 || given.month == month;
        return hasYear && hasMonth && (given.day == 0 || given.day == day);
    }

    /** Whether nothing but a year is known. */
    public boolean isYearOnly() {
        return year != null && month == 0 && day == 0 && !decade;
    }

    /** Whether a number is the last two digits of the year. */
    public boolean endsWith(Token number) {
        return year != null
                && number.isNumber()
                && number.text().length() == 2
                && number.text()
                        .equals(String.valueOf(100 + Math.floorMod(year, 100)).substring(1));
    }

    /** This date with its missing year from another one; null when it has a year. */
    public @Nullable PartialDate filledFrom(PartialDate other) {
        return year != null || other.year == null
                ? null
                : new PartialDate(other.year, other.twoDigits, other.decade, month, day);
    }

    private boolean sameYear(PartialDate given) {
        if (year == null || given.year == null) {
            return false;
        }
        if (given.decade) {
            int tens = given.year % 10 == 0 ? 10 : 1;
            int own = given.twoDigits ? Math.floorMod(year, 100) : year;
            return own >= given.year && own < given.year + tens;
        }
        boolean two = given.twoDigits || twoDigits;
        return two ? Math.floorMod(year, 100) == Math.floorMod(given.year, 100) : year.equals(given.year);
    }
}

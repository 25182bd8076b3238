package revise.progress;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Instants and days as the log writes them. The common form is read by hand because the JDK's formatters cost more at
 * start-up than the rest of reading a short log; every other ISO form goes to the JDK.
 */
final class Times {
    private static final int SECONDS_LENGTH = "2026-11-22T05:22:13".length();

    private Times() {}

    /** @throws DateTimeException when the text is not an ISO 8601 instant */
    static Instant instant(String text) {
        int end = text.length() - 1;
        if (end < SECONDS_LENGTH
                || text.charAt(end) != 'Z'
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':'
                || (end > SECONDS_LENGTH && (text.charAt(SECONDS_LENGTH) != '.' || end == SECONDS_LENGTH + 1))
                || end > SECONDS_LENGTH + 10) {
            return OffsetDateTime.parse(text).toInstant();
        }
        long hour = number(text, 11, 13);
        long minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            throw new DateTimeException("no such time of day");
        }
        int nanos = 0;
        if (end > SECONDS_LENGTH) {
            nanos = number(text, SECONDS_LENGTH + 1, end);
            for (int digits = end - SECONDS_LENGTH - 1; digits < 9; digits++) {
                nanos *= 10;
            }
        }
        long seconds = date(text).toEpochDay() * 86_400 + hour * 3_600 + minute * 60 + second;
        return Instant.ofEpochSecond(seconds, nanos);
    }

    /** @throws DateTimeException when the text is not a date like 2026-11-22 */
    static int day(String text) {
        if (text.length() != 10) {
            throw new DateTimeException("not a date");
        }
        return (int) date(text).toEpochDay();
    }

    static String text(Instant at) {
        long seconds = at.getEpochSecond();
        int ofDay = (int) Math.floorMod(seconds, 86_400L);
        StringBuilder out = new StringBuilder(24);
        out.append(LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L))).append('T');
        pad(out, ofDay / 3_600, 10).append(':');
        pad(out, ofDay / 60 % 60, 10).append(':');
        pad(out, ofDay % 60, 10).append('.');
        return pad(out, at.getNano() / 1_000_000, 100).append('Z').toString();
    }

    private static LocalDate date(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("not a date");
        }
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("not a digit");
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static StringBuilder pad(StringBuilder out, int value, int least) {
        for (int power = least; power > value && power > 1; power /= 10) {
            out.append('0');
        }
        return out.append(value);
    }
}

package revise.terminal.exam;

import java.time.Duration;
import java.time.Instant;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;
import revise.exam.Sitting;
import revise.terminal.screen.Look;

/** The time of a paper: what is left of it, else what was used. What is scarce is told by signs, not by colour alone. */
final class Clock {
    private static final Duration SOON = Duration.ofMinutes(5);
    private static final Duration LAST = Duration.ofMinutes(1);
    private static final Duration SAID = Duration.ofSeconds(10);

    private Clock() {}

    /** {@code 12:34 left}, {@code ! 4:59 left}, {@code !! 0:59 left}, or without a limit {@code 12:34 so far}. */
    static String text(Sitting sitting, Instant now) {
        Duration left = sitting.left(now);
        if (left == null) {
            return digits(sitting.used(now).toSeconds()) + " so far";
        }
        String sign = left.compareTo(LAST) <= 0 ? "!! " : left.compareTo(SOON) <= 0 ? "! " : "";
        return sign + digits(seconds(left)) + " left";
    }

    static AttributedString styled(Sitting sitting, Instant now, Look look) {
        Duration left = sitting.left(now);
        AttributedStyle style = Look.PLAIN;
        if (left != null && left.compareTo(LAST) <= 0) {
            style = look.alarm().inverse();
        } else if (left != null && left.compareTo(SOON) <= 0) {
            style = look.learning().bold();
        }
        return new AttributedString(text(sitting, now), style);
    }

    /** What there is to say of the time for a few seconds, or nothing. */
    static String notice(Sitting sitting, Instant now) {
        Duration left = sitting.left(now);
        if (justReached(SOON, left)) {
            return "five minutes left";
        }
        return justReached(LAST, left) ? "the last minute" : "";
    }

    private static boolean justReached(Duration mark, @Nullable Duration left) {
        return left != null && left.compareTo(mark) <= 0 && left.compareTo(mark.minus(SAID)) > 0;
    }

    /** A second that has begun still counts, so that nothing is left only when the time is up. */
    private static long seconds(Duration left) {
        return left.toSeconds() + (left.toMillis() % 1000 > 0 ? 1 : 0);
    }

    private static String digits(long seconds) {
        String rest = twoDigits(seconds % 60);
        long minutes = seconds / 60;
        return minutes < 60 ? minutes + ":" + rest : minutes / 60 + ":" + twoDigits(minutes % 60) + ":" + rest;
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}

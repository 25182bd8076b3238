package revise.memory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The delays between the answers to a card that is being learned or relearned.
 *
 * @param delays each a whole number of seconds, at least 1 second and at most 36500 days; may be empty
 */
public record Steps(List<Duration> delays) {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long LONGEST = 36500 * DAY;

    /**
     * Makes the steps.
     *
     * @throws IllegalArgumentException when a delay is not a whole number of seconds or out of range
     */
    public Steps {
        delays = List.copyOf(delays);
        for (Duration delay : delays) {
            if (delay.toNanosPart() != 0 || delay.toSeconds() < 1 || delay.toSeconds() > LONGEST) {
                throw new IllegalArgumentException(
                        "a step lasts whole seconds, from 1 second to 36500 days, and not " + delay);
            }
        }
    }

    /**
     * Reads steps such as {@code 1m 10m}: whole numbers with a unit s, m, h or d, parted by blanks. A blank text is no
     * steps.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Steps parse(String text) {
        List<Duration> delays = new ArrayList<>();
        int end = 0;
        while (true) {
            int start = end;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            if (start == text.length()) {
                return new Steps(delays);
            }
            end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            delays.add(delay(text.substring(start, end)));
        }
    }

    private static Duration delay(String word) {
        int last = word.length() - 1;
        long unit = switch (word.charAt(last)) {
            case 's' -> 1;
            case 'm' -> MINUTE;
            case 'h' -> HOUR;
            case 'd' -> DAY;
            default -> throw notAStep(word);
        };
        if (last == 0) {
            throw notAStep(word);
        }
        long seconds = 0;
        for (int i = 0; i < last; i++) {
            int digit = word.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw notAStep(word);
            }
            seconds = seconds * 10 + digit * unit;
            if (seconds > LONGEST) {
                throw notAStep(word);
            }
        }
        if (seconds == 0) {
            throw notAStep(word);
        }
        return Duration.ofSeconds(seconds);
    }

    private static IllegalArgumentException notAStep(String word) {
        return new IllegalArgumentException("\"" + word
                + "\" is not a step: write a whole number and a unit s, m, h or d, such as 30s or 10m,"
                + " from 1 second to 36500 days");
    }

    boolean isEmpty() {
        return delays.isEmpty();
    }

    int count() {
        return delays.size();
    }

    Duration delay(int step) {
        return delays.get(step);
    }

    /**
     * The delay after "hard", whichever the step: the mean of the first two, or half as much again with a single step,
     * then at most a day more. Anki repeats a later step instead; the reference vectors for this scheduler do not, and
     * round to whole minutes from one minute on.
     */
    Duration hardDelay() {
        Duration first = delays.get(0);
        if (delays.size() > 1) {
            return inMinutes(first.plus(delays.get(1)).dividedBy(2));
        }
        Duration longer = inMinutes(first.multipliedBy(3).dividedBy(2));
        Duration limit = first.plusDays(1);
        return longer.compareTo(limit) > 0 ? limit : longer;
    }

    private static Duration inMinutes(Duration delay) {
        return delay.toSeconds() < MINUTE
                ? delay
                : Duration.ofMinutes(delay.plusSeconds(MINUTE / 2).toMinutes());
    }

    /** The steps as {@link #parse} reads them, each in the largest unit that gives a whole number. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Duration delay : delays) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            append(text, delay.toSeconds());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, long seconds) {
        if (seconds % DAY == 0) {
            text.append(seconds / DAY).append('d');
        } else if (seconds % HOUR == 0) {
            text.append(seconds / HOUR).append('h');
        } else if (seconds % MINUTE == 0) {
            text.append(seconds / MINUTE).append('m');
        } else {
            text.append(seconds).append('s');
        }
    }
}

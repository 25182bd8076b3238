package revise.progress;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Makes stamps with UUIDs of version 7 (RFC 9562) that rise within one process, also inside one millisecond. */
public final class Stamps {
    private static final int COUNTER_LIMIT = 1 << 12;

    private final RandomGenerator random;
    private long lastMillis = Long.MIN_VALUE;
    private int counter;

    public Stamps(RandomGenerator random) {
        this.random = random;
    }

    /**
     * A new stamp.
     *
     * @param at the moment; fractions of a millisecond are cut off
     * @param day the study day, in days since 1970-01-01
     */
    public Stamp next(Instant at, int day) {
        long millis = at.toEpochMilli();
        if (millis == lastMillis) {
            counter++;
        } else {
            lastMillis = millis;
            counter = random.nextInt(COUNTER_LIMIT / 2);
        }
        return new Stamp(new EventId(uuid(millis)), at.truncatedTo(ChronoUnit.MILLIS), day);
    }

    private String uuid(long millis) {
        // The 12 bits behind the version count inside one millisecond; a counter that runs over borrows from the time.
        long time = millis + counter / COUNTER_LIMIT;
        long high = time << 16 | 0x7000L | counter % COUNTER_LIMIT;
        long low = random.nextLong() >>> 2 | Long.MIN_VALUE;
        HexFormat hex = HexFormat.of();
        String h = hex.toHexDigits(high);
        String l = hex.toHexDigits(low);
        return h.substring(0, 8)
                + '-'
                + h.substring(8, 12)
                + '-'
                + h.substring(12)
                + '-'
                + l.substring(0, 4)
                + '-'
                + l.substring(4);
    }
}

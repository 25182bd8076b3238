package revise.study;

import java.time.Instant;
import java.time.LocalTime;
import java.util.TimeZone;

/**
 * Tells which study day an instant belongs to.
 *
 * @param zone where the student is; the older of the JDK's two classes, since the newer one reads its rules in a way
 *     that takes a tenth of the time of a whole start
 * @param dayStart when a study day begins there
 */
public record StudyCalendar(TimeZone zone, LocalTime dayStart) {
    private static final long DAY_MILLIS = 24 * 60 * 60 * 1000L;

    /** The study day in days since 1970-01-01. */
    public int day(Instant at) {
        // Wall-clock arithmetic: a day begins at the same hour on both sides of a clock change.
        long millis = at.toEpochMilli();
        long wall = millis + zone.getOffset(millis);
        return (int) Math.floorDiv(wall - dayStart.toSecondOfDay() * 1000L, DAY_MILLIS);
    }
}

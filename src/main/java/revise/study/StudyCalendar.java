package revise.study;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Tells which study day an instant belongs to.
 *
 * @param zone where the student is
 * @param dayStart when a study day begins there
 */
public record StudyCalendar(ZoneId zone, LocalTime dayStart) {
    /** The study day in days since 1970-01-01. */
    public int day(Instant at) {
        // Wall-clock arithmetic: a day begins at the same hour on both sides of a clock change.
        return (int) at.atZone(zone)
                .toLocalDateTime()
                .minusNanos(dayStart.toNanoOfDay())
                .toLocalDate()
                .toEpochDay();
    }
}

package revise.progress;

import java.time.Instant;

/**
 * What every event carries.
 *
 * @param id the event's unique name
 * @param at when it happened, to the millisecond
 * @param day the study day it counts for, in days since 1970-01-01
 */
public record Stamp(EventId id, Instant at, int day) {}

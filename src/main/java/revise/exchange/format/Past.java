package revise.exchange.format;

import java.time.Instant;
import java.util.List;
import revise.memory.Rating;

/**
 * What happened to one of an entry's cards before it was imported.
 *
 * @param suffix what its id has behind the entry's: nothing, {@code :reverse}, or {@code :1} for a gap
 * @param events in the order of time
 * @param suspended whether it is suspended at the end
 */
public record Past(String suffix, List<Happened> events, boolean suspended) {
    public Past {
        events = List.copyOf(events);
    }

    /** One thing that happened. */
    public sealed interface Happened {
        Instant at();
    }

    /**
     * An answer.
     *
     * @param millis thinking time in milliseconds, 0 or more
     * @param scheduled whether it changed the schedule
     */
    public record Answered(Instant at, Rating rating, int millis, boolean scheduled) implements Happened {}

    /** The card was made new again. */
    public record Forgotten(Instant at) implements Happened {}
}

package revise.progress;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * The unique name of an event. Ids that revise makes are UUIDs of version 7, so their text rises with time; any other
 * text that a foreign program wrote is an id as well.
 *
 * @param text the id as it stands in the log; ids are ordered by it
 */
public record EventId(String text) implements Comparable<EventId> {
    /**
     * Gives the id of something that happened outside of revise: a UUID of version 7 that is the same wherever and
     * however often the same is brought in.
     *
     * @param at when it happened
     * @param what all that tells it apart from others of that millisecond
     */
    public static EventId of(Instant at, String what) {
        UUID hash = UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
        long high = at.toEpochMilli() << 16 | 0x7000L | (hash.getMostSignificantBits() & 0xfff);
        return new EventId(new UUID(high, hash.getLeastSignificantBits()).toString());
    }

    @Override
    public int compareTo(EventId other) {
        return text.compareTo(other.text);
    }
}

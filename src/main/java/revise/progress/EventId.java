package revise.progress;

/**
 * The unique name of an event. Ids that revise makes are UUIDs of version 7, so their text rises with time; any other
 * text that a foreign program wrote is an id as well.
 *
 * @param text the id as it stands in the log; ids are ordered by it
 */
public record EventId(String text) implements Comparable<EventId> {
    @Override
    public int compareTo(EventId other) {
        return text.compareTo(other.text);
    }
}

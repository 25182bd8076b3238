package revise.progress;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import revise.memory.SchedulerSettings;

/** Reads the life of one card out of a log without keeping the others. */
final class History {
    private History() {}

    static List<HistoryEntry> of(FileChannel channel, String card, SchedulerSettings settings) throws IOException {
        List<Event> events = about(Set.of(card), channel);
        Set<String> names = formerNames(card, events);
        if (names.size() > 1) {
            events = about(names, channel);
        }
        Timeline timeline = new Timeline();
        Map<EventId, Event.OfCard> byId = new HashMap<>();
        for (Event event : events) {
            timeline.add(event);
            if (event instanceof Event.OfCard ofCard) {
                byId.put(event.stamp().id(), ofCard);
            }
        }
        List<HistoryEntry> entries = new ArrayList<>();
        new Replay(settings).all(timeline, settings, (id, live, undone, after) -> {
            Event.OfCard event = byId.get(id);
            if (live.equals(card) && event != null) {
                entries.add(new HistoryEntry(event, undone, after));
            }
        });
        return entries;
    }

    /** The events of the named cards and those that concern every card. */
    private static List<Event> about(Set<String> names, FileChannel channel) throws IOException {
        List<Event> events = new ArrayList<>();
        new Lines().read(channel, 0, new Tally(0, BadLines.NONE, event -> {
            if (!(event instanceof Event.OfCard ofCard) || names.contains(ofCard.card())) {
                events.add(event);
            }
        }));
        return events;
    }

    /** More names than are in force may come out, when a move was undone; the replay sorts them apart. */
    private static Set<String> formerNames(String card, List<Event> events) {
        Set<String> names = new TreeSet<>(Set.of(card));
        boolean more = true;
        while (more) {
            more = false;
            for (Event event : events) {
                if (event instanceof Event.Move move && names.contains(move.to())) {
                    more |= names.add(move.from());
                }
            }
        }
        return names;
    }
}

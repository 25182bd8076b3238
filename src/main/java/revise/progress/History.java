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

/** Looks back into a log: the life of one card, and the last events of all. */
final class History {
    private History() {}

    static List<HistoryEntry> of(FileChannel channel, String card, SchedulerSettings settings) throws IOException {
        List<Event> events = about(Set.of(card), channel);
        Set<String> names = formerNames(card, events);
        if (names.size() > 1) {
            events = about(names, channel);
        }
        List<HistoryEntry> entries = new ArrayList<>();
        replay(events, settings, (event, live, undone, after) -> {
            if (live.equals(card)) {
                entries.add(new HistoryEntry(event, undone, after));
            }
        });
        return entries;
    }

    /** The events in force of each card. */
    static Map<String, List<Event.OfCard>> ofAll(FileChannel channel, SchedulerSettings settings) throws IOException {
        List<Event> events = new ArrayList<>();
        new Lines().read(channel, 0, new Tally(0, BadLines.NONE, events::add));
        Map<String, List<Event.OfCard>> all = new HashMap<>();
        replay(events, settings, (event, live, undone, after) -> {
            if (!undone) {
                all.computeIfAbsent(live, card -> new ArrayList<>()).add(event);
            }
        });
        return all;
    }

    /** Told of every event of a card, with all that the log says of it. */
    private interface Witness {
        void event(Event.OfCard event, String live, boolean undone, CardProgress after);
    }

    private static void replay(List<Event> events, SchedulerSettings settings, Witness witness) {
        Timeline timeline = new Timeline();
        Map<EventId, Event.OfCard> byId = new HashMap<>();
        for (Event event : events) {
            timeline.add(event);
            if (event instanceof Event.OfCard ofCard) {
                byId.put(event.stamp().id(), ofCard);
            }
        }
        new Replay(settings).all(timeline, settings, (id, live, undone, after) -> {
            Event.OfCard event = byId.get(id);
            if (event != null) {
                witness.event(event, live, undone, after);
            }
        });
    }

    /** The last events in force that a student did: not the texts, moves and undos that go with them. */
    static List<Event> last(FileChannel channel, int count) throws IOException {
        Timeline timeline = new Timeline();
        new Lines().read(channel, 0, new Tally(0, BadLines.NONE, timeline::add));
        int[] order = timeline.order();
        Set<EventId> undone = Replay.undone(timeline, order);
        List<Event> last = new ArrayList<>();
        for (int i = order.length - 1; i >= 0 && last.size() < count; i--) {
            Event event = timeline.event(order[i]);
            boolean done = event instanceof Event.OfCard && !(event instanceof Event.TextSeen);
            if ((done || event instanceof Event.ParametersFitted)
                    && !undone.contains(event.stamp().id())) {
                last.add(event);
            }
        }
        return last;
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

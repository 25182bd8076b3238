package revise.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import revise.exchange.format.Past;
import revise.exchange.format.Past.Answered;
import revise.exchange.format.Past.Forgotten;
import revise.exchange.format.Past.Happened;
import revise.progress.Event;
import revise.progress.EventId;
import revise.progress.Stamp;

/** Makes lines of the log of what happened before an import, and the other way round for an export. */
public final class PastEvents {
    private final ToIntFunction<Instant> day;
    private final Instant now;

    /**
     * @param day gives the study day of a moment, in days since 1970-01-01
     * @param now for what happened at a time that nobody knows
     */
    public PastEvents(ToIntFunction<Instant> day, Instant now) {
        this.day = day;
        this.now = now;
    }

    /**
     * Gives the events of imported cards. The same import gives events with the same ids at any time.
     *
     * @param cards those that are in a deck
     */
    public List<Event> of(List<Placed> cards) {
        List<Event> events = new ArrayList<>();
        for (Placed placed : cards) {
            if (placed.id() != null) {
                for (Past past : placed.item().past()) {
                    add(events, placed.id() + past.suffix(), past);
                }
            }
        }
        return events;
    }

    private void add(List<Event> events, String card, Past past) {
        Instant last = now;
        int inOneMoment = 0;
        for (Happened happened : past.events()) {
            inOneMoment = happened.at().equals(last) ? inOneMoment + 1 : 0;
            last = happened.at();
            events.add(event(card, happened, inOneMoment));
        }
        if (past.suspended()) {
            EventId id = EventId.of(past.events().isEmpty() ? Instant.EPOCH : last, "suspended " + card);
            events.add(new Event.Suspend(new Stamp(id, last, day.applyAsInt(last)), card));
        }
    }

    private Event event(String card, Happened happened, int inOneMoment) {
        String what = happened.getClass().getSimpleName() + " " + inOneMoment + " " + card;
        Stamp stamp = new Stamp(EventId.of(happened.at(), what), happened.at(), day.applyAsInt(happened.at()));
        if (happened instanceof Answered answered) {
            return new Event.Review(
                    stamp, card, answered.rating(), answered.millis(), null, null, null, null, answered.scheduled());
        }
        return new Event.Reset(stamp, card);
    }

    /**
     * Gives what happened to cards, for an export.
     *
     * @param events those in force, in the order of time, by the cards' ids
     */
    public static Map<String, Past> of(Map<String, List<Event.OfCard>> events) {
        Map<String, Past> pasts = new HashMap<>();
        events.forEach((card, ofCard) -> {
            Past past = past(card, ofCard);
            if (!past.events().isEmpty() || past.suspended()) {
                pasts.put(card, past);
            }
        });
        return pasts;
    }

    private static Past past(String card, List<Event.OfCard> events) {
        List<Happened> happened = new ArrayList<>();
        boolean suspended = false;
        for (Event.OfCard event : events) {
            if (event instanceof Event.Review review) {
                happened.add(new Answered(review.stamp().at(), review.rating(), review.millis(), review.scheduled()));
            } else if (event instanceof Event.Reset) {
                happened.add(new Forgotten(event.stamp().at()));
            } else if (event instanceof Event.Suspend || event instanceof Event.Unsuspend) {
                suspended = event instanceof Event.Suspend;
            }
        }
        int colon = card.lastIndexOf(':');
        return new Past(colon < 0 ? "" : card.substring(colon), happened, suspended);
    }
}

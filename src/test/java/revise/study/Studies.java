package revise.study;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TimeZone;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Place;
import revise.deck.Point;
import revise.grading.Marking;
import revise.grading.PointMark;
import revise.grading.Verdict;
import revise.memory.SchedulerSettings;
import revise.progress.Event;
import revise.progress.Progress;
import revise.progress.ProgressException;
import revise.progress.ProgressStore;
import revise.progress.Stamps;

/** Cards, logs and clocks for the tests of this package. */
final class Studies {
    static final Instant START = Instant.parse("2026-11-22T08:00:00Z");
    static final StudyCalendar CALENDAR = new StudyCalendar(TimeZone.getTimeZone("UTC"), LocalTime.of(4, 0));
    static final int TODAY = CALENDAR.day(START);

    private Studies() {}

    static Card card(String id, String... points) {
        return card("deck/" + id, "deck/" + id, points);
    }

    /** A card with the id of its own and the entry that its siblings share. */
    static Card card(String id, String entry, String[] points) {
        List<Point> list = new ArrayList<>();
        for (String point : points.length == 0 ? new String[] {"answer"} : points) {
            list.add(Point.of(point));
        }
        return new Card(
                id,
                entry,
                "deck",
                new Kind.Basic("question of " + id, list, 0),
                false,
                null,
                null,
                null,
                List.of(),
                List.of(),
                new Place(Path.of("deck.yaml"), 1, 1));
    }

    /** A choice and an order. */
    static List<Card> picked() {
        Card plain = card("picked", "one", "two", "three");
        Kind choice = new Kind.Choice("Which?", List.of("one", "two", "three", "four"), plain.points());
        return List.of(with("choice", choice), with("order", new Kind.Ordering("In order", plain.points())));
    }

    static Card with(String id, Kind kind) {
        Place place = new Place(Path.of("deck.yaml"), 1, 1);
        return new Card("deck/" + id, "deck/" + id, "deck", kind, false, null, null, null, List.of(), List.of(), place);
    }

    static List<Card> cards(int count) {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cards.add(card("c" + i, "first", "second", "third"));
        }
        return cards;
    }

    /** A store in a folder, without fuzz so that intervals are as the formulas give them. */
    static ProgressStore store(Path folder) {
        SchedulerSettings usual = SchedulerSettings.defaults();
        return new ProgressStore(
                folder.resolve("progress.jsonl"),
                folder.resolve("cache"),
                new SchedulerSettings(
                        usual.parameters(),
                        usual.desiredRetention(),
                        usual.maximumInterval(),
                        usual.learning(),
                        usual.relearning(),
                        false));
    }

    /** What a log of the events says. */
    static Progress replay(Path folder, List<? extends Event> events) throws ProgressException {
        ProgressStore store = store(folder);
        if (!events.isEmpty()) {
            store.append(events);
        }
        return store.load();
    }

    static Queue queue(List<Card> cards, Progress progress, Limits limits) {
        Agenda agenda = Agenda.of(cards, cards, progress, CALENDAR, TODAY, limits);
        return Queue.of(
                List.of(agenda), progress, Order.DUE, Integer.MAX_VALUE, Integer.MAX_VALUE, new SplittableRandom(1));
    }

    static Session start(List<Card> cards, Progress progress) {
        return Session.start(
                queue(cards, progress, Limits.NONE),
                progress,
                CALENDAR,
                new Session.Options(false, null, 1, null),
                START);
    }

    /** A session in which answers are typed. */
    static Session startTyped(List<Card> cards, Progress progress) {
        return Session.start(
                queue(cards, progress, Limits.NONE),
                progress,
                CALENDAR,
                new Session.Options(false, null, 1, Studies::mark),
                START);
    }

    /** Finds the text of each point, or what it accepts, in an answer; on the point "vague" it cannot decide. */
    static Marking mark(Card card, String typed) {
        List<PointMark> marks = new ArrayList<>();
        for (Point point : card.points()) {
            boolean met =
                    typed.contains(point.text()) || point.accept().stream().anyMatch(typed::contains);
            Verdict verdict = met ? Verdict.MET : point.text().equals("vague") ? Verdict.UNSURE : Verdict.MISSED;
            int full = (int) Math.round(100 * point.marks());
            int hundredths = switch (verdict) {
                case MET -> full;
                case UNSURE -> full / 2;
                case MISSED, CONTRADICTED -> 0;
            };
            marks.add(new PointMark(point, verdict, hundredths, verdict.word()));
        }
        return new Marking(marks, 0);
    }

    /** A card that accepts another wording for a point. */
    static Card accepting(Card card, int point, String wording) {
        List<Point> points = new ArrayList<>(card.points());
        Point old = points.get(point);
        points.set(
                point,
                new Point(old.text(), old.marks(), List.of(), List.of(wording), List.of(), null, null, null, null));
        Kind kind = new Kind.Basic(card.question(), points, card.any());
        return new Card(
                card.id(),
                card.entry(),
                card.deck(),
                kind,
                false,
                null,
                null,
                null,
                card.deckTags(),
                card.ownTags(),
                card.place());
    }

    static Stamps stamps() {
        return new Stamps(new SplittableRandom(3));
    }
}

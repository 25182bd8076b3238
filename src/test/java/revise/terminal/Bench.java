package revise.terminal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.ClozeText;
import revise.deck.Deck;
import revise.deck.DeckReader;
import revise.deck.Kind;
import revise.deck.Place;
import revise.deck.Point;
import revise.grading.Marking;
import revise.memory.Parameters;
import revise.memory.Scheduler;
import revise.memory.SchedulerSettings;
import revise.memory.Steps;
import revise.progress.Progress;
import revise.progress.ProgressException;
import revise.progress.ProgressStore;
import revise.progress.Stamps;
import revise.study.Action;
import revise.study.Agenda;
import revise.study.Desk;
import revise.study.Limits;
import revise.study.Order;
import revise.study.Queue;
import revise.study.Session;
import revise.study.StudyCalendar;

/** A session to try things on: real cards, a real log, and a clock that moves when it is told to. */
final class Bench implements InstantSource {
    static final TimeZone ZONE = TimeZone.getTimeZone("UTC");
    static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    static final SchedulerSettings SETTINGS =
            new SchedulerSettings(Parameters.defaults(), 0.9, 36500, Steps.parse("1m 10m"), Steps.parse("10m"), false);
    static final Path FILE = Path.of("decks", "stalin.yaml");

    static final Card LEAGUE = card(
            "league",
            "When was the USSR admitted to the League of Nations?",
            List.of(Point.of("September 1934")),
            0,
            null,
            null,
            List.of("history", "diplomacy"));
    static final Card RAPALLO = card(
            "rapallo",
            "When was Soviet-German cooperation established, and when was military cooperation most intense?",
            List.of(
                    Point.of("Established by the Treaty of Rapallo, 1922"),
                    worth("Consolidated by the Treaty of Berlin, 1926", 2),
                    Point.of("Most intense from 1929 to 1932, when tanks and aircraft were tried out together at Kazan"
                            + " and Lipetsk, far from the eyes of the Allied commissions")),
            2,
            "Two treaty towns",
            "Both powers were outcasts of Versailles.",
            List.of("history", "germany"));
    static final Card PACT = card(
            "pact",
            "Who signed the Franco-Soviet pact for France?",
            List.of(Point.of("Laval")),
            0,
            "He was shot in 1945",
            null,
            List.of("history"));

    static final Card CAPITAL = card(
            "capital",
            new Kind.Choice(
                    "Where was the Soviet-Lithuanian treaty of 1920 signed?",
                    List.of("Moscow", "Minsk", "Riga", "Tartu"),
                    List.of(Point.of("Moscow"))),
            "Not on the Baltic",
            "Some notes say Minsk.",
            List.of("history"));
    static final Card SIGNERS = card(
            "signers",
            new Kind.Choice(
                    "Which of these powers made a pact with the USSR in May 1935?",
                    List.of("France", "Poland", "Czechoslovakia", "Belgium", "Britain"),
                    List.of(Point.of("France"), Point.of("Czechoslovakia"))),
            null,
            null,
            List.of("history"));
    static final Card TREATIES = card(
            "treaties",
            new Kind.Ordering(
                    "Put in order, earliest first",
                    List.of(
                            Point.of("Treaty of Rapallo"),
                            Point.of("Treaty of Berlin"),
                            Point.of("entry into the League of Nations"),
                            Point.of("Franco-Soviet pact"))),
            null,
            null,
            List.of("history"));
    static final Card GAP = card(
            "gap:1",
            new Kind.Cloze(cloze("The Franco-Soviet pact was signed in {{May 1935::month and year}} by {{Laval}}"), 1),
            null,
            null,
            List.of("history"));

    private final ProgressStore store;
    private final List<Card> cards;
    private @Nullable BiFunction<Card, String, Marking> marker;
    private Instant now = START;

    Bench(Path log, List<Card> cards) {
        this.store = new ProgressStore(log, log.resolveSibling("cache"), SETTINGS);
        this.cards = cards;
    }

    /** One card of each kind that picks or has gaps. */
    static Bench kinds(Path log) {
        return new Bench(log, List.of(CAPITAL, SIGNERS, TREATIES, GAP));
    }

    private static ClozeText cloze(String source) {
        String yaml = "cards: [{cloze: \"" + source + "\"}]";
        Deck deck = DeckReader.read(FILE, yaml.getBytes(StandardCharsets.UTF_8)).deck();
        if (deck != null && deck.cards().get(0).kind() instanceof Kind.Cloze cloze) {
            return cloze.text();
        }
        throw new IllegalArgumentException(source);
    }

    static Bench standard(Path log) {
        return new Bench(log, List.of(LEAGUE, RAPALLO, PACT));
    }

    /** The same, with answers that are typed. */
    Bench typing() {
        marker = Marks::mark;
        return this;
    }

    /** The cards of a deck file. */
    static Bench of(Path log, Path deck) {
        return new Bench(
                log, Objects.requireNonNull(DeckReader.read(deck).deck()).cards());
    }

    static Point worth(String text, double marks) {
        return new Point(text, marks, List.of(), List.of(), List.of(), null, null, null, null);
    }

    static Card card(
            String id,
            String question,
            List<Point> points,
            int any,
            @Nullable String hint,
            @Nullable String note,
            List<String> tags) {
        return card(id, new Kind.Basic(question, points, any), hint, note, tags);
    }

    static Card card(String id, Kind kind, @Nullable String hint, @Nullable String note, List<String> tags) {
        String source = note == null ? null : "notes p. 12";
        return new Card(
                "stalin/" + id,
                "stalin/" + id,
                "stalin",
                kind,
                false,
                hint,
                note,
                source,
                List.of("history"),
                tags,
                new Place(FILE, 7, 5));
    }

    @Override
    public Instant instant() {
        return now;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    Desk desk() throws ProgressException {
        return desk(false);
    }

    Desk desk(boolean cram) throws ProgressException {
        Progress progress = store.load();
        StudyCalendar calendar = new StudyCalendar(ZONE, LocalTime.of(4, 0));
        Agenda agenda = Agenda.of(cards, cards, progress, calendar, calendar.day(now), Limits.NONE);
        Queue queue = cram
                ? Queue.cram(cards, Order.DECK, 100, new Random(1))
                : Queue.of(List.of(agenda), progress, Order.DECK, 100, 100, new Random(1));
        Session session = Session.start(queue, progress, calendar, new Session.Options(cram, null, 1, marker), now);
        return new Desk(session, store, new Stamps(new SplittableRandom(7)), this);
    }

    ProgressStore store() {
        return store;
    }

    static void act(Desk desk, Action... actions) throws ProgressException {
        for (Action action : actions) {
            desk.act(action);
        }
    }

    QuizSetup setup() {
        return setup(false, null);
    }

    QuizSetup setup(boolean cram, @Nullable CardEditor editor) {
        Deck deck = new Deck(
                "stalin",
                "Stalin and International Relations",
                FILE,
                null,
                null,
                List.of("history"),
                null,
                null,
                List.of(),
                cards);
        return new QuizSetup(
                deck.title(),
                Map.of("stalin", deck),
                KeyBindings.defaults(),
                true,
                ZONE,
                new Scheduler(SETTINGS),
                cram,
                new ImageViewer(List.of("true"), ""),
                editor);
    }
}

package revise.terminal.exam;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.DeckReader;
import revise.deck.Point;
import revise.exam.ExamDesk;
import revise.exam.Paper;
import revise.exam.PassMark;
import revise.exam.Question;
import revise.exam.QuestionMarker;
import revise.exam.TestLog;
import revise.grading.Marking;
import revise.grading.Picks;
import revise.grading.PointMark;
import revise.grading.Verdict;
import revise.memory.Parameters;
import revise.memory.SchedulerSettings;
import revise.memory.Steps;
import revise.progress.Progress;
import revise.progress.ProgressException;
import revise.progress.ProgressStore;
import revise.progress.Stamps;

/** A paper to try things on, in the order of its deck, a real log, and a clock that moves when it is told to. */
final class Bench implements InstantSource {
    static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    static final ExamSetup SETUP = new ExamSetup("Stalin and International Relations", true);

    private static final String DECK = """
            title: Stalin and International Relations
            id: stalin
            cards:
              - id: rapallo
                question: When was Soviet-German cooperation established, and how was it confirmed?
                tags: [germany]
                answer:
                  - Established by the Treaty of Rapallo, 1922
                  - text: Consolidated by the Treaty of Berlin, 1926
                    marks: 2
                  - Most intense from 1929 to 1932
                any: 2
                note: Both powers were outcasts of Versailles.
              - id: capital
                question: Where was the Soviet-Lithuanian treaty of 1920 signed?
                tags: [baltic]
                choices: [Moscow, Minsk, Riga, Tartu]
                answer: Moscow
              - id: order
                question: Put in order, earliest first
                tags: [germany]
                order: [Treaty of Rapallo, Treaty of Berlin, Franco-Soviet pact]
              - id: league
                question: When was the USSR admitted to the League of Nations?
                tags: [league]
                answer: September 1934
            """;

    private static final SchedulerSettings SETTINGS =
            new SchedulerSettings(Parameters.defaults(), 0.9, 36500, Steps.parse("1m 10m"), Steps.parse("10m"), false);

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final ProgressStore store;
    private final List<Card> cards;

    Bench(Path log) {
        this(log, DECK);
    }

    Bench(Path log, String deck) {
        this.store = new ProgressStore(log, log.resolveSibling("cache"), SETTINGS);
        this.cards = Objects.requireNonNull(
                        DeckReader.read(Path.of("decks", "stalin.yaml"), deck.getBytes(StandardCharsets.UTF_8))
                                .deck())
                .cards();
    }

    /** Tells what an answer has by its words: a year is met, a name without the year is unsure, "not" contradicts. */
    static QuestionMarker marker() {
        return (question, given) -> {
            List<PointMark> marks = new ArrayList<>();
            for (Point point : question.card().points()) {
                marks.add(mark(point, given));
            }
            return new Marking(marks, 0);
        };
    }

    private static PointMark mark(Point point, String given) {
        int full = (int) Math.round(100 * point.marks());
        String year = point.text().replaceAll(".*?(\\d{4}).*", "$1");
        if (given.contains("not " + year)) {
            return new PointMark(point, Verdict.CONTRADICTED, 0, "\"not " + year + "\" cannot be right");
        }
        if (given.contains(year)) {
            return new PointMark(point, Verdict.MET, full, "has " + year);
        }
        boolean named = given.contains("Berlin") && point.text().contains("Berlin");
        return named
                ? new PointMark(point, Verdict.UNSURE, full / 2, "has \"Berlin\", but no year")
                : new PointMark(point, Verdict.MISSED, 0, "not found");
    }

    Paper paper() {
        List<Question> questions = new ArrayList<>();
        for (Card card : cards) {
            questions.add(new Question(questions.size() + 1, card, Picks.of(card, 1)));
        }
        return new Paper(1, questions);
    }

    ExamDesk desk() throws ProgressException {
        return desk(Duration.ofMinutes(30));
    }

    ExamDesk desk(@Nullable Duration limit) throws ProgressException {
        Progress progress = store.load();
        Stamps stamps = new Stamps(new SplittableRandom(7));
        ExamDesk.Rules rules = new ExamDesk.Rules(marker(), limit, PassMark.parse("60%"));
        return ExamDesk.begin(
                paper(),
                rules,
                this,
                new ExamDesk.Archive(store, at -> new TestLog(progress, stamps, at, 20_779, false)));
    }

    ProgressStore store() {
        return store;
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    void passes(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }
}

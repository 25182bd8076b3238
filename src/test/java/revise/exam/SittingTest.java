package revise.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Place;
import revise.deck.Point;
import revise.grading.Marking;
import revise.grading.Picks;
import revise.grading.PointMark;
import revise.grading.Verdict;

class SittingTest {
    static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    static final QuestionMarker WORDS = (question, given) -> {
        List<PointMark> marks = new ArrayList<>();
        for (Point point : question.card().points()) {
            boolean met = given.contains(point.text());
            marks.add(new PointMark(point, met ? Verdict.MET : Verdict.MISSED, met ? 100 : 0, "word for word"));
        }
        return new Marking(marks, 0);
    };

    private static Card card(String id, Kind kind) {
        Place place = new Place(Path.of("d.yaml"), 1, 1);
        return new Card("d/" + id, "d/" + id, "d", kind, false, null, null, null, List.of(), List.of(), place);
    }

    static Paper paper() {
        Card year = card("year", new Kind.Basic("When?", List.of(Point.of("1922")), 0));
        Card town = card(
                "town", new Kind.Choice("Where?", List.of("Riga", "Moscow, the capital"), List.of(Point.of("Riga"))));
        Card two = card("two", new Kind.Basic("Which two?", List.of(Point.of("a"), Point.of("b")), 0));
        return new Paper(
                7,
                List.of(
                        new Question(1, year, Picks.NONE),
                        new Question(2, town, Picks.of(town, 1)),
                        new Question(3, two, Picks.NONE)));
    }

    private static Instant at(int seconds) {
        return START.plusSeconds(seconds);
    }

    private static Sitting sitting() {
        return Sitting.begin(paper(), Duration.ofMinutes(10), START);
    }

    @Test
    void answersStayWithTheirQuestions() {
        Sitting sitting = sitting()
                .write("1922", at(5))
                .goTo(2, at(10))
                .write("a", at(20))
                .goTo(0, at(30));
        assertThat(sitting.answer().text()).isEqualTo("1922");
        assertThat(sitting.answers().get(2).text()).isEqualTo("a");
        assertThat(sitting.answered()).isEqualTo(2);
    }

    @Test
    void whatIsOfferedIsPickedAndNotTyped() {
        Sitting sitting =
                sitting().pick(0, at(1)).goTo(1, at(2)).write("Riga", at(3)).pick(1, at(4));
        assertThat(sitting.answers().get(0).isEmpty()).isTrue();
        assertThat(sitting.answer().text()).isEmpty();
        assertThat(sitting.answer().picks().picked()).containsExactly(1);
        assertThat(sitting.pick(1, at(5)).answer().isEmpty()).isTrue();
    }

    @Test
    void timeIsCountedForTheQuestionOnTheDesk() {
        Sitting sitting = sitting().goTo(1, at(10)).goTo(0, at(15)).finish(at(40));
        assertThat(sitting.answers().stream().map(Answer::taken))
                .containsExactly(Duration.ofSeconds(35), Duration.ofSeconds(5), Duration.ZERO);
        assertThat(sitting.used(at(500))).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void aClockThatIsPutBackCountsNothing() {
        Sitting sitting = sitting().goTo(1, at(10)).goTo(2, at(-100)).finish(at(-50));
        assertThat(sitting.answers().get(1).taken()).isZero();
        assertThat(sitting.used(at(0))).isZero();
    }

    @Test
    void whenTheTimeIsUpThePaperIsAsItWasThen() {
        Sitting sitting = sitting().write("19", at(599)).write("1922", at(600));
        assertThat(sitting.isOver()).isTrue();
        assertThat(sitting.isTimeUp()).isTrue();
        assertThat(sitting.answer().text()).isEqualTo("19");
        assertThat(sitting.used(at(9000))).isEqualTo(Duration.ofMinutes(10));
        assertThat(sitting.left(at(9000))).isZero();
        assertThat(sitting.goTo(2, at(601)).current()).isZero();
        assertThat(sitting.finish(at(601))).isEqualTo(sitting);
    }

    @Test
    void withoutALimitTheTimeIsNeverUp() {
        Sitting sitting = Sitting.begin(paper(), null, START).at(START.plus(Duration.ofDays(2)));
        assertThat(sitting.isOver()).isFalse();
        assertThat(sitting.left(START)).isNull();
        assertThat(sitting.finish(START).isTimeUp()).isFalse();
    }

    @Test
    void flagsComeAndGo() {
        Sitting sitting = sitting().flag(2, at(1)).flag(0, at(2)).flag(0, at(3)).flag(9, at(4));
        assertThat(sitting.flagged()).isEqualTo(1);
        assertThat(sitting.answers().get(2).flagged()).isTrue();
    }

    @Test
    void onlyWhatWasSeenWasHandedIn() {
        Result result = sitting().goTo(1, at(1)).finish(at(2)).mark(WORDS);
        assertThat(result.answers().stream().map(Marked::given)).containsExactly("", "", null);
        assertThat(result.score().hundredths()).isZero();
    }

    @Test
    void picksAreMarkedAsTheyArePickedWhateverTheirTexts() {
        Sitting sitting = sitting().goTo(1, at(1));
        int riga = sitting.answer().picks().offered().indexOf("Riga");
        Result right = sitting.pick(riga, at(2)).finish(at(3)).mark(WORDS);
        assertThat(right.answers().get(1).score().isFull()).isTrue();
        Result wrong = sitting.pick(1 - riga, at(2)).finish(at(3)).mark(WORDS);
        assertThat(wrong.answers().get(1).given()).isEqualTo("Moscow, the capital");
        assertThat(wrong.answers().get(1).score().hundredths()).isZero();
    }

    @Test
    void typedAnswersAreMarked() {
        Sitting sitting = sitting().write(" in 1922 \n", at(1)).goTo(2, at(5)).write("b", at(6));
        Result result = sitting.finish(at(8)).mark(WORDS);
        assertThat(result.answers().get(0).given()).isEqualTo("in 1922");
        assertThat(result.score().hundredths()).isEqualTo(200);
        assertThat(result.answers().get(0).taken()).isEqualTo(Duration.ofSeconds(5));
    }
}

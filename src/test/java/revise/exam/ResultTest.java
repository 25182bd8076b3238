package revise.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import revise.grading.Marking;
import revise.grading.PointMark;
import revise.grading.Verdict;

class ResultTest {
    private static Result result(Map<String, String> byId) {
        Paper paper = Exams.paper();
        Map<Integer, String> given = new TreeMap<>();
        byId.forEach((id, text) -> given.put(Exams.question(paper, id).number(), text));
        return Result.of(paper, given, Exams.BY_WORDS);
    }

    private static Map<String, String> scores(Map<String, Score> byTag) {
        Map<String, String> scores = new TreeMap<>();
        byTag.forEach((tag, score) -> scores.put(tag, score.marks() + "/" + score.outOf()));
        return scores;
    }

    @Test
    void marksAreSummedUpInAllAndByTag() {
        Result result =
                result(Map.of("stalin/rapallo", "Rapallo", "stalin/gains", "Trade Credit", "stalin/treaty", "x"));
        assertThat(result.score().marks()).isEqualByComparingTo("3");
        assertThat(result.score().percent()).isEqualByComparingTo("37.5");
        assertThat(scores(result.byTag()))
                .containsExactly(Map.entry("germany", "3/5"), Map.entry("history", "3/8"), Map.entry("league", "0/1"));
    }

    @Test
    void withoutAPassMarkThereIsNoPassing() {
        assertThat(result(Map.of()).score().passes(null)).isNull();
        assertThat(result(Map.of()).score().passes(PassMark.parse("0"))).isTrue();
    }

    @Test
    void whatIsNotHandedInIsToldFromWhatWasLeftBlankAndBothGetNothing() {
        Result result = result(Map.of("stalin/rapallo", " "));
        assertThat(result.answers()).extracting(Marked::given).containsOnly(" ", null);
        assertThat(result.answers()).noneMatch(Marked::isAnswered);
        assertThat(result.score().marks()).isZero();
        assertThat(result.answers().get(0).suggested().points().get(0).evidence())
                .isEqualTo("no answer");
    }

    @Test
    void anyPointsThatAreEnoughAreFullMarks() {
        Marked answer = Exams.marked("stalin/gains", "Standing Trade");
        assertThat(answer.score().isFull()).isTrue();
        assertThat(answer.lost()).isEmpty();
        assertThat(Exams.marked("stalin/gains", "Trade Credit Standing").score().marks())
                .isEqualByComparingTo("2");
        assertThat(Exams.marked("stalin/gains", "Trade").lost()).containsExactly(1, 2);
    }

    @Test
    void anUnsurePointCountsInPartUntilSomebodyDecides() {
        Marked answer = Exams.marked("stalin/rapallo", "Rapallo Berlin?");
        assertThat(answer.by()).isEqualTo(Marked.By.UNSURE);
        assertThat(answer.score().marks()).isEqualByComparingTo("1.5");
        Marked right = answer.decide(1, true);
        assertThat(right.by()).isEqualTo(Marked.By.SELF);
        assertThat(right.score().marks()).isEqualByComparingTo("3");
        assertThat(right.suggestedScore().marks()).isEqualByComparingTo("1.5");
        Marked wrong = answer.decide(1, false);
        assertThat(wrong.isUnsure()).isFalse();
        assertThat(wrong.score().marks()).isEqualByComparingTo("1");
        assertThat(Exams.marked("stalin/rapallo", "Rapallo").by()).isEqualTo(Marked.By.MARKING);
    }

    @Test
    void aDecisionOnOnePointLeavesTheOthersOpen() {
        Marked answer = Exams.marked("stalin/rapallo", "Rapallo? Berlin?").decide(0, true);
        assertThat(answer.by()).isEqualTo(Marked.By.UNSURE);
        assertThat(answer.taking(Duration.ofSeconds(3)).taken()).isEqualTo(Duration.ofSeconds(3));
        Result result = result(Map.of("stalin/rapallo", "Rapallo? Berlin?"));
        assertThat(result.unsure()).isEqualTo(2);
        assertThat(result.with(answer).unsure()).isEqualTo(1);
    }

    @Test
    void nobodyDecidesOnWhatWasPicked() {
        Marked answer = Exams.marked("stalin/treaty", "Riga");
        assertThat(answer.decide(0, true)).isSameAs(answer);
        assertThat(answer.decide(7, true)).isSameAs(answer);
    }

    @Test
    void aRetryAsksForWhatWasLostAndHoldsTheRest() {
        Result result = result(Map.of(
                "stalin/rapallo", "Rapallo Berlin?",
                "stalin/gains", "Trade",
                "stalin/league", "x",
                "stalin/treaty", "Moscow"));
        Paper retry = result.retry();
        assertThat(retry.questions())
                .extracting(question -> question.card().id())
                .doesNotContain("stalin/treaty");
        assertThat(retry.questions()).extracting(Question::number).containsExactly(1, 2, 3, 4);
        Question rapallo = Exams.question(retry, "stalin/rapallo");
        assertThat(rapallo.held()).containsExactly(0);
        assertThat(rapallo.asked()).containsExactly(1);
        assertThat(Exams.question(retry, "stalin/gains").asked()).containsExactly(1, 2);
        assertThat(Exams.question(retry, "stalin/league").held()).isEmpty();
    }

    @Test
    void inARetryHeldPointsStayMetWhateverIsSaid() {
        Paper retry = result(Map.of("stalin/rapallo", "Rapallo")).retry();
        Question rapallo = Exams.question(retry, "stalin/rapallo");
        Marked again = Marked.of(rapallo, "Berlin", Exams.BY_WORDS);
        assertThat(again.score().isFull()).isTrue();
        assertThat(again.suggested().points().get(0).evidence()).isEqualTo("met in an earlier round");
        Marked blank = Marked.of(rapallo, "", Exams.BY_WORDS);
        assertThat(blank.score().marks()).isEqualByComparingTo("1");
        assertThat(blank.decide(0, false)).isSameAs(blank);
        QuestionMarker contradicting = (question, given) -> new Marking(
                question.card().points().stream()
                        .map(point -> new PointMark(point, Verdict.CONTRADICTED, 0, "no"))
                        .toList(),
                0);
        assertThat(Marked.of(rapallo, "never", contradicting).score().marks()).isEqualByComparingTo("1");
    }

    @Test
    void oneOfAnyPointsIsHeldAndOneMoreIsEnough() {
        Question gains = Exams.question(result(Map.of("stalin/gains", "Trade")).retry(), "stalin/gains");
        assertThat(Marked.of(gains, "Standing", Exams.BY_WORDS).score().isFull())
                .isTrue();
    }

    @Test
    void choicesAreAskedAgainAsAWholeAndNothingIsAskedOfAFullPaper() {
        Question treaty = Exams.question(result(Map.of("stalin/treaty", "Riga")).retry(), "stalin/treaty");
        assertThat(treaty.held()).isEmpty();
        Paper treatyOnly = Paper.draw(
                Exams.cards().stream()
                        .filter(card -> card.id().equals("stalin/treaty"))
                        .toList(),
                1,
                1);
        assertThat(Result.of(treatyOnly, Map.of(1, "Moscow"), Exams.BY_WORDS)
                        .retry()
                        .questions())
                .isEqualTo(List.of());
    }
}

package revise.grading.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import revise.deck.Card;
import revise.deck.Point;

class BaselineTest {
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final Card CITIES = AgreementTest.card(
            0, Point.of("Moscow"), new Point("Riga", 1, List.of(), List.of("Rīga"), List.of(), null, null, null, null));

    private static MarkedAnswer answer(String text, Given... points) {
        return new MarkedAnswer(CITIES, text, List.of(points), "right", "Because.");
    }

    private static double marks(Baseline baseline, double threshold, String text) {
        return baseline.mark(List.of(answer(text, Given.MET, Given.MET)), threshold)
                .get(0)
                .marks();
    }

    @Test
    void exactMatchMindsNeitherCaseNorAccentsNorPunctuation() {
        assertThat(Baseline.EXACT.of("  the Treaty of BERLIN! ", "The treaty of Berlin"))
                .isEqualTo(1);
        assertThat(Baseline.EXACT.of("Léon Blum", "leon blum")).isEqualTo(1);
        assertThat(Baseline.EXACT.of("Treaty of Berlin", "Berlin")).isZero();
    }

    @Test
    void theEditRatioIsTheDistanceAsAShareOfTheLongerText() {
        assertThat(Baseline.EDIT.of("Minsk", "minsk")).isEqualTo(1);
        assertThat(Baseline.EDIT.of("Moskow", "Moscow")).isCloseTo(1 - 1 / 6.0, CLOSE);
        assertThat(Baseline.EDIT.of("tram", "trams")).isCloseTo(1 - 1 / 5.0, CLOSE);
        // Two letters in front, one changed.
        assertThat(Baseline.EDIT.of("gate", "a gaze")).isCloseTo(1 - 3 / 6.0, CLOSE);
        assertThat(Baseline.EDIT.of("abc", "xyz")).isZero();
    }

    @Test
    void theTokenSetRatioIsFullWhereOneTextHasAllWordsOfTheOther() {
        assertThat(Baseline.TOKEN_SET.of("Berlin, the treaty", "treaty of the Berlin of the treaty"))
                .isEqualTo(1);
        assertThat(Baseline.TOKEN_SET.of("not Berlin", "Berlin")).isEqualTo(1);
    }

    @Test
    void theTokenSetRatioIsElseTheBestOfThree() {
        // "red cat" and "red dog" have 4 of 7 characters in common; "red" and "red cat" 3 of 3 and 7.
        assertThat(Baseline.TOKEN_SET.of("red cat", "red dog")).isCloseTo(6 / 10.0, CLOSE);
        assertThat(Baseline.TOKEN_SET.of("abc", "abd")).isCloseTo(4 / 6.0, CLOSE);
    }

    @Test
    void aPointIsMetByAPartOfTheAnswerOrByWhatItAccepts() {
        assertThat(marks(Baseline.EXACT, 1, "moscow; rīga")).isEqualTo(2);
        assertThat(marks(Baseline.EXACT, 1, "Moscow\nMinsk")).isEqualTo(1);
        assertThat(marks(Baseline.EXACT, 1, "Moscow and Riga")).isZero();
        assertThat(marks(Baseline.EDIT, 0.8, "Moskow, Minsk")).isEqualTo(1);
        assertThat(marks(Baseline.TOKEN_SET, 1, "Moscow and Riga")).isEqualTo(2);
        assertThat(marks(Baseline.TOKEN_SET, 0.01, " , ")).isZero();
    }

    @Test
    void theThresholdIsTheLowestThatMarksBest() {
        List<MarkedAnswer> answers =
                List.of(answer("Moskow, Riga", Given.MET, Given.MET), answer("Minsk", Given.MISSED, Given.MISSED));
        double threshold = Baseline.EDIT.tuned(answers);
        // "minsk" is at 1/3 of "moscow" and at 2/5 of "riga" or less.
        assertThat(threshold).isBetween(0.2, 0.5);
        assertThat(Baseline.EDIT.mark(answers, threshold)).allMatch(Outcome::isExact);
        assertThat(Baseline.EDIT.mark(answers, threshold - 0.01)).anyMatch(outcome -> !outcome.isExact());
    }
}

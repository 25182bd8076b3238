package revise.grading.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Place;
import revise.deck.Point;

class AgreementTest {
    private static final Card TWO_OF_THREE =
            card(2, Point.of("Coal mines"), Point.of("Iron works"), Point.of("Tramways"));
    private static final Card CAPITAL = card(0, Point.of("Riga"));

    static Card card(int any, Point... points) {
        Place place = new Place(Path.of("deck.yaml"), 1, 1);
        Kind kind = new Kind.Basic("?", List.of(points), any);
        return new Card("deck/x", "deck/x", "deck", kind, false, null, null, null, List.of(), List.of(), place);
    }

    private static MarkedAnswer capital(Given given, String kind) {
        return new MarkedAnswer(CAPITAL, "an answer", List.of(given), kind, "Because.");
    }

    private static Outcome outcome(Given given, double marks, boolean unsure) {
        return new Outcome(capital(given, "wrong"), marks, unsure, "");
    }

    private static double kappa(int[] first, int... second) {
        return Agreement.kappa(first, second, 4);
    }

    @Test
    void kappaIsWhatIsReckonedByHand() {
        assertThat(kappa(new int[] {0, 1, 4}, 0, 1, 4)).isEqualTo(1);
        assertThat(kappa(new int[] {0, 0, 4, 4}, 0, 4, 0, 4)).isZero();
        assertThat(kappa(new int[] {0, 4}, 4, 0)).isEqualTo(-1);
        // Observed 4 + 4; expected 2 x (4 x 1/4 + 16 x 2/4 + 4 x 2/4) = 22.
        assertThat(kappa(new int[] {0, 2, 4, 4}, 0, 4, 4, 2)).isCloseTo(1 - 8 / 22.0, within(1e-12));
    }

    @Test
    void kappaPunishesFarMistakesMoreThanNearOnes() {
        assertThat(kappa(new int[] {0, 1, 2, 3, 4}, 0, 1, 2, 3, 3))
                .isGreaterThan(kappa(new int[] {0, 1, 2, 3, 4}, 0, 1, 2, 3, 0));
    }

    @Test
    void kappaOfOneCategoryIsFullAgreement() {
        assertThat(kappa(new int[] {4, 4}, 4, 4)).isEqualTo(1);
    }

    @Test
    void sharesAreRoundedToQuarters() {
        assertThat(List.of(0.0, 0.12, 1 / 3.0, 0.5, 2 / 3.0, 0.9, 1.0))
                .extracting(Agreement::quarter)
                .containsExactly(0, 0, 1, 2, 3, 4, 4);
    }

    @Test
    void theMarkersMarksAreThoseOfTheBestPointsThatAreAskedFor() {
        assertThat(given(Given.MET, Given.MET, Given.MET).marks()).isEqualTo(2);
        assertThat(given(Given.MET, Given.PART, Given.MISSED).marks()).isEqualTo(1.5);
        assertThat(given(Given.CONTRADICTED, Given.MISSED, Given.PART).marks()).isEqualTo(0.5);
        assertThat(given(Given.MET, Given.MET, Given.MET).full()).isEqualTo(2);
    }

    private static MarkedAnswer given(Given... points) {
        return new MarkedAnswer(TWO_OF_THREE, "an answer", List.of(points), "partial", "Because.");
    }

    @Test
    void mistakesAreCountedByWhatTheyDo() {
        Agreement agreement = Agreement.of(List.of(
                outcome(Given.MET, 1, false),
                outcome(Given.MISSED, 1, false),
                outcome(Given.CONTRADICTED, 1, false),
                new Outcome(capital(Given.PART, "negated"), 1, false, ""),
                outcome(Given.MET, 0, false),
                outcome(Given.MET, 0, true),
                outcome(Given.PART, 0.5, true),
                outcome(Given.MISSED, 0, false)));
        assertThat(agreement.answers()).isEqualTo(8);
        assertThat(agreement.exact()).isEqualTo(3 / 8.0);
        assertThat(agreement.error()).isEqualTo((1 + 1 + 0.5 + 1 + 1) / 8);
        assertThat(agreement.falseFull()).isEqualTo(3);
        assertThat(agreement.dangerous()).isEqualTo(2);
        assertThat(agreement.falseZero()).isEqualTo(1);
        assertThat(agreement.unsure()).isEqualTo(2 / 8.0);
    }

    @Test
    void aCardDeclaresTermsWhenEveryPointDoes() {
        Point dated = new Point("1934", 1, List.of(), List.of(), List.of(), "1934", null, null, null);
        assertThat(answer(card(0, dated)).isDeclared()).isTrue();
        assertThat(answer(card(0, dated, Point.of("Riga"))).isDeclared()).isFalse();
    }

    private static MarkedAnswer answer(Card card) {
        return new MarkedAnswer(card, "an answer", List.of(), "right", "Because.");
    }
}

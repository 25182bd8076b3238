package revise.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import revise.deck.Card;
import revise.deck.Kind;
import revise.grading.bench.Given;
import revise.grading.bench.MarkedAnswer;
import revise.grading.bench.MarkingSet;

/** That the answers marked by hand are what the head of their file says. Reading them checks cards and points. */
class MarkingSetTest {
    private final MarkingSet set = MarkingSet.read();

    private static List<String> cards(List<MarkedAnswer> answers) {
        return answers.stream().map(answer -> answer.card().id()).distinct().toList();
    }

    /** How many of all answers are so, as a share. */
    private double share(Predicate<MarkedAnswer> wanted) {
        return (double) set.all().stream().filter(wanted).count() / set.all().size();
    }

    @Test
    void thereAreManyAnswersAndAThirdOfThemIsHeldOut() {
        assertThat(set.all()).hasSizeGreaterThanOrEqualTo(270);
        assertThat(3 * set.heldOut().size()).isGreaterThanOrEqualTo(set.all().size());
    }

    @Test
    void everyThirdTypedCardIsHeldOutAndNoCardIsInBothParts() {
        List<String> tuning = new ArrayList<>();
        List<String> heldOut = new ArrayList<>();
        List<Card> typed = set.decks().stream()
                .flatMap(deck -> deck.cards().stream())
                .filter(card -> !(card.kind() instanceof Kind.Choice) && !(card.kind() instanceof Kind.Ordering))
                .toList();
        for (int i = 0; i < typed.size(); i++) {
            (i % 3 == 2 ? heldOut : tuning).add(typed.get(i).id());
        }
        assertThat(cards(set.tuning())).containsExactlyElementsOf(tuning);
        assertThat(cards(set.heldOut())).containsExactlyElementsOf(heldOut);
    }

    @Test
    void everyAnswerHasAVerdictForEachPointAndSaysWhy() {
        assertThat(set.all()).allSatisfy(answer -> {
            assertThat(answer.points()).hasSameSizeAs(answer.card().points());
            assertThat(answer.kind()).matches("[a-z]+(-[a-z]+)*");
            assertThat(answer.why()).endsWith(".").hasSizeBetween(5, 120);
        });
    }

    @Test
    void noAnswerToACardIsThereTwice() {
        assertThat(set.all())
                .extracting(answer -> answer.card().id() + " "
                        + answer.text().strip().toLowerCase(Locale.ROOT).replaceAll("[.\\s]+", " "))
                .doesNotHaveDuplicates();
    }

    @Test
    void noPartFullAndNothingAreAllFrequent() {
        Predicate<MarkedAnswer> full = answer -> answer.marks() == answer.full();
        Predicate<MarkedAnswer> nothing = answer -> answer.marks() == 0;
        assertThat(share(full)).isBetween(0.33, 0.45);
        assertThat(share(nothing)).isBetween(0.30, 0.40);
        assertThat(share(full.or(nothing).negate())).isBetween(0.20, 0.33);
    }

    @Test
    void twoThirdsAreToCardsWithDeclaredTerms() {
        assertThat(share(MarkedAnswer::isDeclared)).isBetween(0.6, 0.75);
    }

    @Test
    void whatMustNotGetFullMarksIsThereInBothParts() {
        for (List<MarkedAnswer> part : List.of(set.tuning(), set.heldOut())) {
            assertThat(part)
                    .extracting(MarkedAnswer::kind)
                    .contains("negated", "opposite", "swapped-date", "swapped-names", "right-plus-wrong", "blank");
        }
        assertThat(set.all())
                .filteredOn(answer -> answer.kind().equals("right-plus-wrong"))
                .allSatisfy(answer -> assertThat(answer.points()).containsOnly(Given.CONTRADICTED));
    }

    @Test
    void whatIsRightIsNeverContradictedOrMissing() {
        assertThat(set.all())
                .filteredOn(
                        answer -> List.of("right", "typo", "paraphrase", "date-format", "inflected", "self-correction")
                                .contains(answer.kind()))
                .allSatisfy(answer ->
                        assertThat(answer.points()).contains(Given.MET).doesNotContain(Given.CONTRADICTED));
    }
}

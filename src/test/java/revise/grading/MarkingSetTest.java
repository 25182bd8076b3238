package revise.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.Kind;
import revise.grading.bench.Given;
import revise.grading.bench.MarkedAnswer;
import revise.grading.bench.MarkingSet;
import revise.grading.bench.SubjectSet;

/** That the answers marked by hand are what the heads of their files say. Reading them checks cards and points. */
class MarkingSetTest {
    private static final Predicate<MarkedAnswer> FULL = answer -> answer.marks() == answer.full();
    private static final Predicate<MarkedAnswer> NOTHING = answer -> answer.marks() == 0;
    private static final Predicate<MarkedAnswer> PART = FULL.or(NOTHING).negate();

    private final MarkingSet set = MarkingSet.read();
    private final SubjectSet subjects = SubjectSet.read();

    private static List<String> cards(List<MarkedAnswer> answers) {
        return answers.stream().map(answer -> answer.card().id()).distinct().toList();
    }

    private static List<String> typedCards(List<Deck> decks) {
        return decks.stream()
                .flatMap(deck -> deck.cards().stream())
                .filter(card -> !(card.kind() instanceof Kind.Choice) && !(card.kind() instanceof Kind.Ordering))
                .map(Card::id)
                .toList();
    }

    /** How many of the answers are so, as a share. */
    private static double share(List<MarkedAnswer> answers, Predicate<MarkedAnswer> wanted) {
        return (double) answers.stream().filter(wanted).count() / answers.size();
    }

    /** The answers of both sets. */
    private List<MarkedAnswer> everything() {
        return Stream.concat(set.all().stream(), subjects.answers().stream()).toList();
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
        List<String> typed = typedCards(set.decks());
        for (int i = 0; i < typed.size(); i++) {
            (i % 3 == 2 ? heldOut : tuning).add(typed.get(i));
        }
        assertThat(cards(set.tuning())).containsExactlyElementsOf(tuning);
        assertThat(cards(set.heldOut())).containsExactlyElementsOf(heldOut);
    }

    @Test
    void theSubjectsAreSmallDecksOfSeveralLanguagesAndAllOfTheirCardsAreAnswered() {
        assertThat(subjects.decks())
                .hasSize(9)
                .allSatisfy(deck -> assertThat(
                                deck.cards().stream().map(Card::entry).distinct())
                        .hasSizeBetween(8, 12));
        assertThat(subjects.decks()).extracting(Deck::language).contains("en", "de", "fr");
        assertThat(cards(subjects.answers())).containsExactlyInAnyOrderElementsOf(typedCards(subjects.decks()));
        assertThat(subjects.answers()).hasSizeGreaterThanOrEqualTo(320);
    }

    @Test
    void everyAnswerHasAVerdictForEachPointAndSaysWhy() {
        assertThat(everything()).allSatisfy(answer -> {
            assertThat(answer.points()).hasSameSizeAs(answer.card().points());
            assertThat(answer.kind()).matches("[a-z]+(-[a-z]+)*");
            assertThat(answer.why()).endsWith(".").hasSizeBetween(5, 120);
        });
    }

    @Test
    void noAnswerToACardIsThereTwice() {
        assertThat(everything())
                .extracting(answer -> answer.card().id() + " "
                        + answer.text().strip().toLowerCase(Locale.ROOT).replaceAll("[.\\s]+", " "))
                .doesNotHaveDuplicates();
    }

    @Test
    void noPartFullAndNothingAreAllFrequent() {
        assertThat(share(set.all(), FULL)).isBetween(0.33, 0.45);
        assertThat(share(set.all(), NOTHING)).isBetween(0.30, 0.40);
        assertThat(share(set.all(), PART)).isBetween(0.20, 0.33);
        assertThat(share(subjects.answers(), FULL)).isBetween(0.42, 0.48);
        assertThat(share(subjects.answers(), NOTHING)).isBetween(0.30, 0.36);
        assertThat(share(subjects.answers(), PART)).isBetween(0.19, 0.25);
    }

    @Test
    void mostAreToCardsWithDeclaredTerms() {
        assertThat(share(set.all(), MarkedAnswer::isDeclared)).isBetween(0.6, 0.95);
        assertThat(share(subjects.answers(), MarkedAnswer::isDeclared)).isBetween(0.7, 0.8);
    }

    @Test
    void whatMustNotGetFullMarksIsThereInEveryPart() {
        for (List<MarkedAnswer> part : List.of(set.tuning(), set.heldOut(), subjects.answers())) {
            assertThat(part)
                    .extracting(MarkedAnswer::kind)
                    .contains("negated", "opposite", "swapped-date", "swapped-names", "right-plus-wrong", "blank");
        }
        assertThat(everything())
                .filteredOn(answer -> answer.kind().equals("right-plus-wrong"))
                .allSatisfy(answer -> assertThat(answer.points()).containsOnly(Given.CONTRADICTED));
    }

    @Test
    void whatIsHardInOtherSubjectsIsThere() {
        assertThat(subjects.answers())
                .extracting(MarkedAnswer::kind)
                .contains("contrast", "near-word", "swapped-cause", "wrong-unit", "unit-missing", "number", "range");
    }

    @Test
    void whatIsRightIsNeverContradictedOrMissing() {
        assertThat(everything())
                .filteredOn(
                        answer -> List.of("right", "typo", "paraphrase", "date-format", "inflected", "self-correction")
                                .contains(answer.kind()))
                .allSatisfy(answer ->
                        assertThat(answer.points()).contains(Given.MET).doesNotContain(Given.CONTRADICTED));
    }
}

package revise.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Place;
import revise.deck.Point;

class ClosedAnswerTest {
    private static final Card TREATY =
            card(new Kind.Choice("Where?", List.of("Moscow", "Minsk", "Riga", "Tartu"), List.of(Point.of("Moscow"))));
    private static final Card CONSULS = card(new Kind.Choice(
            "Consuls?",
            List.of("Caesar", "Cato", "Bibulus, Marcus", "Cicero"),
            List.of(Point.of("Caesar"), Point.of("Bibulus, Marcus"), Point.of("Cicero"))));
    private static final Card ORDER = card(new Kind.Ordering(
            "Put in order",
            List.of(Point.of("Rapallo"), Point.of("Berlin"), Point.of("the League"), Point.of("Franco-Soviet pact"))));

    private static Card card(Kind kind) {
        Place place = new Place(Path.of("deck.yaml"), 1, 1);
        return new Card("deck/x", "deck/x", "deck", kind, false, null, null, null, List.of(), List.of(), place);
    }

    private static Card choice(String... choices) {
        return card(new Kind.Choice("?", List.of(choices), List.of(Point.of(choices[0]))));
    }

    /** Reads an answer where everything is shown in the order of the file. */
    private static ClosedAnswer read(Card card, String typed) {
        List<String> shown = card.kind() instanceof Kind.Choice choice
                ? choice.choices()
                : card.points().stream().map(Point::text).toList();
        return ClosedAnswer.read(card, new Picks(shown, List.of()), typed);
    }

    private static List<Integer> picked(Card card, String typed) {
        ClosedAnswer answer = read(card, typed);
        assertThat(answer.unknown()).isEmpty();
        return answer.picks().picked();
    }

    private static List<String> evidence(Card card, String typed) {
        return read(card, typed).marking(card).points().stream()
                .map(point -> point.verdict().word() + ": " + point.evidence())
                .toList();
    }

    @Test
    void heapsOfMarksOnALetterTakeNoLongerThanOtherText() {
        String heap = "Riga" + "\u0316\u0301".repeat(49_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(read(TREATY, heap).picks().picked()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Riga",
                " riga ",
                "RIGA.",
                "**Riga**",
                "\"Riga\"",
                "3",
                "3)",
                "(3)",
                "3.",
                "c",
                "C",
                "c)",
                "- Riga"
            })
    void aChoiceIsNamedByItsTextItsNumberOrItsLetter(String typed) {
        assertThat(picked(TREATY, typed)).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 3", "1,3", "1, 3", "a c", "a) c)", "caesar; bibulus marcus", "Caesar, Bibulus, Marcus", "1 c"})
    void severalChoicesStandBesideEachOther(String typed) {
        assertThat(picked(CONSULS, typed)).containsExactly(0, 2);
    }

    @Test
    void severalChoicesStandOnLinesAndEachCountsOnce() {
        assertThat(picked(CONSULS, "- Caesar\n- Bibulus, Marcus\r\n1. caesar\n"))
                .containsExactly(0, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2 4 3",
                "1, 2, 4, 3",
                "a b d c",
                "Rapallo > Berlin > Franco-Soviet pact > the League",
                "rapallo -> berlin -> franco soviet pact -> the league",
                "Rapallo\nBerlin\nfranco-soviet PACT\nthe League",
                "1. Rapallo\n2. Berlin\n3. Franco-Soviet pact\n4. the League",
                "Rapallo, Berlin; Franco\u2013Soviet pact, the League",
            })
    void anOrderIsNumbersOrTexts(String typed) {
        assertThat(picked(ORDER, typed)).containsExactly(0, 1, 3, 2);
    }

    @Test
    void theTextOfAChoiceBeatsTheNumberThatItLooksLike() {
        Card numbers = choice("3", "1", "2");
        assertThat(picked(numbers, "3")).containsExactly(0);
        assertThat(picked(numbers, "1")).containsExactly(1);
        assertThat(picked(choice("b", "a", "c"), "b")).containsExactly(0);
        assertThat(picked(choice("1914", "1915", "1916"), "2")).containsExactly(1);
    }

    @Test
    void whatMakesANumberAnotherOneCounts() {
        assertThat(read(choice("-5", "7"), "5").picks().picked()).isEmpty();
        assertThat(read(choice("1.5", "7"), "15").picks().picked()).isEmpty();
        assertThat(picked(choice("1.5", "15"), "1.5")).containsExactly(0);
        assertThat(picked(choice("-5", "5"), "\u22125")).containsExactly(0);
        assertThat(read(choice("a/b", "a+b"), "a*b").picks().picked()).isEmpty();
    }

    @Test
    void aTextThatFitsTwoChoicesIsNeither() {
        Card cases = choice("US", "us");
        assertThat(picked(cases, "us")).containsExactly(1);
        assertThat(read(cases, "Us").unknown()).containsExactly("Us");
    }

    @Test
    void evidenceTellsWhatWasChosen() {
        assertThat(evidence(TREATY, "moscow")).containsExactly("met: chose \"Moscow\"");
        assertThat(evidence(TREATY, "3")).containsExactly("missed: wrongly chose \"Riga\"");
        assertThat(evidence(TREATY, "Kyiv")).containsExactly("missed: \"Kyiv\" is not among what was offered");
        assertThat(evidence(TREATY, "9")).containsExactly("missed: \"9\" is not among what was offered");
        assertThat(evidence(CONSULS, "Caesar, Cato, Brutus"))
                .containsExactly(
                        "met: chose \"Caesar\"",
                        "missed: not chosen; wrongly chose \"Cato\"; \"Brutus\" is not among what was offered",
                        "missed: not chosen");
        assertThat(evidence(CONSULS, "1 2 3 4"))
                .containsExactly(
                        "met: chose \"Caesar\"",
                        "met: chose \"Bibulus, Marcus\"",
                        "met: chose \"Cicero\"; wrongly chose \"Cato\"");
    }

    @Test
    void evidenceOfAnOrderTellsThePlaces() {
        assertThat(evidence(ORDER, "2 1 3 4"))
                .containsExactly(
                        "missed: 2nd instead of 1st",
                        "met: in the right order, 1st instead of 2nd",
                        "met: 3rd",
                        "met: 4th");
        assertThat(evidence(ORDER, "1 3"))
                .containsExactly(
                        "met: in the right order", "missed: not named", "met: in the right order", "missed: not named");
        assertThat(evidence(ORDER, "Genoa; Rapallo"))
                .containsExactly(
                        "missed: not in the right order; \"Genoa\" is not among what was offered",
                        "missed: not named",
                        "missed: not named",
                        "missed: not named");
    }

    @Test
    void wrongChoicesTakeMarksAwayAsPicksDo() {
        Marking marking = read(CONSULS, "1 2 3").marking(CONSULS);
        assertThat(marking.wrong()).isEqualTo(1);
        assertThat(marking.ticks().marks(CONSULS)).isEqualTo(1);
        assertThat(read(TREATY, "1 2 3 4").marking(TREATY).ticks().marks(TREATY))
                .isZero();
    }

    @Property
    void numbersAreMarkedLikeTheSamePicks(@ForAll @Size(max = 6) List<@IntRange(max = 3) Integer> items) {
        for (Card card : List.of(TREATY, CONSULS, ORDER)) {
            StringBuilder typed = new StringBuilder();
            items.forEach(item -> typed.append(item + 1).append(' '));
            ClosedAnswer answer = read(card, typed.toString());
            assertThat(answer.picks().picked())
                    .containsExactlyElementsOf(items.stream().distinct().toList());
            assertThat(answer.marking(card).ticks().marks(card))
                    .isEqualTo(answer.picks().ticks(card.kind()).marks(card));
        }
    }

    @Property
    void anyTextIsReadSomehow(@ForAll String typed) {
        for (Card card : List.of(TREATY, CONSULS, ORDER)) {
            assertThat(read(card, typed).marking(card).points()).hasSameSizeAs(card.points());
        }
    }

    @Test
    void anEndlessAnswerIsReadInNoTime() {
        assertThat(read(CONSULS, ",".repeat(90_000)).picks().picked()).isEmpty();
        assertThat(read(CONSULS, "x,".repeat(45_000)).unknown()).hasSize(45_000);
        assertThat(evidence(CONSULS, "1,".repeat(90_000))).hasSize(3).allMatch(line -> line.length() < 200);
    }
}

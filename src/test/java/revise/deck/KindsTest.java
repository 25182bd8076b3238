package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {
    private static final String PACT =
            "The Franco-Soviet pact was signed in {{May 1935::month and year}} by {{Laval}} and {{c7::Potemkin}}";

    @Test
    void everyGapIsACardOfItsOwn() {
        List<Card> cards = Decks.cards("id: rome\ncards:\n- id: pact\n  cloze: \"" + PACT + "\"\n  hint: Spring\n");
        assertThat(cards).extracting(Card::id).containsExactly("rome/pact:1", "rome/pact:2", "rome/pact:7");
        assertThat(cards).extracting(Card::entry).containsOnly("rome/pact");
        assertThat(cards).extracting(Card::hint).containsOnly("Spring");
        assertThat(cards)
                .extracting(Card::question)
                .containsExactly(
                        "The Franco-Soviet pact was signed in [month and year] by Laval and Potemkin",
                        "The Franco-Soviet pact was signed in May 1935 by [...] and Potemkin",
                        "The Franco-Soviet pact was signed in May 1935 by Laval and [...]");
        assertThat(cards)
                .extracting(card -> card.points().get(0).text())
                .containsExactly("May 1935", "Laval", "Potemkin");
    }

    @Test
    void gapsOfOneNumberAreHiddenTogether() {
        List<Card> cards =
                Decks.cards("id: rome\ncards:\n- cloze: \"{{c1::Caesar}} met {{c2::Pompey}} and {{c1::Crassus}}\"\n");
        assertThat(cards)
                .extracting(Card::question)
                .containsExactly("[...] met Pompey and [...]", "Caesar met [...] and Crassus");
        assertThat(cards.get(0).points()).containsExactly(Point.of("Caesar"), Point.of("Crassus"));
    }

    @Test
    void aGapWithoutANumberTakesTheNextThatIsFree() throws BadCloze {
        assertThat(ClozeText.of("{{a}} {{c1::b}} {{c2::c}} {{d}}").parts())
                .filteredOn(ClozeText.Gap.class::isInstance)
                .extracting(part -> ((ClozeText.Gap) part).number())
                .containsExactly(3, 1, 2, 4);
    }

    @Test
    void bracesOfFormulasAreNoEndOfAGap() throws BadCloze {
        ClozeText text = ClozeText.of("Half is ${{c1::\\frac{1}{2}::a fraction}}$");
        assertThat(text.points(1)).containsExactly(Point.of("\\frac{1}{2}"));
        assertThat(text.without(1)).isEqualTo("Half is $[a fraction]$");
        assertThat(text.filled()).isEqualTo("Half is $\\frac{1}{2}$");
    }

    @Test
    void aHintStandsBehindTheLastColons() throws BadCloze {
        ClozeText text = ClozeText.of("{{std::vector::a class}} grows");
        assertThat(text.points(1)).containsExactly(Point.of("std::vector"));
        assertThat(text.without(1)).isEqualTo("[a class] grows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{a", "{{a}", "{{ }}", "{{}}", "{{c1::}}", "{{c101::a}}", "{{c0::a}}", "{{a {{b}} c}}"})
    void aGapThatIsNotWrittenAsOneIsRefused(String text) {
        assertThatThrownBy(() -> ClozeText.of(text)).isInstanceOf(BadCloze.class);
    }

    @Test
    void aTextMayHaveAHundredGapsAndTenThousandCharacters() throws BadCloze {
        assertThat(ClozeText.of("{{a}} ".repeat(100)).gaps()).hasSize(100);
        assertThatThrownBy(() -> ClozeText.of("{{a}} ".repeat(101))).hasMessageContaining("100 gaps");
        assertThat(ClozeText.of("{{a}}" + "b".repeat(9_995)).gaps()).hasSize(1);
        assertThatThrownBy(() -> ClozeText.of("{{a}}" + "b".repeat(9_996))).hasMessageContaining("10000 characters");
    }

    @Test
    void hintsAndNumbersOfGapsAreNoPartOfACardsIdentity() {
        String id = "rome/" + CardIds.ofQuestion("Caesar crossed the Rubicon");
        for (String text :
                List.of("{{Caesar}} crossed the {{Rubicon}}", "{{c1::Caesar::who}} crossed the {{c2::Rubicon}}")) {
            List<Card> cards = Decks.cards("id: rome\ncards:\n- cloze: \"" + text + "\"\n");
            assertThat(cards).extracting(Card::id).containsExactly(id + ":1", id + ":2");
        }
    }

    @Test
    void choicesHaveRightAndWrongOnes() {
        Card card = Decks.cards(
                        "cards:\n- q: Which were consuls?\n  choices: [Caesar, Cato, 'Bibulus ']\n  a: [Bibulus, Caesar]\n")
                .get(0);
        assertThat(card.kind()).isInstanceOf(Kind.Choice.class);
        assertThat(card.points()).containsExactly(Point.of("Bibulus"), Point.of("Caesar"));
        if (card.kind() instanceof Kind.Choice choice) {
            assertThat(choice.choices()).containsExactly("Caesar", "Cato", "Bibulus");
            assertThat(choice.choices()).extracting(choice::pointOf).containsExactly(1, -1, 0);
        }
    }

    @Test
    void anOrderIsItsOwnAnswer() {
        Card card = Decks.cards("cards:\n- q: Put in order\n  order: [Rubicon, Pharsalus, Thapsus]\n")
                .get(0);
        assertThat(card.kind()).isInstanceOf(Kind.Ordering.class);
        assertThat(card.points()).extracting(Point::text).containsExactly("Rubicon", "Pharsalus", "Thapsus");
    }

    @Test
    void aDraftIsMarkedAsOne() {
        List<Card> cards = Decks.cards("cards:\n- {q: a, a: b, status: draft, reverse: true}\n- {q: c, a: d}\n");
        assertThat(cards).extracting(Card::draft).containsExactly(true, true, false);
    }

    @Test
    void everyCardSaysItsKind() {
        List<Card> cards = Decks.cards("""
                cards:
                - {q: a, a: b, reverse: true}
                - cloze: "{{c}} d"
                - {q: e, choices: [f, g], a: f}
                - {q: h, order: [i, j, k]}
                """);
        assertThat(cards)
                .extracting(card -> card.kind().word())
                .containsExactly("basic", "reverse", "cloze", "choice", "order");
    }
}

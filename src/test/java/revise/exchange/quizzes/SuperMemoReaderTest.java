package revise.exchange.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Imported;

class SuperMemoReaderTest {
    private static final SuperMemoReader READER = new SuperMemoReader();

    @Test
    void linesWithOneMarkBelongTogether() throws ExchangeException {
        Imported imported = READER.read(Samples.source("qa.txt", Samples.file("qa.txt")), Samples.SETTINGS);
        List<NewCard> cards = Samples.cards(imported);

        assertThat(imported.decks().get(0).title()).isEqualTo("My revision cards");
        assertThat(cards.get(0).question()).isEqualTo("Where was the treaty\nof 1920 signed?");
        assertThat(cards.get(0).points()).containsExactly(Point.of("Moscow"));
        assertThat(cards.get(1).points()).containsExactly(Point.of("Rapallo"), Point.of("Berlin"));
        assertThat(imported.read()).isEqualTo(3);
        assertThat(Samples.losses(imported))
                .containsExactly("the learning data of the cards, which revise cannot read");
        assertThat(cards.get(2).question()).isEqualTo("Never answered");
        assertThat(cards.get(2).points()).containsExactly(Point.of("An answer alone"));
    }

    @Test
    void aQuestionWithoutAnswerIsALoss() throws ExchangeException {
        Imported imported = Samples.read(READER, "A: alone\n\nQ: one\n\nQ: two\nA: b\nmore\n\nstray\nQ:\nA: c\n");

        assertThat(Samples.cards(imported)).hasSize(1);
        assertThat(Samples.cards(imported).get(0).question()).isEqualTo("one\ntwo");
        assertThat(Samples.cards(imported).get(0).points()).containsExactly(Point.of("b\nmore"));
        assertThat(Samples.losses(imported))
                .containsExactly(
                        "an answer without a question: \"alone\"",
                        "a line that is part of no card: \"stray\"",
                        "a card without a question");
    }

    @Test
    void entitiesAreCharacters() throws ExchangeException {
        assertThat(Samples.cards(Samples.read(READER, "Q: &#33267;?\nA: to &amp; fro\n"))
                        .get(0)
                        .question())
                .isEqualTo("至?");
    }
}

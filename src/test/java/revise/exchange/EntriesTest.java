package revise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.DeckReader;
import revise.deck.Place;
import revise.edit.DeckBatch;
import revise.edit.NewDeck;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Past;

class EntriesTest {
    private static final String ALL_KINDS = """
            title: All kinds
            description: One of each
            language: en
            tags: [deck-tag]
            exam: 2027-06-03
            new_per_day: 5
            sources: [a book]
            cards:
              - id: both
                question: When?
                answer: [1922, {text: 1926, marks: 2, all: [Berlin], date: 1926}]
                reverse: true
                hint: a hint
                tags: [own]
              - question: Two of three
                answer: [a, b, c]
                any: 2
              - cloze: "The {{c1::first::hint}} and the {{c2::second}} and {{c1::third}}"
                note: a note
              - question: Where?
                choices: [here, there]
                answer: there
              - question: In which order?
                order: [a, b, c]
                source: p. 1
              - question: Not yet
                answer: soon
                status: draft
            """;

    @TempDir
    Path folder;

    @Test
    void entriesWrittenAgainAreTheSameCards() throws Exception {
        Deck deck = deck("all.yaml", ALL_KINDS);
        ImportedDeck content = Entries.of(deck, Map.of()).content();
        Path copy = folder.resolve("copy.yaml");
        DeckBatch.create(
                        copy,
                        new NewDeck(
                                String.valueOf(content.title()),
                                content.description(),
                                content.language(),
                                content.tags(),
                                content.sources(),
                                content.items().stream().map(Item::card).toList()))
                .save();

        Deck again = DeckReader.read(copy).deck();

        assertThat(again.cards()).hasSameSizeAs(deck.cards());
        for (int i = 0; i < deck.cards().size(); i++) {
            assertThat(inNoPlace(again.cards().get(i)))
                    .isEqualTo(inNoPlace(deck.cards().get(i)));
        }
        assertThat(again.description()).isEqualTo(deck.description());
        assertThat(again.sources()).isEqualTo(deck.sources());
    }

    @Test
    void whatHappenedGoesWithTheCardItHappenedTo() throws Exception {
        Past reverse = new Past(":reverse", List.of(), true);
        Past gap = new Past(":2", List.of(), true);
        Deck deck = deck("all.yaml", ALL_KINDS);
        String cloze = deck.cards().get(3).entry();

        ExportedDeck exported = Entries.of(deck, Map.of("all-kinds/both:reverse", reverse, cloze + ":2", gap));

        assertThat(exported.id()).isEqualTo("all-kinds");
        assertThat(exported.folder()).isEqualTo(folder);
        assertThat(exported.content().items().get(0).past()).containsExactly(reverse);
        assertThat(exported.content().items().get(1).past()).isEmpty();
        assertThat(exported.content().items().get(2).past()).containsExactly(gap);
    }

    @Test
    void whatNoFormatHasIsALoss() throws Exception {
        assertThat(Entries.losses(deck("all.yaml", ALL_KINDS)))
                .extracting(Loss::what)
                .containsExactly("the day of the exam, 2027-06-03", "the new cards a day, 5");
    }

    private Deck deck(String name, String yaml) throws IOException {
        return DeckReader.read(Files.writeString(folder.resolve(name), yaml)).deck();
    }

    private static Card inNoPlace(Card card) {
        return new Card(
                card.id(),
                card.entry(),
                card.deck(),
                card.kind(),
                card.draft(),
                card.hint(),
                card.note(),
                card.source(),
                card.deckTags(),
                card.ownTags(),
                new Place(Path.of("x"), 1, 1));
    }
}

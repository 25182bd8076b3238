package revise.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.DeckReader;
import revise.deck.Point;

class DeckBatchTest {
    @TempDir
    Path folder;

    @Test
    void aNewDeckHoldsItsHeaderAndAllCards() throws Exception {
        Path file = folder.resolve("rivers.yaml");
        NewDeck deck = new NewDeck(
                "Rivers: a set",
                "Of two\nlines",
                "en",
                List.of("geography"),
                List.of("an atlas"),
                List.of(card("Longest river of Europe?", "Volga"), card("Where is it?", "Russia", "no: really")));

        Batch batch = DeckBatch.create(file, deck);
        assertThat(file).doesNotExist();
        batch.save();

        assertThat(batch.written().values()).hasSize(2).allMatch(id -> id.startsWith("rivers-a-set/"));
        Deck read = read(file);
        assertThat(read.title()).isEqualTo("Rivers: a set");
        assertThat(read.description()).isEqualTo("Of two\nlines");
        assertThat(read.language()).isEqualTo("en");
        assertThat(read.tags()).containsExactly("geography");
        assertThat(read.sources()).containsExactly("an atlas");
        assertThat(read.cards()).extracting(Card::question).containsExactly("Longest river of Europe?", "Where is it?");
        assertThat(read.cards().get(1).points()).extracting(Point::text).containsExactly("Russia", "no: really");
    }

    @Test
    void whatAsksTheSameButIsAnsweredOtherwiseIsACardOfItsOwn() throws Exception {
        NewDeck deck =
                NewDeck.of("d", List.of(card("hello", "hallo"), card("Hello", "servus"), card("hello", "hallo")));
        Path file = folder.resolve("d.yaml");

        Batch batch = DeckBatch.create(file, deck);
        batch.save();

        assertThat(batch.written().keySet()).containsExactly(0, 1);
        assertThat(read(file).cards()).extracting(Card::question).containsExactly("hello", "Hello");
        assertThat(DeckBatch.append(file, deck).written()).isEmpty();
    }

    @Test
    void aQuestionIsKnownAlsoWhereItsCardHasAName() throws Exception {
        Path file = Files.writeString(folder.resolve("d.yaml"), """
                title: d
                cards:
                  - {id: k1, question: Who won at Waterloo?, answer: Wellington}
                """);

        Batch batch = DeckBatch.append(file, NewDeck.of("x", List.of(card("Who won at Waterloo?", "Wellington"))));

        assertThat(batch.written()).isEmpty();
        assertThat(batch.known()).containsEntry(0, "d/k1");
    }

    @Test
    void whatADeckCannotHoldIsRefusedWithItsReason() throws Exception {
        List<NewCard> cards = List.of(
                card("One?", "1"),
                card("One?", "1"),
                card("", "no question"),
                NewCard.builder().cloze("no gap").build(),
                NewCard.builder()
                        .question("Which?")
                        .choices(List.of("a", "b"))
                        .points(List.of("c"))
                        .build(),
                card("Half \ud800?", "x"),
                card("Long?", "x".repeat(200_000)),
                card("Two?", "2"));

        Batch batch = DeckBatch.create(folder.resolve("d.yaml"), NewDeck.of("d", cards));

        assertThat(batch.written().keySet()).containsExactly(0, 7);
        assertThat(batch.refused()).containsOnlyKeys(1, 2, 3, 4, 5, 6);
        assertThat(batch.refused().get(1)).isEqualTo("another card before it is the same");
        assertThat(batch.refused().get(3)).contains("no gap");
        assertThat(batch.refused().get(4)).contains("choices");
        assertThat(batch.refused().get(6)).contains("100000");
        batch.save();
        assertThat(read(batch.file()).cards()).hasSize(2);
    }

    @Test
    void pointsKeepTheirMarksAndTheRest() throws Exception {
        Point point = new Point(
                "Berlin", 2.5, List.of("berlin|Bln"), List.of("the city"), List.of("Bonn"), "1926", null, null, null);
        Point number = new Point("3.5 km", 1, List.of(), List.of(), List.of(), null, "3.5", "0.1", "km");
        NewCard card = NewCard.builder()
                .question("Where, and how far?")
                .answer(List.of(point, number, Point.of("third")))
                .any(2)
                .build();

        Batch batch = DeckBatch.create(folder.resolve("d.yaml"), NewDeck.of("d", List.of(card)));
        batch.save();

        assertThat(batch.refused()).isEmpty();
        assertThat(read(batch.file()).cards().get(0).points()).containsExactly(point, number, Point.of("third"));
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("d.yaml"), "mine");

        assertThatThrownBy(() -> DeckBatch.create(file, NewDeck.of("d", List.of(card("a", "b")))))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("already");
        assertThat(file).hasContent("mine");
    }

    @Test
    void addingTwiceChangesNothingTheSecondTime() throws Exception {
        Path file = Files.writeString(folder.resolve("d.yaml"), """
                # My deck
                title: Mine
                tags: [old]
                cards:
                  - q: First?   # keep me
                    a: 1

                  - q: Second?
                    a: 2
                """);
        NewDeck more = new NewDeck(
                "Theirs",
                null,
                null,
                List.of("old", "new"),
                List.of(),
                List.of(card("second", "two"), card("Third?", "3", "drei"), card("Fourth?", "4")));

        Batch batch = DeckBatch.append(file, more);
        batch.save();
        String once = Files.readString(file);
        assertThat(batch.known()).containsOnlyKeys(0);
        assertThat(batch.written()).containsOnlyKeys(1, 2);
        assertThat(once)
                .startsWith("# My deck\ntitle: Mine\ntags: [old]\ncards:\n  - q: First?   # keep me\n")
                .endsWith("  - question: Fourth?\n    answer: 4\n    tags: [new]\n")
                .contains("    a: 2\n\n  - question: Third?\n");

        Batch again = DeckBatch.append(file, more);
        again.save();
        assertThat(again.written()).isEmpty();
        assertThat(again.known()).containsOnlyKeys(0, 1, 2);
        assertThat(file).hasContent(once);
    }

    @Test
    void aBrokenDeckGetsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("d.yaml"), "cards:\n  - questoin: a\n");

        assertThatThrownBy(() -> DeckBatch.append(file, NewDeck.of("d", List.of(card("a", "b")))))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("Mend the deck");
    }

    @Test
    void aThousandBadCardsDoNotTakeTheGoodOnesWithThem() throws Exception {
        List<NewCard> cards = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            cards.add(NewCard.builder().cloze("no gap " + i).build());
            cards.add(card("question " + i, "answer " + i));
        }

        Batch batch = DeckBatch.create(folder.resolve("d.yaml"), NewDeck.of("d", cards));

        assertThat(batch.written()).hasSize(1000);
        assertThat(batch.refused()).hasSize(1000);
    }

    private static NewCard card(String question, String... answer) {
        return NewCard.builder().question(question).points(List.of(answer)).build();
    }

    private static Deck read(Path file) throws IOException {
        Deck deck = DeckReader.read(file, Files.readAllBytes(file)).deck();
        assertThat(deck).isNotNull();
        return deck;
    }
}

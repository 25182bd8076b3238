package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What good decks are read into. */
class CardsTest {
    static List<Path> ownDecks() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("decks"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ownDecks")
    void everyDeckOfTheProjectIsWithoutMistakes(Path file) {
        assertThat(Decks.deckOf(DeckReader.read(file)).cards()).isNotEmpty();
    }

    @Test
    void everyKeyOfADeckIsRead() {
        Deck deck = Decks.deck("""
                title: Stalin and International Relations
                description: Soviet foreign policy
                language: pt-BR
                tags: [history, ussr]
                exam: 2027-06-03
                new_per_day: 7
                sources: [AQA 7042 notes, "a: b"]
                cards:
                  - q: When?
                    a: Now
                """);
        Card card = new Card(
                "stalin-and-international-relations/" + CardIds.ofQuestion("When?"),
                "stalin-and-international-relations/" + CardIds.ofQuestion("When?"),
                "stalin-and-international-relations",
                new Kind.Basic("When?", List.of(Point.of("Now")), 0),
                false,
                null,
                null,
                null,
                List.of("history", "ussr"),
                List.of(),
                new Place(Decks.FILE, 9, 5));
        assertThat(deck)
                .isEqualTo(new Deck(
                        "stalin-and-international-relations",
                        "Stalin and International Relations",
                        Decks.FILE,
                        "Soviet foreign policy",
                        "pt-BR",
                        List.of("history", "ussr"),
                        LocalDate.of(2027, 6, 3),
                        7,
                        List.of("AQA 7042 notes", "a: b"),
                        List.of(card)));
    }

    @Test
    void everyKeyOfACardIsRead() {
        Card card = Decks.cards("""
                        id: rome
                        tags: rome
                        cards:
                          - id: rubicon
                            question: Who crossed it, and when?
                            answer:
                              - Caesar
                              - text: in 49 BC
                                marks: 2.5
                                all: ["49", BC|BCE]
                                accept: 49 before Christ
                                reject: [AD, 44]
                                date: -0049
                                number: "49"
                                tolerance: 0.1
                                unit: years
                            any: 1
                            hint: A general
                            note: Alea iacta est
                            source: Suetonius
                            tags: [war]
                            status: draft
                        """).get(0);
        Point second = new Point(
                "in 49 BC",
                2.5,
                List.of("49", "BC|BCE"),
                List.of("49 before Christ"),
                List.of("AD", "44"),
                "-0049",
                "49",
                "0.1",
                "years");
        assertThat(card)
                .isEqualTo(new Card(
                        "rome/rubicon",
                        "rome/rubicon",
                        "rome",
                        new Kind.Basic("Who crossed it, and when?", List.of(Point.of("Caesar"), second), 1),
                        true,
                        "A general",
                        "Alea iacta est",
                        "Suetonius",
                        List.of("rome"),
                        List.of("war"),
                        new Place(Decks.FILE, 4, 5)));
    }

    @Test
    void aReversedCardAsksForTheQuestion() {
        List<Card> cards = Decks.cards("""
                id: rome
                cards:
                  - id: rubicon
                    question: Who crossed the Rubicon?
                    answer: [Caesar, {text: his legion, marks: 2}, horses]
                    any: 2
                    hint: C...
                    note: Alea iacta est
                    source: Suetonius
                    tags: war
                    reverse: true
                  - {id: last, q: a, a: b}
                """);
        assertThat(cards).extracting(Card::id).containsExactly("rome/rubicon", "rome/rubicon:reverse", "rome/last");
        assertThat(cards.get(1))
                .isEqualTo(new Card(
                        "rome/rubicon:reverse",
                        "rome/rubicon",
                        "rome",
                        new Kind.Reverse("Caesar; his legion; horses", List.of(Point.of("Who crossed the Rubicon?"))),
                        false,
                        null,
                        "Alea iacta est",
                        "Suetonius",
                        List.of(),
                        List.of("war"),
                        new Place(Decks.FILE, 3, 5)));
    }

    @Test
    void idAndTagsBelowTheCardsCountAsWell() {
        String cards = "cards:\n- {q: a, a: b, tags: [own], reverse: yes}\n- {q: c, a: d, id: e}\n";
        String header = "title: Rome\nid: rome\ntags: [deck]\n";
        List<Card> below = Decks.cards(cards + header);
        List<Card> above = Decks.cards(header + cards);
        assertThat(below)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("place")
                .isEqualTo(above);
        assertThat(below.get(0).tags()).containsExactly("deck", "own");
    }

    @Test
    void aDeckWithoutTitleIsNamedAfterItsFile() {
        Deck deck = Decks.deckOf(DeckReader.read(
                Path.of("a", "The R\u00f6mer.old.yml"), "cards: [{q: a, a: b}]".getBytes(StandardCharsets.UTF_8)));
        assertThat(deck.title()).isEqualTo("The R\u00f6mer.old");
        assertThat(deck.id()).isEqualTo("the-romer-old");
    }

    @Test
    void aWarningLeavesTheDeckReadable() {
        Reading reading = Decks.read("cards:\n- q: a\n  a:\n  - text: b\n    tolerance: 1\n");
        assertThat(reading.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(reading.hasErrors()).isFalse();
        assertThat(reading.deck()).isNotNull();
    }
}

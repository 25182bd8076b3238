package revise.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.DeckReader;

/** Whatever is typed, there are marks for it. */
class AnyAnswerPropertiesTest {
    private static final Marker MARKER = Marker.of(null);

    private static final Deck DECK = deck("""
            title: Deck
            cards:
              - question: When and where?
                answer:
                  - {text: "Treaty of Berlin, 1926", all: [Berlin, "1926"]}
                  - {text: "Treaty of Rapallo, 1922", all: [Rapallo, "1922"], reject: [Moscow]}
                  - The Soviet Union feared Germany more than Japan
              - question: How far?
                answer: [{text: 3.5 km, number: 3.5, tolerance: 0.1, unit: km}]
              - question: How many?
                answer: "25000"
              - {question: When?, answer: September 1934}
              - cloze: "The pact of {{May 1935}} was signed by {{Laval}}"
            """);

    /** What numbers, dates, units and denials are made of, and what has no place in any of them. */
    private static final List<String> PIECES = List.of(
            "1,5",
            "1'5",
            "5,000",
            "000",
            "12",
            "26",
            "1926",
            "1922",
            "0",
            ".5",
            "5.",
            "1.2.3",
            "9999999999999999",
            "\uFF11",
            "\u0663",
            "XIV",
            "I",
            "five",
            "hundred",
            "million",
            "point",
            "minus",
            "e5",
            "e",
            "^",
            "*",
            "x",
            "10",
            "$",
            "\u20AC",
            "%",
            "\u00B0",
            "km",
            "m2",
            "ms",
            "per",
            "squared",
            "September",
            "May",
            "th",
            "s",
            "the",
            "of",
            "bc",
            "Berlin",
            "Rapallo",
            "Moscow",
            "Laval",
            "feared",
            "not",
            "no",
            "sorry",
            "end",
            "than",
            "because",
            "and",
            "or",
            ",",
            ".",
            ";",
            "/",
            "-",
            "'",
            "(",
            ")",
            "\n",
            "\t",
            "=",
            "&",
            "\u2192",
            "\u00BD",
            "\u00B2",
            "\u207B",
            "\u0301",
            "\u200D",
            "\uD835\uDD18",
            "U.S.S.R.");

    private static Deck deck(String yaml) {
        return Objects.requireNonNull(DeckReader.read(Path.of("deck.yaml"), yaml.getBytes(StandardCharsets.UTF_8))
                .deck());
    }

    @Provide
    Arbitrary<String> answers() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> gaps = Arbitraries.of("", " ");
        return pieces.flatMap(piece -> gaps.map(gap -> piece + gap))
                .list()
                .ofMaxSize(10)
                .map(all -> String.join("", all));
    }

    @Property(tries = 3000)
    void anyAnswerGetsFromNothingToFullMarks(@ForAll("answers") String typed) {
        for (Card card : DECK.cards()) {
            Marking marking = MARKER.mark(card, typed);
            assertThat(marking.points()).hasSameSizeAs(card.points());
            assertThat(marking.points())
                    .allSatisfy(mark ->
                            assertThat(mark.marks()).isBetween(0.0, mark.point().marks()));
        }
    }

    @Example
    void digitsInGroupsAreOneNumberButNotBehindDecimals() {
        Card people = DECK.cards().get(2);
        assertThat(MARKER.mark(people, "25 000").points().get(0).verdict()).isEqualTo(Verdict.MET);
        assertThat(MARKER.mark(people, "2,5 000").points().get(0).verdict()).isEqualTo(Verdict.CONTRADICTED);
    }
}

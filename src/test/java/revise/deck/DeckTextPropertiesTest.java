package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** Whatever a file holds, the answer is a deck or findings. */
class DeckTextPropertiesTest {
    private static final String DECK = """
            # A deck with everything in it
            title: "R\u00f6mer \ud83c\udfdb"
            id: rome
            tags: [a, 'b']
            exam: 2027-06-03
            cards:
              - id: rubicon
                question: Who crossed it?
                answer:
                  - Caesar
                  - {text: his legion, marks: 2, all: [x, "y"]}
                any: 1
                hint: |
                  One
                  \ud83c\udfdb two
                reverse: true
              - question: 'When''s that?'
                answer: >-
                  49
                  BC
                note: "a \\u00e9 \\" b"
            sources: [s]
            """;

    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "  ",
            " ",
            "\t",
            "\r",
            ": ",
            ":",
            "- ",
            "-",
            "---\n",
            "...\n",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            ",",
            "#",
            " #",
            "&a ",
            "*a",
            "!",
            "!!str ",
            "|",
            ">",
            "|+\n",
            "%",
            "@",
            "`",
            "?",
            "? ",
            "<<: ",
            "\\",
            "\0",
            "\u0007",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\ud83c\udfdb",
            "\u00e9",
            "cards:\n",
            "question: ",
            "answer:",
            "\n  - question: a\n",
            "!<",
            "!e!",
            "%TAG",
            "~",
            "\ufffe");

    /** Puts a piece in the place of some characters. */
    record Edit(int at, int length, String piece) {
        String on(String text) {
            int from = Math.min(at, text.length());
            int to = Math.min(from + length, text.length());
            return text.substring(0, from) + piece + text.substring(to);
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(PIECES),
                Arbitraries.just(""),
                Combinators.combine(
                                Arbitraries.integers().between(0, DECK.length() - 40),
                                Arbitraries.integers().between(1, 40))
                        .as((from, length) -> DECK.substring(from, from + length)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, DECK.length()),
                        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(4, 1), Tuple.of(2, 7), Tuple.of(1, 300)),
                        pieces)
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Example
    void theDeckItselfIsGood() {
        assertThat(Decks.cards(DECK)).hasSize(3);
    }

    @Property(tries = 2000)
    void anyBytesAreADeckOrAreFound(@ForAll @Size(max = 60) byte[] bytes) {
        check(bytes);
    }

    @Property(tries = 3000)
    void anyChangeOfADeckIsADeckOrIsFound(@ForAll("edits") List<Edit> edits) {
        String text = DECK;
        for (Edit edit : edits) {
            text = edit.on(text);
        }
        check(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 3000)
    void anyHeapOfSignsIsADeckOrIsFound(@ForAll("heaps") String heap) {
        check(heap.getBytes(StandardCharsets.UTF_8));
        check(("cards:\n  - question: a\n    answer: " + heap + "\n  - question: b\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void everyBeginningOfADeckIsADeckOrIsFound() {
        byte[] whole = DECK.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            check(Arrays.copyOf(whole, length));
        }
    }

    @Example
    void everyExchangeOfNeighboursIsADeckOrIsFound() {
        for (int i = 0; i + 1 < DECK.length(); i++) {
            StringBuilder text = new StringBuilder(DECK);
            text.setCharAt(i, DECK.charAt(i + 1));
            text.setCharAt(i + 1, DECK.charAt(i));
            check(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void check(byte[] content) {
        Reading reading = Decks.read(content);
        assertThat(reading.deck() == null).isEqualTo(reading.hasErrors());
        String text = new String(content, StandardCharsets.UTF_8);
        // The YAML library takes a carriage return that ends the file for a character of its last line.
        List<String> lines = List.of(text.split("\r\n|\n|\r(?!\\z)", -1));
        Place before = new Place(Decks.FILE, 1, 1);
        for (Finding finding : reading.findings()) {
            Place place = finding.place();
            assertThat(place.line()).as("%s in %s", finding, text).isBetween(before.line(), lines.size());
            String line = lines.get(place.line() - 1);
            assertThat(place.column())
                    .as("%s in %s", finding, text)
                    .isBetween(1, line.codePointCount(0, line.length()) + 1);
            assertThat(finding.text()).isNotBlank().doesNotContain("\n", "\r");
            before = place;
        }
    }
}

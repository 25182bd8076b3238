package revise.exchange.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Imported;
import revise.exchange.format.Item;
import revise.exchange.format.Reading;

class HashcardsReaderTest {
    private static final HashcardsReader READER = new HashcardsReader();

    @Test
    void aWholeFile() throws Exception {
        Imported imported = READER.read(Reading.file("notes/hashcards.md"), Reading.SETTINGS);

        assertThat(imported.decks().get(0).title()).isEqualTo("Soviet treaties");
        assertThat(Reading.cards(imported))
                .containsExactly(
                        "When was the Treaty of Rapallo signed? => 16 April 1922",
                        "Name the partners\nof the Treaty of Berlin. => Germany | the Soviet Union,\nin its own name",
                        "The {{Treaty of Berlin}} of {{1926}} confirmed [and prolonged] Rapallo.\n"
                                + "![map](maps/berlin.png) See [the text](https://example.org/t).",
                        "What does this print?\n\n```\nQ: no card\n---\nA: 1\n``` => Nothing");
        assertThat(Reading.losses(imported))
                .containsExactly(
                        "3: the setting \"author = \"A student\"\"",
                        "6: a line outside the cards: \"Some words that are no card.\"",
                        "19: the picture \"maps/berlin.png\", which is not in this file",
                        "32: no card: no answer to the question \"What has no answer?\"",
                        "33: no card: no gap in square brackets in \"Nothing is hidden here.\"");
        assertThat(imported.read()).isEqualTo(6);
        assertThat(imported.decks().get(0).items().get(2).doubts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "C: [a] and [b];{{a}} and {{b}}",
                "C: ![alt](x.png) [a];![alt](x.png) {{a}}",
                "C: $n![k]$ [$n!$];$n![k]$ {{$n!$}}",
                "C: [f](x) = [y];{{f}}(x) = {{y}}",
                "C: \\[a\\] [b\\]c];[a] {{b]c}}",
                "C: see [a](b.html) [c];see [a](b.html) {{c}}",
                "C: [std::vector] [b;{{std::vector::}} [b",
                "C: [$\\frac{1}{2}$];{{$\\frac{1}{2}$}}",
                "Q: a\\nA: b;a => b",
                "Q: a\\nQ\\\\: b\\nA: c;a\\nQ: b => c",
                "Q: a\\nA: b\\nA: c;a => b | c",
                "Q: a\\nA: b\\n\\nstill b\\n;a => b\\n\\nstill b",
                "Q: a\\nA: 1. b\\n2. c;a => b | c",
                "Q: a\\nA: ```\\nQ: x\\n```\\nC: [d];a => ```\\nQ: x\\n```\\n~{{d}}",
                "Q: a\\nA: ```\\nQ: x\\nA: y;a => ```\\n~x => y"
            })
    void cards(String text, String cards) throws ExchangeException {
        String typed = text.replace("\\n", "\n").replace("\\\\", "\\");
        assertThat(Reading.cards(Reading.read(READER, typed)))
                .containsExactly(cards.replace("\\n~", "~").replace("\\n", "\n").split("~", -1));
    }

    @Test
    void theSameFromAPersonsHandAndFromYamlHeaders() throws ExchangeException {
        Imported imported = Reading.read(READER, "---\ntitle: x\n---\nQ: a\nA: b\n---\nA: c\n---\nQ: d\n---\nA: e");

        assertThat(imported.decks().get(0).title()).isNull();
        assertThat(Reading.cards(imported)).containsExactly("a => b");
        assertThat(Reading.losses(imported))
                .containsExactly(
                        "2: a line outside the cards: \"title: x\"",
                        "7: a line of an answer without a question: \"A: c\"",
                        "9: no card: no answer to the question \"d\"",
                        "11: a line of an answer without a question: \"A: e\"");
    }

    @Test
    void namesMayBeEscaped() throws ExchangeException {
        String text = "---\nname = \"a \\\"b\\\" \\u00e9\" # so\n\n# and\nother = 3\n---\nQ: a\nA: b";

        Imported imported = Reading.read(READER, text);

        assertThat(imported.decks().get(0).title()).isEqualTo("a \"b\" é");
        assertThat(Reading.losses(imported))
                .containsExactly("4: a comment among the settings: \"# and\"", "5: the setting \"other = 3\"");
    }

    @Test
    void whereNothingIsACardThatIsSaid() {
        assertThatThrownBy(() -> Reading.read(READER, "prose\n"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("--format");
    }

    /** Each line carries its number; a line is found again in a card, in the title, or within a loss. */
    @Property(tries = 300)
    void noLineIsDroppedSilently(@ForAll @Size(max = 25) List<Shape> shapes) throws ExchangeException {
        StringBuilder text = new StringBuilder("Q: first\nA: card\n");
        for (int i = 0; i < shapes.size(); i++) {
            text.append(shapes.get(i).line.replace("#", "w" + (i + 3) + "w")).append('\n');
        }
        Imported imported = Reading.read(READER, text.toString());
        String kept = String.join("\n", Reading.cards(imported));

        for (int i = 0; i < shapes.size(); i++) {
            boolean found = !shapes.get(i).line.contains("#") || kept.contains("w" + (i + 3) + "w");
            assertThat(found || Lost.covers(imported, i + 3))
                    .as("line %d of%n%s%nlosses %s", i + 3, text, imported.losses())
                    .isTrue();
        }
        assertThat(imported.decks().stream()
                        .flatMap(deck -> deck.items().stream())
                        .map(Item::where))
                .doesNotHaveDuplicates();
    }

    enum Shape {
        QUESTION("Q: #"),
        ANSWER("A: #"),
        EMPTY_ANSWER("A:"),
        GAPS("C: # [gap]"),
        NO_GAPS("C: #"),
        TEXT("#"),
        ITEM("- #"),
        BLANK(""),
        RULE("---"),
        FENCE("```"),
        HEADING("## #");

        private final String line;

        Shape(String line) {
            this.line = line;
        }
    }
}

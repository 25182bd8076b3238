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
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Reading;

class HeadingsReaderTest {
    private static final HeadingsReader READER = new HeadingsReader();

    @Test
    void aWholeFile() throws Exception {
        Imported imported = READER.read(Reading.file("notes/headings.md"), Reading.SETTINGS);
        ImportedDeck deck = imported.decks().get(0);

        assertThat(deck.title()).isEqualTo("Soviet treaties");
        assertThat(deck.description()).isEqualTo("What I need for the exam.");
        assertThat(deck.tags()).containsExactly("history");
        assertThat(Reading.cards(imported))
                .containsExactly(
                        "When was Rapallo signed? => 16 April 1922",
                        "What did it settle? => claims of both sides | diplomatic relations\nat once",
                        "Why the [Franco-Soviet pact](https://example.org)? => Fear of Germany.\n\n"
                                + "#### In more words\n\n```\n# no heading\n```",
                        "Background => ![map](a%20map.png)");
        assertThat(deck.items().stream().map(item -> item.card().tags()))
                .containsExactly(List.of("Germany"), List.of("Germany"), List.of("Others"), List.of("Others"));
        assertThat(deck.items().stream().map(item -> item.doubts().size())).containsExactly(0, 0, 0, 1);
        assertThat(Reading.losses(imported))
                .containsExactly(
                        "1: the title \"Treaties\" among the properties of the note",
                        "33: no card: nothing under the heading \"Empty?\"",
                        "35: the picture \"a%20map.png\", which is not in this file",
                        "38: a line of a comment: \"<!-- to do -->\"");
        assertThat(imported.read()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "# What?\\nthis;What? => this",
                "What?\\n=====\\nthis;What? => this",
                "# What? #\\nthis\\n# And?\\nthat;What? => this~And? => that",
                "## What?\\nthis\\n### And?\\nthat;What? => this~And? => that",
                "## What?\\nthis\\n### More\\nthat;What? => this\\n### More\\nthat",
                "## What?\\n> # quoted\\n> text;What? => > # quoted\\n> text",
                "## What?\\n```\\n## code\\n```\\n## And?\\nx;What? => ```\\n## code\\n```~And? => x"
            })
    void cards(String text, String cards) throws ExchangeException {
        assertThat(Reading.cards(Reading.read(READER, text.replace("\\n", "\n"))))
                .containsExactly(cards.replace("\\n", "\n").split("~", -1));
    }

    @Test
    void whereNothingIsACardThatIsSaid() {
        assertThatThrownBy(() -> Reading.read(READER, "prose\n"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("--format");
    }

    @Property(tries = 300)
    void noLineIsDroppedSilently(@ForAll @Size(max = 25) List<Shape> shapes) throws ExchangeException {
        StringBuilder text = new StringBuilder("# Title\n## first?\n");
        for (int i = 0; i < shapes.size(); i++) {
            text.append(shapes.get(i).line.replace("N", "w" + (i + 3) + "w")).append('\n');
        }
        Imported imported = Reading.read(READER, text.toString());
        ImportedDeck deck = imported.decks().get(0);
        StringBuilder kept = new StringBuilder(String.join("\n", Reading.cards(imported)));
        kept.append(deck.title()).append(deck.description());
        deck.items().forEach(item -> kept.append(item.card().tags()));

        for (int i = 0; i < shapes.size(); i++) {
            boolean found = !shapes.get(i).line.contains("N") || kept.indexOf("w" + (i + 3) + "w") >= 0;
            assertThat(found || Lost.covers(imported, i + 3))
                    .as("line %d of%n%s%nlosses %s", i + 3, text, imported.losses())
                    .isTrue();
        }
    }

    enum Shape {
        TITLE("# N"),
        GROUP("## N"),
        QUESTION("### N?"),
        DEEP("###### N"),
        TEXT("N"),
        ITEM("- N"),
        BLANK(""),
        BREAK(""),
        FENCE("```"),
        COMMENT("<!-- N -->"),
        UNDERLINE("---");

        private final String line;

        Shape(String line) {
            this.line = line;
        }
    }
}

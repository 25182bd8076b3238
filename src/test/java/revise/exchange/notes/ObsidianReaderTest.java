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
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Reading;

class ObsidianReaderTest {
    private static final ObsidianReader READER = new ObsidianReader();

    @Test
    void aWholeNote() throws Exception {
        Imported imported = READER.read(Reading.file("notes/obsidian.md"), Reading.SETTINGS);
        ImportedDeck deck = imported.decks().get(0);

        assertThat(deck.title()).isEqualTo("The Soviet Union abroad");
        assertThat(deck.tags()).containsExactly("history");
        assertThat(Reading.cards(imported))
                .containsExactly(
                        "When was Rapallo signed? => 16 April 1922",
                        "Partners of the Berlin treaty <=> Germany and the USSR",
                        "Who signed it? => Krestinsky and Stresemann",
                        "What came next? => the Lipetsk school | the Kama school",
                        "The USSR joined in {{c1::1934::a year}} and left in {{1939}}.\n"
                                + "It sat in {{c1::Geneva::a town}}.",
                        "Flag <=> ![](flag%20of%20the%20ussr.png)");
        assertThat(deck.items().stream().map(item -> item.card().tags()))
                .containsExactly(
                        List.of("treaties"),
                        List.of("treaties"),
                        List.of("names", "people"),
                        List.of("treaties"),
                        List.of("treaties"),
                        List.of("treaties"));
        assertThat(deck.items().stream().map(item -> item.card().source()))
                .containsExactly("Germany", "Germany", "Germany", "Germany", "League", "League");
        assertThat(Reading.losses(imported))
                .containsExactly(
                        "3: the schedule of the note: \"sr-due: 2024-07-01\"",
                        "4: the property \"author: A student\"",
                        "10: a line outside the cards: \"Some prose about [[Rapallo]] that asks **nothing**.\"",
                        "18: a line outside the cards: \"The use of `std::vector` is no card.\"",
                        "29: the picture \"flag%20of%20the%20ussr.png\", which is not in this file",
                        "33: no card: nothing right under the \"?\" of \"Asked\"",
                        "36: a line outside the cards: \"Nothing stands right under it.\"",
                        "38: 2 lines of a comment, from \"<!-- Put off::until later\"",
                        "41: 3 lines outside the cards, from \"```cpp\"",
                        "45: a heading without cards under it: \"Nothing here\"",
                        "when 2 cards are due and how easy they are"
                                + " (<!--SR: ...-->), which is no history that revise could replay",
                        "the bold words of 1 text outside the cards,"
                                + " which are gaps only where the plugin is told so",
                        "where 1 link to other notes lead",
                        "1 block id");
        assertThat(imported.read()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a::b~a => b",
                "a:::b~a <=> b",
                "`x::y` and::b~`x::y` and => b",
                "a ==b== c {{d}}~a {{b}} c {{d}}",
                "{{1::a}} {{2::b::hint}} {{c1::c}}~{{c1::a}} {{c2::b::hint}} {{c1::c}}",
                "{{1;;a;;hint}} ==2;;b==~{{c1::a::hint}} {{c2::b}}",
                "==a==^[hint][^2] b~{{c2::a::hint}} b",
                "$x^{{2}}$ is ==a square==~$x^{ {2}}$ is {{a square}}",
                "`==no==` ==yes== 1 == 2 == 3~`==no==` {{yes}} 1 == 2 == 3",
                "a\\n?\\nb::c~a => b::c",
                "a\\nb\\n??\\nc\\nd~a\\nb <=> c\\nd",
                "see [[#Part]] and [[A#B]] ==c==~see Part and A > B {{c}}",
                "x\\n?\\n```\\na\\n\\nb\\n```~x => ```\\na\\n\\nb\\n```",
                "a::b c ^id-1~a => b c",
                "==a==[^ashh]~{{a}}",
                "## a::b~a => b"
            })
    void cards(String text, String card) throws ExchangeException {
        assertThat(Reading.cards(Reading.read(READER, text.replace("\\n", "\n"))))
                .containsExactly(card.replace("\\n", "\n"));
    }

    @Test
    void whatAllCardsShareIsTheDecks() throws ExchangeException {
        Imported imported = Reading.read(READER, "#flashcards/a/b #exam\na::b\nc::d");

        assertThat(imported.decks().get(0).tags()).containsExactly("exam", "a/b");
        assertThat(imported.decks().get(0).items())
                .extracting(item -> item.card())
                .extracting(NewCard::tags)
                .containsOnly(List.of());
        assertThat(imported.losses()).isEmpty();
    }

    @Test
    void sidesThatAreEmptyAndOverlappingGapsAreNamed() throws ExchangeException {
        Imported imported = Reading.read(READER, "a::\n\n==b==[^ash]\n\nx\n?\n![[note]]\n");

        assertThat(Reading.losses(imported))
                .containsExactly(
                        "1: no card: one side is empty in \"a::\"",
                        "3: which gaps are shown and hidden together (a, h and s)",
                        "5: what is shown of \"note\", which is not in this file");
    }

    @Test
    void whereNothingIsACardThatIsSaid() {
        assertThatThrownBy(() -> Reading.read(READER, "prose\n"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("--format");
    }

    @Property(tries = 300)
    void noLineIsDroppedSilently(@ForAll @Size(max = 25) List<Shape> shapes) throws ExchangeException {
        StringBuilder text = new StringBuilder("# Title\nfirst::card\n");
        for (int i = 0; i < shapes.size(); i++) {
            text.append(shapes.get(i).line.replace("#N", "w" + (i + 3) + "w")).append('\n');
        }
        Imported imported = Reading.read(READER, text.toString());
        ImportedDeck deck = imported.decks().get(0);
        StringBuilder kept = new StringBuilder(String.join("\n", Reading.cards(imported)));
        kept.append(deck.tags());
        deck.items()
                .forEach(item ->
                        kept.append(item.card().tags()).append(item.card().source()));

        for (int i = 0; i < shapes.size(); i++) {
            boolean found = !shapes.get(i).line.contains("#N") || kept.indexOf("w" + (i + 3) + "w") >= 0;
            assertThat(found || Lost.covers(imported, i + 3))
                    .as("line %d of%n%s%nlosses %s", i + 3, text, imported.losses())
                    .isTrue();
        }
    }

    enum Shape {
        ONE_LINE("#N::x"),
        BOTH_WAYS("x:::#N"),
        MIDDLE("?"),
        OTHER_MIDDLE("??"),
        GAPS("#N ==gap=="),
        BRACES("x {{#N}}"),
        TEXT("#N"),
        BLANK(""),
        BREAK(""),
        FENCE("```"),
        HEADING("## #N"),
        DECK("#flashcards/#N"),
        OWN("#flashcards/#N a::b"),
        COMMENT("<!-- #N -->"),
        SCHEDULE("<!--SR:!2024-01-01,3,250-->");

        private final String line;

        Shape(String line) {
            this.line = line;
        }
    }
}

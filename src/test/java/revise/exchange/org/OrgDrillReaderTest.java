package revise.exchange.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Loss;
import revise.exchange.format.Reading;

class OrgDrillReaderTest {
    private static final OrgDrillReader READER = new OrgDrillReader();

    @Test
    void aWholeFile() throws Exception {
        Imported imported = READER.read(Reading.file("org/drill.org"), Reading.SETTINGS);
        ImportedDeck deck = imported.decks().get(0);

        assertThat(deck.title()).isEqualTo("Soviet treaties");
        assertThat(deck.language()).isEqualTo("en");
        assertThat(deck.tags()).containsExactly("history");
        assertThat(deck.description()).isEqualTo("What I need for the exam.");
        assertThat(Reading.cards(imported))
                .containsExactly(
                        "When was **Rapallo** signed? => 16 April 1922",
                        "Berlin\n\nThe {{c1::Treaty of Berlin}} was signed in {{c1::1926::a year}} "
                                + "([text](https://example.org)). {note **Notes**\n\nIt confirmed *Rapallo*.}",
                        "- [ ] {{Seeckt}} and {{Chicherin}}\n- [X] met",
                        "мир <=> peace {hint Noun\n\nTranslate.\n\nRussian / English} {note **Example**\n\nмиру мир}",
                        "Points\n\nWhich schools? => Lipetsk | Kama",
                        "Capital of Estonia => Tallinn",
                        "Many\n\n{{a}} {{b}} {{c}}");
        assertThat(deck.items().stream().map(item -> item.card().tags()))
                .startsWith(List.of("germany"), List.of("germany", "dates"), List.of("germany"), List.of());
        assertThat(deck.items().get(0).card().source()).isEqualTo("Germany");
        assertThat(deck.items().get(5).doubts()).hasSize(1);
        assertThat(Reading.losses(imported))
                .containsExactly(
                        "4: the setting \"#+AUTHOR: A student\"",
                        "8: a line outside the cards: \"Notes that belong to no card.\"",
                        "47: the card type \"conjugate\", whose questions org-drill makes up",
                        "47: no card: nothing is under its headline and nothing hidden in \"Verb\"",
                        "47: the property \"VERB_TENSE: present\"",
                        "54: a line of a comment: \"# not shown\"",
                        "60: which of its gaps are hidden at once (show2cloze); each is asked alone",
                        "65: a headline without cards: \"No card here\"",
                        "66: 2 lines under a headline that is a comment, from \"Later\"",
                        "the state of 1 task (TODO and the like)",
                        "the priority of 1 headline",
                        "the headline \"Fact 2\" of 1 card, which says nothing of what is asked",
                        "the headline \"Item\" of 1 card, which says nothing of what is asked",
                        "when cards are due and how they are told apart (SCHEDULED, LOGBOOK, ID,"
                                + " DRILL_LAST_INTERVAL), which is no history that revise could replay");
        assertThat(imported.read()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "* Q :drill:\\na\\n** Answer\\nb~Q\\n\\na => b",
                "* Q :drill:\\n** Answer\\nb~Q => b",
                "* Q :drill:\\n** b~Q => **b**",
                "* Q :drill:\\na [[b][c]] [d]~Q\\n\\na c {{d}}",
                "* Q :drill:\\n$a_[i]$ \\(x[1]\\) [d||e]~Q\\n\\n$a_[i]$ $x[1]$ {{d::e}}",
                "* Q :drill:\\na [fn:1] [2024-01-01 Mon] [50%] [d\\ne]~Q\\n\\na [fn:1] [2024-01-01 Mon] [50%] {{d e}}",
                "* Q :drill:\\n#+begin_src c\\na[i]\\n#+end_src\\n[d]~Q\\n\\n```c\\na[i]\\n```\\n{{d}}",
                "* Item :drill:\\na\\n** One\\nb\\n** Two\\nc~a => **One**\\n\\nb\\n\\n**Two**\\n\\nc",
                "* A :drill:\\nx\\n** B :drill:\\ny~A => x\\nB => y"
            })
    void cards(String text, String cards) throws ExchangeException {
        assertThat(String.join("\n", Reading.cards(Reading.read(READER, text.replace("\\n", "\n")))))
                .isEqualTo(cards.replace("\\n", "\n"));
    }

    @Test
    void threeSidesAreOneCardAndSaidToBe() throws ExchangeException {
        Imported imported = Reading.read(
                READER, "* Item :drill:\n:PROPERTIES:\n:DRILL_CARD_TYPE: multisided\n:END:\n** A\na\n** B\nb\n** C\n");

        assertThat(Reading.cards(imported)).containsExactly("a => b | C {hint A / B / C}");
        assertThat(Reading.losses(imported))
                .containsExactly(
                        "1: that each of its 3 sides is asked; here only the first is",
                        "the headline \"Item\" of 1 card, which says nothing of what is asked");
    }

    @Test
    void withoutAHeadlineThatIsACardThereIsNothingToRead() {
        assertThatThrownBy(() -> Reading.read(READER, "* Headline\n"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining(":drill:");
    }

    @Property(tries = 300)
    void noLineIsDroppedSilently(@ForAll @Size(max = 25) List<Shape> shapes) throws ExchangeException {
        StringBuilder text = new StringBuilder("* first :drill:\ncard\n");
        for (int i = 0; i < shapes.size(); i++) {
            text.append(shapes.get(i).line.replace("N", "w" + (i + 3) + "w")).append('\n');
        }
        Imported imported = Reading.read(READER, text.toString());
        ImportedDeck deck = imported.decks().get(0);
        StringBuilder kept = new StringBuilder(String.join("\n", Reading.cards(imported)));
        kept.append(deck.tags()).append(deck.title()).append(imported.losses());
        deck.items()
                .forEach(item ->
                        kept.append(item.card().tags()).append(item.card().source()));

        for (int i = 0; i < shapes.size(); i++) {
            boolean found = !shapes.get(i).line.contains("N") || kept.indexOf("w" + (i + 3) + "w") >= 0;
            assertThat(found || isWithinALoss(imported, text.toString(), i + 3))
                    .as("line %d of%n%s%nlosses %s", i + 3, text, imported.losses())
                    .isTrue();
        }
    }

    /** Whether what the line belongs to is a loss, which quotes no more than its first line. */
    private static boolean isWithinALoss(Imported imported, String text, int line) {
        List<String> lines = text.lines().toList();
        TreeSet<Integer> losses = new TreeSet<>();
        for (Loss loss : imported.losses()) {
            int colon = loss.where().lastIndexOf(':');
            if (colon > 0) {
                losses.add(Integer.parseInt(loss.where().substring(colon + 1)));
            }
        }
        for (int at = line; at > 0; at--) {
            if (losses.contains(at)) {
                return true;
            }
            if (lines.get(at - 1).startsWith("*")) {
                return false;
            }
        }
        return false;
    }

    enum Shape {
        CARD("* N :drill:"),
        LOWER_CARD("** N :drill:tag:"),
        GROUP("* N"),
        PART("** N"),
        ANSWER("** Answer"),
        DEEP("**** N"),
        COMMENTED("** COMMENT N"),
        TEXT("N"),
        GAP("a [N||hint] b"),
        ITEM("- N :: x"),
        BLANK(""),
        COMMENT("# N"),
        SETTING("#+NAME: N"),
        TITLE("#+TITLE: N"),
        TASK("* TODO [#A] N"),
        DRAWER(":NOTE:"),
        END(":END:"),
        BEGIN("#+begin_src N"),
        CLOSE("#+end_src"),
        CELL("| N | x |");

        private final String line;

        Shape(String line) {
            this.line = line;
        }
    }
}

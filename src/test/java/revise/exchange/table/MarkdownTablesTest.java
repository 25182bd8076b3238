package revise.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;

class MarkdownTablesTest {
    private static Imported read(String text) {
        return TableReaderTest.read(TableReader.csv(), "chat.md", text);
    }

    @Test
    void theHeadingAboveIsTheTitle() {
        Imported imported = read("""
                # Vocabulary

                | Term | Definition |
                |---|---|
                | Osmosis | Water through a membrane |
                | Mitosis | Cell division |
                """);

        assertThat(TableReaderTest.shown(imported))
                .containsExactly("Osmosis = Water through a membrane", "Mitosis = Cell division");
        assertThat(imported.decks()).extracting(ImportedDeck::title).containsExactly("Vocabulary");
        assertThat(imported.losses()).isEmpty();
        assertThat(imported.read()).isEqualTo(2);
        assertThat(TableReaderTest.items(imported)).extracting(Item::where).containsExactly("chat.md:5", "chat.md:6");
    }

    @Test
    void barsOutsideMayBeMissing() {
        Imported imported = read("Term | Definition\n---|---\nA | first\n");

        assertThat(TableReaderTest.shown(imported)).containsExactly("A = first");
        assertThat(imported.losses()).isEmpty();
    }

    @Test
    void whatStandsAroundIsALoss() {
        Imported imported = read("""
                Sure, here are two:

                | English | German |
                |:--------|-------:|
                | cat | Katze |
                | dog | |
                ---
                ## Left over
                Anything else?
                """);

        assertThat(TableReaderTest.shown(imported)).containsExactly("cat = Katze");
        assertThat(imported.losses())
                .containsExactly(
                        new Loss("chat.md:1", "text beside the table: \"Sure, here are two:\""),
                        new Loss("chat.md:3", "the names of the columns: \"English | German\""),
                        new Loss("chat.md:6", "no answer: \"dog\""),
                        new Loss("chat.md:8", "the heading \"Left over\", below which no table stands"),
                        new Loss("chat.md:9", "text beside the table: \"Anything else?\""));
    }

    @Test
    void aTableInACellIsOfTheCard() {
        String cell = "Compare:\n| Term | Answer |\n|---|---|\n| a | b |";
        Imported named = read("question,answer\nWhat?,\"" + cell + "\"\n");
        Imported bare = read("What?,\"" + cell + "\"\nWho?,Laval\nWhen?,1935\nWhere?,Paris\nWhy?,none\n");

        assertThat(TableReaderTest.shown(named)).containsExactly("What? = " + cell);
        assertThat(TableReaderTest.shown(bare)).hasSize(5).contains("What? = " + cell);
    }

    @Test
    void everyTableHasItsOwnTitle() {
        Imported imported = read("# A\n|Term|Answer|\n|-|-|\n|a|b|\n\n# B\n|Term|Answer|\n|-|-|\n|c|d|\n");

        assertThat(imported.decks()).extracting(ImportedDeck::title).containsExactly("A", "B");
        assertThat(TableReaderTest.shown(imported)).containsExactly("a = b", "c = d");
        assertThat(imported.losses()).isEmpty();
    }

    @Test
    void aBarBehindABackslashAndABreakAreText() {
        Imported imported = read("| Front | Back |\n|---|---|\n| a \\| b | - one<br>- two |\n| `<br>` | break |\n");

        assertThat(TableReaderTest.shown(imported)).containsExactly("a | b = one / two", "`<br>` = break");
    }

    @Test
    void aColumnThatIsKnownTellsTheOther() {
        Imported imported = read("| # | Concept | Definition |\n|---|---|---|\n| 1 | a | b |\n");

        assertThat(TableReaderTest.shown(imported)).containsExactly("a = b");
        assertThat(imported.losses()).containsExactly(new Loss("chat.md:3", "column \"#\": \"1\""));
    }
}

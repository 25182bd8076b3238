package revise.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Imported;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;

class QuizletReaderTest {
    private static Imported read(String text) {
        return TableReaderTest.read(new QuizletReader(), "set.txt", text);
    }

    @ParameterizedTest
    @CsvSource({
        "'\t', '\n'",
        "',', '\n'",
        "',', ';'",
        "' - ', '\n\n'",
        "'||', ';;'",
        "';;', '||'",
        "';;', '\n'",
        "' = ', '|||'",
        "' \u2013 ', '\n'",
        "'\t', ';'",
        "'::', '\n;\n'"
    })
    void theSeparatorsAreFound(String separator, String rowSeparator) {
        String text = "Riga~Latvia%Tallinn~Estonia%Vilnius~Lithuania%Minsk~Belarus"
                .replace("~", separator)
                .replace("%", rowSeparator);

        for (String end : new String[] {"", rowSeparator, "\n"}) {
            Imported imported = read(text + end);
            assertThat(TableReaderTest.shown(imported))
                    .containsExactly("Riga = Latvia", "Tallinn = Estonia", "Vilnius = Lithuania", "Minsk = Belarus");
            assertThat(imported.losses()).isEmpty();
            assertThat(imported.read()).isEqualTo(4);
        }
    }

    @Test
    void linesWithoutATabGoOnWithTheDefinition() {
        Imported imported = read("Rapallo\ttreaty\nof 1922\n\nLocarno\t1925\nBaltic states\t- Estonia\n- Latvia\n");

        assertThat(TableReaderTest.shown(imported))
                .containsExactly("Rapallo = treaty\nof 1922", "Locarno = 1925", "Baltic states = Estonia / Latvia");
        assertThat(TableReaderTest.items(imported))
                .extracting(Item::where)
                .containsExactly("set.txt:1", "set.txt:4", "set.txt:5");
    }

    @Test
    void aDefinitionWithLineBreaksStandsBetweenOtherRowSeparators() {
        Imported imported = read("Rapallo || treaty\nof 1922;;\nLocarno || 1925;;\nStresa || 1935;;\n");

        assertThat(TableReaderTest.shown(imported))
                .containsExactly("Rapallo = treaty\nof 1922", "Locarno = 1925", "Stresa = 1935");
        assertThat(TableReaderTest.items(imported).get(1).where()).isEqualTo("set.txt:3");
    }

    @Test
    void aSingleLineMayBeTwoCards() {
        assertThat(TableReaderTest.shown(read("a;;b||c;;d"))).containsExactly("a = b", "c = d");
        assertThat(TableReaderTest.shown(read("a||b;;c||d"))).containsExactly("a = b", "c = d");
    }

    @Test
    void quotationMarksAreText() {
        assertThat(TableReaderTest.shown(read("\"Peace\" of Brest\t\"1918\nRapallo\t1922\n")))
                .containsExactly("\"Peace\" of Brest = \"1918", "Rapallo = 1922");
    }

    @Test
    void aRowThatIsNoCardIsALoss() {
        assertThat(read("Riga - Latvia\nTallinn - Estonia\nnothing\nVilnius - Lithuania - south\n")
                        .losses())
                .containsExactly(new Loss("set.txt:3", "no answer: \"nothing\""));
    }

    @Test
    void aSeparatorThatStandsTwiceIsDoubtful() {
        Item item = TableReaderTest.items(read("Riga - Latvia\nTallinn - Estonia\nVilnius - Lithuania - south\n"))
                .get(2);

        assertThat(item.card().points().get(0).text()).isEqualTo("Lithuania - south");
        assertThat(item.doubts()).containsExactly("the separator stands in it more than once");
    }

    @Test
    void theEvidenceNamesTheSeparators() {
        assertThat(new QuizletReader()
                        .likelihood(TableReaderTest.source("x", "a||b;;c||d;;e||f;;g||h"))
                        .why())
                .isEqualTo("\"||\" between term and definition, \";;\" between two in 100 % of 4");
    }

    @Test
    void aTextWithoutSeparatorsIsRefused() {
        assertThatThrownBy(() -> new QuizletReader()
                        .read(TableReaderTest.source("x.txt", "one\ntwo\n"), TableReaderTest.SETTINGS))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith("x.txt: nothing stands evenly");
    }
}

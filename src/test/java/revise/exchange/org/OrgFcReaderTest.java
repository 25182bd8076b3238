package revise.exchange.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Past;
import revise.exchange.format.Reading;

class OrgFcReaderTest {
    private static final OrgFcReader READER = new OrgFcReader();

    @Test
    void aWholeFile() throws Exception {
        Imported imported = READER.read(Reading.file("org/fc.org"), Reading.SETTINGS);
        ImportedDeck deck = imported.decks().get(0);

        assertThat(deck.title()).isEqualTo("Treaties");
        assertThat(deck.tags()).containsExactly("history");
        assertThat(Reading.cards(imported))
                .containsExactly(
                        "When was Rapallo signed? => 16 April 1922",
                        "Partners\n\nWho signed? <=> ![](map%20of%20it.png) {note **Source**\n\nMy notes, p. 3}",
                        "Gaps\n\n- {{c1::Chicherin::a name}} of the {{c2::RSFSR}}\n"
                                + "- {{Rathenau}}, $x^{2}$ {{c3::$\\frac{1}{2}$}}",
                        "The {{c1::League}} of nations",
                        "Typed? => 1934 {note That is all.}");
        assertThat(deck.items().stream().map(item -> item.card().tags())).containsOnly(List.of());
        assertThat(deck.items().stream().map(item -> item.card().source())).containsOnly("Rapallo");
        assertThat(Reading.losses(imported))
                .containsExactly(
                        "17: the picture \"map%20of%20it.png\", which is not in this file",
                        "26: how the gaps around the one that is asked are hidden (enumeration)",
                        "44: no card: no answer in \"Empty\"",
                        "that a card is suspended; add --history to bring that along",
                        "when cards are due and how they are told apart (REVIEW_DATA, FC_CREATED, ID, FC_CLOZE_MAX),"
                                + " which is no history that revise could replay",
                        "where 1 link leads within Org files");
        assertThat(imported.read()).isEqualTo(6);
    }

    @Test
    void whatIsSuspendedStaysSoWithItsHistory() throws Exception {
        Imported imported = READER.read(Reading.file("org/fc.org"), new ImportSettings("images", true));

        assertThat(imported.decks().get(0).items().get(1).past())
                .containsExactly(new Past("", List.of(), true), new Past(":reverse", List.of(), true));
        assertThat(Reading.losses(imported)).noneMatch(loss -> loss.contains("suspended"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{{a}}~{{a}}",
                "{{a}@3}~{{c4::a}}",
                "{{a}{b}}~{{a::b}}",
                "{{a}{b}@0} {{c}@0}~{{c1::a::b}} {{c1::c}}",
                "{{*a*}} {{$x_{1}$}{$y$}} {{b~{{**a**}} {{$x_{1}$::$y$}} { {b",
                "{{a} {{b}}~{ {a} {{b}}"
            })
    void gaps(String text, String cloze) throws ExchangeException {
        Imported imported = Reading.read(READER, "* Card :fc:\n:PROPERTIES:\n:FC_TYPE: cloze\n:END:\n" + text + "\n");

        assertThat(Reading.cards(imported)).containsExactly(cloze);
    }
}

package revise.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixedScriptsTest {
    private static final String RULE = "mixed-script-id";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"r\u0430pallo", "\u03c1act", "treaty-\u043e\u0441", "\u0420apallo"})
    void anIdThatMixesAlphabetsIsReported(String id) {
        assertThat(ids(id)).containsExactly(RULE);
        assertThat(new Checked(folder)
                        .deck("deck.yaml", "id: " + id + "\ncards:\n" + Checked.card("x", "y"))
                        .rules())
                .containsExactly(RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rapallo",
                "\u043c\u043e\u0441\u043a\u0432\u0430",
                "\u03b2-carotene",
                "r\u00f6m",
                "\u6cd5\u56fd-a",
                "\u043c\u043e\u0441\u043a\u0432\u0430-in-spring"
            })
    void wordsOfOneAlphabetEachAreFine(String id) {
        assertThat(ids(id)).isEmpty();
    }

    @Test
    void idsThatLookAlikeAreReportedAtTheLater() {
        Checked checked = new Checked(folder)
                .cards(Checked.card("ace", "q1", "y1"), Checked.card("\u0430\u0441\u0435", "q2", "y2"));
        assertThat(checked.rules()).containsExactly(RULE);
        assertThat(checked.findings().get(0).place().line()).isEqualTo(7);
        assertThat(checked.findings().get(0).text()).contains("\"deck/ace\"");
        assertThat(ids("I0", "\u0406\u041e")).containsExactly(RULE);
    }

    @Test
    void idsOfAsciiAloneAreNotConfused() {
        assertThat(ids("Il1", "l11", "O0", "00")).isEmpty();
        assertThat(ids("Il1", "l11", "\u0436")).isEmpty();
    }

    @Test
    void decksThatLookAlikeAreReportedOnceAndNotTheirCards() {
        Checked checked = new Checked(folder)
                .deck(
                        "1.yaml",
                        "id: ace\ncards:\n" + Checked.card("a", "q1", "y1") + "\n" + Checked.card("b", "q2", "y2"))
                .deck(
                        "2.yaml",
                        "id: \u0430\u0441\u0435\ncards:\n" + Checked.card("a", "q3", "y3") + "\n"
                                + Checked.card("b", "q4", "y4"));
        assertThat(checked.rules()).containsExactly(RULE);
        assertThat(checked.findings().get(0).place().file()).isEqualTo(folder.resolve("2.yaml"));
    }

    private List<String> ids(String... ids) {
        String[] cards = new String[ids.length];
        for (int i = 0; i < ids.length; i++) {
            cards[i] = Checked.card(ids[i], "question " + i, "answer" + i);
        }
        return new Checked(folder).cards(cards).rules();
    }
}

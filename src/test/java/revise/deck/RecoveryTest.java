package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Behind a mistake of form the rest of the deck is read, and its places are true. */
class RecoveryTest {
    private static final String BROKEN = "  - question: a: b\n    answer: c\n";

    @Test
    void reportsABrokenCardAndAnUnknownKeyFarBelow() {
        StringBuilder yaml = new StringBuilder("title: t\ncards:\n");
        for (int card = 1; card <= 9; card++) {
            yaml.append(card == 2 ? "  - question: What: now\n" : "  - question: q" + card + "\n");
            yaml.append(card == 9 ? "    anwser: x\n" : "    answer: x\n");
        }

        assertThat(Decks.places(yaml.toString())).containsExactly("5:19 syntax", "20:5 unknown-key");
    }

    @Test
    void placesAreTrueWithEveryKindOfLineEnd() {
        String yaml = "cards:\n" + BROKEN + "\n" + BROKEN + "  - question: x\n    hnit: y\n    answer: z\n";
        List<String> expected = List.of("2:16 syntax", "5:16 syntax", "8:5 unknown-key");

        assertThat(Decks.places(yaml)).isEqualTo(expected);
        assertThat(Decks.places(yaml.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(Decks.places(yaml.replace("\n", "\r"))).isEqualTo(expected);
    }

    @Test
    void placesAreTrueBehindCharactersOfTwoHalves() {
        String yaml = "cards:\n" + BROKEN.replace("a: b", "\ud83d\ude00: b")
                + "  - question: \ud83d\ude00\ud83d\ude00\n    answer: *x\n  - {q: \ud83d\ude00, hnit: y, a: z}\n";

        assertThat(Decks.places(yaml)).containsExactly("2:16 syntax", "5:13 alias", "6:12 unknown-key");
    }

    @Test
    void cardsBehindAMistakeAreStillComparedWithThoseBefore() {
        String yaml = "cards:\n  - {q: same, a: b}\n" + BROKEN + "  - {q: Same?, a: b}\n";

        assertThat(Decks.places(yaml)).containsExactly("3:16 syntax", "5:5 duplicate-id");
    }

    @Test
    void keysOfTheDeckBehindBrokenCardsAreRead() {
        String yaml = "title: t\ncards:\n" + BROKEN + "exam: soon\ntitle: again\n";

        assertThat(Decks.places(yaml)).containsExactly("3:16 syntax", "5:7 bad-value", "6:1 duplicate-key");
    }

    @Test
    void cardsBehindABrokenKeyOfTheDeckAreRead() {
        String yaml = "title: a: b\ntags: [x\ncards:\n- q: c\n";

        assertThat(Decks.places(yaml)).containsExactly("1:9 syntax", "2:7 syntax", "4:3 missing-answer");
    }

    @Test
    void aListBelowABrokenKeyIsNotTakenForCards() {
        String yaml = "cards:\n  - {q: a, a: b}\nsources: [x\nmore:\n  - plain\n";

        assertThat(Decks.places(yaml)).containsExactly("3:10 syntax");
    }

    @Test
    void nestedListsAreNotTakenForCards() {
        String yaml = "cards:\n- q: a: b\n  a:\n    - x\n    - y\n- q: c\n";

        assertThat(Decks.places(yaml)).containsExactly("2:7 syntax", "6:3 missing-answer");
    }

    @Test
    void aMistakeBeforeTheFirstKeyOfACardDoesNotHideTheNext() {
        String yaml = "cards:\n  - {q: a, a: b}\n  - @x\n  - `y\n  - q: z\n";

        assertThat(Decks.places(yaml)).containsExactly("3:5 syntax", "4:5 syntax", "5:5 missing-answer");
    }

    @Test
    void nothingIsMissedBehindTooDeepNesting() {
        String yaml = "cards:\n  - q: a\n    a: " + "[".repeat(1_000_000 / 20) + "\n  - q: z\n";

        assertThat(Decks.places(yaml)).contains("3:21 too-deep", "4:5 missing-answer");
    }

    @Test
    void givesUpAfterAHundredMistakesOfForm() {
        String yaml = "cards:\n" + BROKEN.repeat(150);

        List<String> places = Decks.places(yaml);

        assertThat(places).hasSize(102).endsWith("204:1 too-many");
        assertThat(places.subList(0, 101)).allMatch(place -> place.endsWith(":16 syntax"));
    }

    @Test
    void noFindingIsThereTwice() {
        String yaml = "cards:\n  - {q: a, a: b}\n  - @x\n  - {q: c, a: d}\n";

        assertThat(Decks.places(yaml)).doesNotHaveDuplicates();
    }
}

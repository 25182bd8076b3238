package revise.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revise.deck.CardIds;

class RepairsTest {
    private static final String X = CardIds.ofQuestion("x");
    private static final String Y = CardIds.ofQuestion("y");

    @TempDir
    Path folder;

    private Path deck;

    @BeforeEach
    void setUp() {
        deck = folder.resolve("rome.yaml");
    }

    private List<String> repair(String before) throws IOException, EditException {
        Files.writeString(deck, before);
        List<Repair> repairs = Repairs.make(deck, Set.of());
        String after = Files.readString(deck);
        assertThat(Repairs.make(deck, Set.of())).as("a second run in %s", after).isEmpty();
        assertThat(deck).hasContent(after);
        return repairs.stream()
                .map(repair -> repair.line() + ": " + repair.what())
                .toList();
    }

    private void becomes(String before, String after) throws IOException, EditException {
        repair(before);
        assertThat(Files.readString(deck)).isEqualTo(after);
    }

    private void stays(String text) throws IOException, EditException {
        becomes(text, text);
    }

    @Test
    void aCardWithoutAnIdGetsThePresentOne() throws Exception {
        assertThat(
                        repair(
                                "cards:\n  - question: x # c\n    a: b\n\n  - id: i\n    q: y\n    a: b\n  -   a: b\n      q: y\n"))
                .containsExactly(
                        "2: the card has the id \"" + X + "\" written now",
                        "9: the card has the id \"" + Y + "\" written now");
        assertThat(Files.readString(deck))
                .isEqualTo("cards:\n  - id: " + X + "\n    question: x # c\n    a: b\n\n"
                        + "  - id: i\n    q: y\n    a: b\n  -   id: " + Y + "\n      a: b\n      q: y\n");
        becomes(
                "cards:\n- {q: x, a: b} # c\n- { q: y, a: b }\n",
                "cards:\n- {id: " + X + ", q: x, a: b} # c\n- { id: " + Y + ", q: y, a: b }\n");
        becomes(
                "cards: [{q: x, a: b}, {\"q\":\"y\", \"a\":\"b\"}]",
                "cards: [{id: " + X + ", q: x, a: b}, {id: " + Y + ", \"q\":\"y\", \"a\":\"b\"}]");
        becomes(
                "cards:\r\n-\r\n  # c\r\n  q: x\r\n  a: b",
                "cards:\r\n-\r\n  # c\r\n  id: " + X + "\r\n  q: x\r\n  a: b");
    }

    @Test
    void gapsAndBothDirectionsShareTheIdOfTheirEntry() throws Exception {
        String cloze = CardIds.ofQuestion("a b c");
        becomes(
                "cards:\n- cloze: '{{a}} b {{c}}'\n- q: x\n  a: b\n  reverse: yes\n",
                "cards:\n- id: " + cloze + "\n  cloze: '{{a}} b {{c}}'\n- id: " + X
                        + "\n  q: x\n  a: b\n  reverse: yes\n");
    }

    @Test
    void aBadIdBecomesItsSlug() throws Exception {
        assertThat(
                        repair(
                                "id: My Deck\ncards:\n- id: a b # c\n  q: x\n  a: b\n- id: 'A/B'\n  q: y\n  a: b\n- id: a-b-2\n  q: z\n  a: b\n"))
                .containsExactly(
                        "1: the id \"My Deck\" is now \"my-deck\"",
                        "3: the id \"a b\" is now \"a-b\"",
                        "6: the id \"A/B\" is now \"a-b-3\"");
        assertThat(Files.readString(deck))
                .isEqualTo(
                        "id: my-deck\ncards:\n- id: a-b # c\n  q: x\n  a: b\n- id: 'a-b-3'\n  q: y\n  a: b\n- id: a-b-2\n  q: z\n  a: b\n");
        becomes(
                "cards:\n- {\"id\":\"a b\",\"q\":\"x\",\"a\":\"b\"}\n",
                "cards:\n- {\"id\":\"a-b\",\"q\":\"x\",\"a\":\"b\"}\n");
        becomes("cards:\n- id: |\n    a b\n\n  q: x\n  a: b\n", "cards:\n- id: a-b\n\n  q: x\n  a: b\n");
        stays("cards:\n- id: | # why\n    a b\n  q: x\n  a: b\n");
    }

    @Test
    void anIdGivenTwiceIsNumbered() throws Exception {
        becomes(
                "cards:\n- id: a\n  q: x\n  a: b\n- q: y\n  a: b\n  id: \"a\"\n- {id: a, q: z, a: b}\n- id: a-2\n  q: w\n  a: b\n",
                "cards:\n- id: a\n  q: x\n  a: b\n- q: y\n  a: b\n  id: \"a-3\"\n- {id: a-4, q: z, a: b}\n- id: a-2\n  q: w\n  a: b\n");
        String long100 = "n".repeat(100);
        becomes(
                "cards:\n- id: " + long100 + "\n  q: x\n  a: b\n- id: " + long100 + "\n  q: y\n  a: b\n",
                "cards:\n- id: " + long100 + "\n  q: x\n  a: b\n- id: " + "n".repeat(98) + "-2\n  q: y\n  a: b\n");
        becomes(
                "cards:\n- q: x\n  a: b\n- id: " + X + "\n  q: y\n  a: b\n",
                "cards:\n- id: " + X + "\n  q: x\n  a: b\n- id: " + X + "-2\n  q: y\n  a: b\n");
    }

    @Test
    void idsAreMendedBesideOtherMistakesAndTheRestIsDoneLater() throws Exception {
        becomes(
                "cards:\n- id: a b\n  q: x\n  anwser: b\n- q: y\n  a: b\n",
                "cards:\n- id: a-b\n  q: x\n  anwser: b\n- q: y\n  a: b\n");
        stays("cards:\n- q: x\n  a: b\n- q: X!\n  a: b\n");
        stays("- q: x\n  a: b\n");
        stays("just text\n");
        stays("");
    }

    @Test
    void tagsThatSayNothingNewAreRemoved() throws Exception {
        String id = "cards:\n- id: i\n  q: x\n  a: b\n";
        assertThat(repair("tags: [a, b, a]\n" + id + "  tags: [c, a, c, 'b', d]\n  note: n\n"))
                .containsExactly(
                        "1: the tag \"a\" is removed where it stands again",
                        "6: the tag \"a\", which the deck has, is removed",
                        "6: the tag \"c\" is removed where it stands again",
                        "6: the tag \"b\", which the deck has, is removed");
        assertThat(Files.readString(deck)).isEqualTo("tags: [a, b]\n" + id + "  tags: [c, d]\n  note: n\n");
        becomes("tags: [a]\n" + id + "  tags: [a, a, c]\n", "tags: [a]\n" + id + "  tags: [c]\n");
        becomes(
                "tags: a\n" + id + "  tags:\n  - a # c\n  # d\n  - c\n  - \"c\"\n",
                "tags: a\n" + id + "  tags:\n  # c\n  # d\n  - c\n");
        becomes(
                "tags: [a]\n" + id + "  tags: [\n    a, # c\n    b, c,\n    b]\n",
                "tags: [a]\n" + id + "  tags: [\n    a, # c\n    b, c]\n");
    }

    @Test
    void emptiedTagsGoAwayWithTheirLine() throws Exception {
        String id = "tags: [a, b]\ncards:\n- id: i\n  q: x\n";
        becomes(id + "  tags: [a, b]\n  a: b\n", id + "  a: b\n");
        becomes(id + "  tags: a\n  a: b\n", id + "  a: b\n");
        becomes(id + "  tags:\n    - a\n    - b\n  a: b\n", id + "  a: b\n");
        becomes(id + "  a: b\n  tags: [a]", id + "  a: b\n");
        becomes(id + "  a: b\n  tags: [a] # c\n", id + "  a: b\n  # c\n");
        becomes(
                "tags: [a]\ncards:\n- tags: [a]\n  id: i\n  q: x\n  a: b\n",
                "tags: [a]\ncards:\n- id: i\n  q: x\n  a: b\n");
        becomes(
                "tags: [a]\ncards:\n- {id: i, q: x, tags: [a], a: b}\n- {tags: a, id: j, q: y, a: b}\n",
                "tags: [a]\ncards:\n- {id: i, q: x, a: b}\n- {id: j, q: y, a: b}\n");
        becomes(
                "tags: [a]\ncards:\n- tags: [a]\n  q: x\n  a: b\n",
                "tags: [a]\ncards:\n- id: " + X + "\n  q: x\n  a: b\n");
        becomes(
                "tags: [a]\ncards:\n-\n  tags: [a]\n  q: x\n  a: b\n",
                "tags: [a]\ncards:\n-\n  id: " + X + "\n  q: x\n  a: b\n");
    }

    @Test
    void aCommentInTheWayIsWorthMoreThanARepair() throws Exception {
        String id = "tags: [a, b]\ncards:\n- id: i\n  q: x\n  a: b\n";
        stays(id + "  tags: [a, # c\n    b]\n");
        stays(id + "  tags: # c\n    - a\n");
        stays(id + "  tags: | # c\n    a\n");
        stays("tags: [a]\ncards:\n- tags: [a] # c\n  id: i\n  q: x\n  a: b\n");
        stays("tags: [a]\ncards:\n- {id: i, # c\n   tags: [a], q: x, a: b}\n");
    }

    @Test
    void explicitKeysAreLeftAlone() throws Exception {
        stays("cards:\n- ? q\n  : x\n  ? a\n  : b\n");
        stays("cards: [q: x]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cards:\n- q: x\n  a: b\n- q: [y\n",
                "cards:\n- q: &a x\n  a: b\n",
                "cards:\n- q: x\u0001\n  a: b\n",
                "cards:\n- q: x\n  a: b\n---\ncards: []\n"
            })
    void aFileWhoseFormIsWrongIsLeftAlone(String text) throws Exception {
        Files.writeString(deck, text);
        assertThatThrownBy(() -> Repairs.make(deck, Set.of()))
                .isInstanceOf(EditException.class)
                .hasMessageStartingWith(deck + ":")
                .hasMessageContaining("before this is mended");
        assertThat(deck).hasContent(text);
    }

    @Test
    void aFileThatWasNotThereIsNotMade() throws Exception {
        assertThat(Repairs.make(deck, Set.of())).isEmpty();
        assertThat(deck).doesNotExist();
    }

    @Test
    void manyCardsTakeNoLongTime() throws Exception {
        StringBuilder many = new StringBuilder("tags: [a]\ncards:\n");
        for (int i = 0; i < 20_000; i++) {
            many.append("- q: question ").append(i).append("\n  a: b\n  tags: [a]\n");
        }
        for (int i = 0; i < 5_000; i++) {
            many.append("- {id: i, q: other ").append(i).append(", a: b}\n");
        }
        assertThat(repair(many.toString())).hasSize(20_000 + 20_000 + 4_999);
    }
}

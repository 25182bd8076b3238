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
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.DeckReader;

class WordingAppenderTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void setUp() {
        file = folder.resolve("rome.yaml");
    }

    private Card card(int index) {
        Deck deck = DeckReader.read(file).deck();
        assertThat(deck).isNotNull();
        return deck.cards().get(index);
    }

    private Card write(String deck) throws IOException {
        Files.writeString(file, deck);
        return card(0);
    }

    private void becomes(String before, int point, String typed, String after) throws Exception {
        Card asked = write(before);
        WordingAppender.Accepted accepted = WordingAppender.add(asked, point, typed);
        assertThat(Files.readString(file)).isEqualTo(after);
        assertThat(accepted.card()).isEqualTo(card(0));
        assertThat(accepted.card().id()).isEqualTo(asked.id());
        assertThat(accepted.card().points().get(point).accept()).contains(accepted.wording());
        assertThat(accepted.written()).isTrue();
        WordingAppender.Accepted known = new WordingAppender.Accepted(accepted.card(), accepted.wording(), false);
        assertThat(WordingAppender.add(asked, point, typed)).isEqualTo(known);
        assertThat(WordingAppender.add(accepted.card(), point, " " + typed)).isEqualTo(known);
        assertThat(Files.readString(file)).isEqualTo(after);
    }

    private void card(String before, String after) throws Exception {
        String end = "  tags: [t] # behind\n- q: other\n  a: more\n";
        becomes("cards:\n- q: x\n" + before + end, 0, "w", "cards:\n- q: x\n" + after + end);
        String windows = before + end;
        becomes(
                "cards:\r\n- q: x\r\n" + windows.replace("\n", "\r\n"),
                0,
                "w",
                "cards:\r\n- q: x\r\n" + (after + end).replace("\n", "\r\n"));
    }

    private void refuses(Card card, int point, String typed, String why) throws IOException {
        String before = Files.readString(file);
        assertThatThrownBy(() -> WordingAppender.add(card, point, typed))
                .isInstanceOf(EditException.class)
                .hasMessageContaining(why);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void anAnswerThatIsATextBecomesAListOfOnePoint() throws Exception {
        card("  answer: September 1934\n", "  answer:\n    - text: September 1934\n      accept: [w]\n");
        card("  a:   '1934' # year\n", "  a:\n    - text: '1934' # year\n      accept: [w]\n");
        card("  \"a\" : \"x\\\\y\"\n", "  \"a\" :\n    - text: \"x\\\\y\"\n      accept: [w]\n");
        card("  a:\n    below\n", "  a:\n    - text: below\n      accept: [w]\n");
        card("  a: # why\n      below\n", "  a: # why\n    - text: below\n      accept: [w]\n");
        becomes("cards:\n- a: b\n  q: x", 0, "w", "cards:\n- a:\n    - text: b\n      accept: [w]\n  q: x");
        becomes("cards:\n- q: x\n  a: b", 0, "w", "cards:\n- q: x\n  a:\n    - text: b\n      accept: [w]");
    }

    @Test
    void textsOfSeveralLinesMoveAsAWhole() throws Exception {
        card(
                "  a: one\n    two\n\n    three\n",
                "  a:\n    - text: one\n        two\n\n        three\n      accept: [w]\n");
        card("  a: \"one\n    two\"\n", "  a:\n    - text: \"one\n        two\"\n      accept: [w]\n");
        card(
                "  a: | # c\n    one\n      two\n\n    three\n",
                "  a:\n    - text: | # c\n        one\n          two\n\n        three\n      accept: [w]\n");
        card("  a: >-\n    one\n    two\n", "  a:\n    - text: >-\n        one\n        two\n      accept: [w]\n");
        card("  a: |2\n      one\n    two\n", "  a:\n    - text: |2\n          one\n        two\n      accept: [w]\n");
        card("  a:\n  - |\n    one\n    two\n", "  a:\n  - text: |\n      one\n      two\n    accept: [w]\n");
    }

    @Test
    void aPointThatIsATextGetsKeys() throws Exception {
        card("  a:\n  - b # c\n  - d\n", "  a:\n  - text: b # c\n    accept: [w]\n  - d\n");
        card("  a:\n    -   b\n", "  a:\n    -   text: b\n        accept: [w]\n");
        card("  a:\n    - one\n      two\n", "  a:\n    - text: one\n        two\n      accept: [w]\n");
        card("  a: [b, 'c']\n", "  a: [{text: b, accept: [w]}, 'c']\n");
        becomes(
                "cards: [{q: x, a: b}, {\"q\":\"y\",\"a\":\"b\"}]",
                0,
                "w",
                "cards: [{q: x, a: [{text: b, accept: [w]}]}, {\"q\":\"y\",\"a\":\"b\"}]");
        becomes(
                "cards:\n- q: x\n  a:\n  - b\n  # mine\n  - c\n\n# end\n",
                1,
                "w",
                "cards:\n- q: x\n  a:\n  - b\n  # mine\n  - text: c\n    accept: [w]\n\n# end\n");
    }

    @Test
    void aPointWithKeysGetsOneMore() throws Exception {
        card("  a:\n  - text: b\n    marks: 2 # c\n", "  a:\n  - text: b\n    marks: 2 # c\n    accept: [w]\n");
        card("  a: [{text: b, marks: 2}]\n", "  a: [{text: b, marks: 2, accept: [w]}]\n");
        card("  a:\n  - {text: b, }\n", "  a:\n  - {text: b, accept: [w], }\n");
    }

    @Test
    void wordingsStandBehindThoseThatAreThere() throws Exception {
        card(
                "  a:\n  - text: b\n    accept: [c, 'd'] # e\n    marks: 2\n",
                "  a:\n  - text: b\n    accept: [c, 'd', w] # e\n    marks: 2\n");
        card("  a:\n  - text: b\n    accept: [ ]\n", "  a:\n  - text: b\n    accept: [w ]\n");
        card("  a:\n  - text: b\n    accept: [c,]\n", "  a:\n  - text: b\n    accept: [c, w,]\n");
        card(
                "  a:\n  - text: b\n    accept: [\n      c,\n      d\n    ]\n",
                "  a:\n  - text: b\n    accept: [\n      c,\n      d,\n      w\n    ]\n");
        card(
                "  a:\n  - text: b\n    accept:\n      -  c\n      -  d # e\n",
                "  a:\n  - text: b\n    accept:\n      -  c\n      -  d # e\n      -  w\n");
        card(
                "  a:\n  - text: b\n    accept:\n    - c\n    marks: 2\n",
                "  a:\n  - text: b\n    accept:\n    - c\n    - w\n    marks: 2\n");
    }

    @Test
    void aSingleWordingBecomesAList() throws Exception {
        card("  a:\n  - text: b\n    accept: c # d\n", "  a:\n  - text: b\n    accept: [c, w] # d\n");
        card("  a: [{text: b, accept: c}]\n", "  a: [{text: b, accept: [c, w]}]\n");
        card("  a:\n  - text: b\n    accept: c, d\n", "  a:\n  - text: b\n    accept:\n      - c, d\n      - w\n");
        card(
                "  a:\n  - text: b\n    accept: |\n      c\n      d\n",
                "  a:\n  - text: b\n    accept:\n      - |\n        c\n        d\n      - w\n");
    }

    @Test
    void wordingsAreWrittenOnOneLineAndInQuotesWhereTheyMustBe() throws Exception {
        String before = "cards:\n- q: x\n  a: b\n";
        String start = "cards:\n- q: x\n  a:\n    - text: b\n      accept: ";
        becomes(before, 0, "  one\n\ttwo \u00a0 three\r\n", start + "[one two three]\n");
        becomes(before, 0, "a, b: [c] # d", start + "['a, b: [c] # d']\n");
        becomes(before, 0, "\u001b[31mred\u0000", start + "['[31mred']\n");
        becomes(before, 0, "half \ud83d a \ud83c\udfdb", start + "[half a \ud83c\udfdb]\n");
    }

    @Test
    void theOtherDirectionAndTheIdStayAsTheyWere() throws Exception {
        Card asked = write("cards:\n- q: x\n  a: b\n  reverse: true\n");
        Card other = card(1);
        WordingAppender.add(asked, 0, "w");
        assertThat(card(0).id()).isEqualTo(asked.id());
        assertThat(card(1)).isEqualTo(other);
    }

    @Test
    void whatCountsAlreadyIsNotWrittenAgain() throws Exception {
        String deck = "cards:\n- q: x\n  a: [{text: b  c, accept: [d]}]\n";
        Card asked = write(deck);
        assertThat(WordingAppender.add(asked, 0, "b c").card()).isEqualTo(asked);
        assertThat(WordingAppender.add(asked, 0, " d\n").card()).isEqualTo(asked);
        assertThat(Files.readString(file)).isEqualTo(deck);
    }

    @Test
    void kindsWithoutAPlaceForItAreRefused() throws Exception {
        Card gap = write("cards:\n- cloze: 'a {{b}}'\n");
        refuses(gap, 0, "w", "a gap's text takes no other wording");
        write("cards:\n- q: x\n  a: b\n  reverse: true\n");
        refuses(card(1), 0, "w", "the question of another card");
        refuses(write("cards:\n- q: x\n  choices: [b, c]\n  a: b\n"), 0, "w", "picked, not worded");
        refuses(write("cards:\n- q: x\n  a: b\n"), 0, " \u0007\n", "nothing was typed");
        refuses(card(0), 0, "\u200b", "cannot be written");
    }

    @Test
    void aFileThatHasChangedMeanwhileIsReadAsItIsNow() throws Exception {
        Card asked = write("cards:\n- q: x\n  a: b\n");
        write("# new\ncards:\n- q: first\n  a: b\n- q: x\n  note: n\n  a: [{text: b, accept: z}]\n");
        Card now = WordingAppender.add(asked, 0, "w").card();
        assertThat(now).isEqualTo(card(1));
        assertThat(now.points().get(0).accept()).containsExactly("z", "w");
        assertThat(now.note()).isEqualTo("n");
    }

    @Test
    void aCardThatIsGoneOrDiffersIsLeftAlone() throws Exception {
        Card asked = write("cards:\n- q: x\n  a: b\n");
        write("cards:\n- q: x\n  a: c\n");
        refuses(asked, 0, "w", "rome.yaml:2:3: the card is not as it was asked any more");
        write("cards:\n- q: y\n  a: b\n");
        refuses(asked, 0, "w", "no longer in this deck");
        Files.writeString(file, "cards:\n- q: x\n  a: b\n- q: z\n");
        refuses(asked, 0, "w", "rome.yaml:4:3: error: missing-answer");
        Files.delete(file);
        assertThatThrownBy(() -> WordingAppender.add(asked, 0, "w")).hasMessageContaining("no longer there");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReadOnlyFileIsLeftAlone() throws Exception {
        Card asked = write("cards:\n- q: x\n  a: b\n");
        Files.setPosixFilePermissions(file, Set.of(java.nio.file.attribute.PosixFilePermission.OWNER_READ));
        refuses(asked, 0, "w", "this file is read-only");
    }

    @Test
    void oddLayoutsAreRefusedRatherThanSpoiled() throws Exception {
        for (String deck : List.of(
                "cards:\n- q: x\n  ? a\n  : b\n",
                "cards:\n- q: x\n  a: [text: b]\n",
                "cards:\n- q: x\n  a: |\n    b\n      \n")) {
            Card asked = write(deck);
            try {
                WordingAppender.add(asked, 0, "w");
                assertThat(card(0).points().get(0).accept()).as(deck).containsExactly("w");
            } catch (EditException e) {
                assertThat(e).hasMessageContaining("without a change of meaning");
                assertThat(Files.readString(file)).isEqualTo(deck);
            }
        }
    }
}

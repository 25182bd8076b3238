package revise.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.DeckReader;

class DraftEditsTest {
    private static final String OTHER = "- q: other # kept\n  a: more\n";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void setUp() {
        file = folder.resolve("rome.yaml");
    }

    /** What is done with a draft. */
    private interface Deed {
        Change run(Card draft) throws EditException;
    }

    private Card draft(String deck) throws IOException {
        Files.writeString(file, deck);
        Deck read = DeckReader.read(file).deck();
        assertThat(read).isNotNull();
        return read.cards().stream().filter(Card::draft).findFirst().orElseThrow();
    }

    private void becomes(String before, Deed deed, String after) throws Exception {
        for (String lineBreak : new String[] {"\n", "\r\n"}) {
            String old = before.replace("\n", lineBreak);
            Change change = deed.run(draft(old));
            assertThat(Files.readString(file)).isEqualTo(after.replace("\n", lineBreak));
            change.undo();
            assertThat(Files.readString(file)).isEqualTo(old);
        }
    }

    private void refuses(String deck, Deed deed, String why) throws IOException {
        Card draft = draft(deck);
        assertThatThrownBy(() -> deed.run(draft))
                .isInstanceOf(EditException.class)
                .hasMessageContaining(why);
        assertThat(Files.readString(file)).isEqualTo(deck);
    }

    @Test
    void acceptingTakesTheStatusOut() throws Exception {
        becomes(
                "cards:\n- q: x\n  a: y\n  status: draft\n" + OTHER,
                DraftEdits::accept,
                "cards:\n- q: x\n  a: y\n" + OTHER);
        becomes("cards:\n- status: draft\n  q: x\n  a: y\n", DraftEdits::accept, "cards:\n- q: x\n  a: y\n");
        becomes(
                "cards:\n- q: x\n  status: 'draft' # look at this\n  a: y\n",
                DraftEdits::accept,
                "cards:\n- q: x\n  # look at this\n  a: y\n");
        becomes(
                "cards: [{q: x, a: y, status: draft}, {q: z, a: w}] # end\n",
                DraftEdits::accept,
                "cards: [{q: x, a: y}, {q: z, a: w}] # end\n");
        becomes(
                "# top\ncards:\n\n  - cloze: \"{{a}} and {{b}}\"\n    status: draft",
                DraftEdits::accept,
                "# top\ncards:\n\n  - cloze: \"{{a}} and {{b}}\"\n");
    }

    @Test
    void droppingTakesTheCardOut() throws Exception {
        becomes("cards:\n- q: x\n  a: y\n  status: draft\n" + OTHER, DraftEdits::drop, "cards:\n" + OTHER);
        becomes(
                "cards:\n" + OTHER + "\n- q: x\n  a: y\n  status: draft\n\n# end\n",
                DraftEdits::drop,
                "cards:\n" + OTHER + "\n# end\n");
        becomes(
                "cards:\n" + OTHER + "\n# of the draft\n- q: x\n  a: y\n  status: draft\n",
                DraftEdits::drop,
                "cards:\n" + OTHER + "\n# of the draft\n");
        becomes("cards: [{q: x, a: y, status: draft}, {q: z, a: w}]\n", DraftEdits::drop, "cards: [{q: z, a: w}]\n");
        becomes(
                "title: t\ncards:\n  - q: x\n    a: y\n    status: draft\n# end\n",
                DraftEdits::drop,
                "title: t\ncards:\n  []\n# end\n");
    }

    @Test
    void rewordingChangesNothingButTheWords() throws Exception {
        Deed reword = draft -> DraftEdits.reword(draft, "who: me?", List.of("No", "b"));
        becomes(
                "cards:\n- q: x # why\n  a:\n  - y\n  - text: z # second\n    marks: 2\n  status: draft\n" + OTHER,
                reword,
                "cards:\n- q: 'who: me?' # why\n  a:\n  - No\n  - text: b # second\n    marks: 2\n  status: draft\n"
                        + OTHER);
        becomes(
                "cards:\n- cloze: |\n    the {{gap}}\n    below\n  status: draft\n",
                draft -> DraftEdits.reword(draft, "{{one}} gap, and more", List.of()),
                "cards:\n- cloze: '{{one}} gap, and more'\n  status: draft\n");
        becomes(
                "cards:\n- question: x\n  order: [a, b, c]\n  status: draft\n",
                draft -> DraftEdits.reword(draft, "x", List.of("a", "c", "d, e")),
                "cards:\n- question: x\n  order: [a, c, 'd, e']\n  status: draft\n");
    }

    @Test
    void whatWouldBeAMistakeIsRefused() throws Exception {
        String deck = "cards:\n- q: x\n  a: y\n  status: draft\n" + OTHER;
        refuses(deck, draft -> DraftEdits.reword(draft, "other", List.of("y")), "already asked");
        refuses(deck, draft -> DraftEdits.reword(draft, "x", List.of("y", "z")), "in your editor");
        refuses(deck, draft -> DraftEdits.reword(draft, "", List.of("y")), "nothing was written");
        refuses(
                "cards:\n- cloze: a {{gap}}\n  status: draft\n",
                draft -> DraftEdits.reword(draft, "no gap", List.of()),
                "nothing was written");
    }

    @Test
    void aFileThatWasChangedMeanwhileIsLeftAlone() throws Exception {
        Card draft = draft("cards:\n- q: x\n  a: y\n  status: draft\n" + OTHER);
        String edited = "cards:\n" + OTHER + "- q: x\n  a: another\n  status: draft\n";
        Files.writeString(file, edited);
        assertThatThrownBy(() -> DraftEdits.accept(draft)).hasMessageContaining("as it was shown");
        assertThatThrownBy(() -> DraftEdits.drop(draft)).hasMessageContaining("as it was shown");
        assertThat(Files.readString(file)).isEqualTo(edited);
        Files.delete(file);
        assertThatThrownBy(() -> DraftEdits.drop(draft)).hasMessageContaining("no longer there");
        assertThat(file).doesNotExist();
    }

    @Test
    void aDraftThatOnlyMovedIsFound() throws Exception {
        Card draft = draft("cards:\n- q: x\n  a: y\n  status: draft\n" + OTHER);
        Files.writeString(file, "# new\ncards:\n" + OTHER + "- q: x\n  a: y\n  status: draft\n");
        DraftEdits.accept(draft);
        assertThat(file).hasContent("# new\ncards:\n" + OTHER + "- q: x\n  a: y\n");
    }

    @Test
    void nothingIsTakenBackOverAnotherChange() throws Exception {
        Change change = DraftEdits.accept(draft("cards:\n- q: x\n  a: y\n  status: draft\n"));
        Files.writeString(file, "cards:\n- q: x\n  a: y # mine\n");
        assertThatThrownBy(change::undo).hasMessageContaining("changed since");
        assertThat(file).hasContent("cards:\n- q: x\n  a: y # mine\n");
    }
}

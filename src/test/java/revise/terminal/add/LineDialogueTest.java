package revise.terminal.add;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineDialogueTest {
    private static final String DECK = "cards:\n  - q: x\n    a: y\n";

    @TempDir
    Path folder;

    private Path deck;
    private Function<String, List<String>> similar = typed -> List.of();

    @BeforeEach
    void setUp() throws IOException {
        deck = Files.writeString(folder.resolve("rome.yaml"), DECK);
    }

    private String hold(String... lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AddDialogue.Setup setup = new AddDialogue.Setup(deck, null, List.of(), false, Advisers.of(similar));
        String input = String.join("\n", lines);
        int exit = AddDialogue.inLines(
                new StringReader(input), new PrintStream(out, false, StandardCharsets.UTF_8), false, setup);
        assertThat(exit).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private String added() throws IOException {
        String now = Files.readString(deck);
        assertThat(now).startsWith(DECK);
        return now.substring(DECK.length());
    }

    @Test
    void cardsOfEveryKindAreAskedFor() throws Exception {
        String out = hold(
                "",
                "Who: he?",
                "Caesar",
                "Brutus",
                "",
                "a, b,, a",
                "a hint",
                "", //
                "c",
                "The {{b}}",
                "",
                "",
                "", //
                "h",
                "Which?",
                "one",
                "two",
                "three",
                "",
                "9",
                "1,3",
                "-",
                "",
                "", //
                "o",
                "When?",
                "1",
                "2",
                "3",
                "",
                "",
                "",
                "", //
                "q");
        assertThat(added()).isEqualTo("""
                  - question: 'Who: he?'
                    answer:
                      - Caesar
                      - Brutus
                    hint: a hint
                    tags: [a, b]
                  - cloze: The {{b}}
                    tags: [a, b]
                  - question: Which?
                    choices:
                      - one
                      - two
                      - three
                    answer:
                      - one
                      - three
                  - question: When?
                    order:
                      - 1
                      - 2
                      - 3
                """);
        assertThat(out).contains("Type the numbers of the right choices, 1 to 3.", "4 cards were added to " + deck);
    }

    @Test
    void aQuestionWithGapsIsAClozeUnlessBasicWasAskedFor() throws Exception {
        assertThat(hold("", "The {{b}}", "", "", "", "q")).contains("this is a cloze");
        hold("b", "Is {{a}} b?", "yes", "", "", "", "", "q");
        assertThat(added()).isEqualTo("  - cloze: The {{b}}\n  - question: Is {{a}} b?\n    answer: yes\n");
    }

    @Test
    void aCardCanBeEditedBeforeItIsSaved() throws Exception {
        String out = hold(
                "", "Who?", "one", "two", "three", "", "t", "h", "e", //
                "", "", "", "-", "drei", "", "-", "-", "", "q");
        assertThat(added()).isEqualTo("  - question: Who?\n    answer:\n      - one\n      - drei\n");
        assertThat(out).contains("[Question; Enter: Who?; -: none]", "    tags: [t]");
    }

    @Test
    void whatIsWrongIsToldAndCanBeMended() throws Exception {
        String out = hold("", "X", "a", "", "", "", "e", "", "Y", "", "", "", "", "", "q");
        assertThat(out).contains("rome.yaml:2: this question is asked here already", "Enter edits, q leaves");
        assertThat(added()).isEqualTo("  - question: Y\n    answer: a\n");
    }

    @Test
    void theEndOfInputSavesNothingThatWasNotConfirmed() throws Exception {
        String whole = "\nWho?\nCaesar\n\nt\nh\n";
        for (int length = 0; length <= whole.length(); length++) {
            assertThat(hold(whole.substring(0, length))).contains("No card was added.");
        }
        assertThat(hold("", "Who?", "Caesar", "", "", "", "q")).contains("This card is not saved.");
        assertThat(added()).isEmpty();
    }

    @Test
    void unknownKeysAreAskedAgain() {
        assertThat(hold("z", "yes", "Q")).contains("That is none of b, c, h, o and q.");
        assertThat(hold("", "")).contains("No card was added.");
    }

    @Test
    void aDeckThatCannotBeWrittenIsTold() throws Exception {
        Files.writeString(deck, "cards: [\n");
        assertThat(hold("", "a", "b", "", "", "", "", "q")).contains("rome.yaml:", "syntax", "No card was added.");
    }

    @Test
    void similarQuestionsAreShownBehindTheQuestion() {
        similar = typed -> List.of("like: " + typed + "\u001b[2J");
        assertThat(hold("", "Who?", "a", "")).contains("like: Who?").doesNotContain("\u001b", "like: a");
    }

    @Test
    void nothingHostileReachesTheTerminal() {
        assertThat(hold("", "Who\u001b]0;EVIL\u0007\u202e?", "a\u009b31m", "", "t\u001b[2J", "", "e", "", "", "", ""))
                .contains("Who")
                .doesNotContain("\u001b", "\u0007", "\u009b", "\u202e");
    }
}

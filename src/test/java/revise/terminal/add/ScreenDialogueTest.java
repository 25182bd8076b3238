package revise.terminal.add;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import revise.testing.Stage;

@Timeout(60)
class ScreenDialogueTest {
    private static final String DECK = "cards:\n  - q: x\n    a: y\n";
    private static final String ENTER = "\r";

    @TempDir
    Path folder;

    private Path deck;
    private Function<String, List<String>> similar = typed -> List.of();

    @BeforeEach
    void setUp() throws IOException {
        deck = Files.writeString(folder.resolve("rome.yaml"), DECK);
    }

    private Stage stage() throws IOException {
        return stage(80, 24);
    }

    private Stage stage(int columns, int rows) throws IOException {
        AddDialogue.Setup setup =
                new AddDialogue.Setup(deck, null, List.of("t"), false, Advisers.of(typed -> similar.apply(typed)));
        return new Stage(terminal -> AddDialogue.atTerminal(terminal, setup), columns, rows);
    }

    private String added() throws IOException {
        String now = Files.readString(deck);
        assertThat(now).startsWith(DECK);
        return now.substring(DECK.length());
    }

    @Test
    void cardsAreAskedForOneAfterTheOther() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("Kind:").press(ENTER).shows("Question:").press("Who? Him!" + ENTER);
            stage.shows("Point 1:").press("one" + ENTER).shows("Point 2, nothing ends:");
            stage.press("two \\" + ENTER).shows("Point 3, nothing ends:").press(ENTER);
            stage.shows("Tags, with commas: t")
                    .press(", u" + ENTER)
                    .shows("Hint")
                    .press(ENTER);
            stage.shows("  - question: Who? Him!")
                    .shows("Enter saves, e edits, q leaves")
                    .press(ENTER);
            stage.shows("added: rome/")
                    .press("c" + ENTER)
                    .shows("Text with {{gaps}}:")
                    .press("a {{b}}" + ENTER);
            stage.shows("Tags, with commas: t, u")
                    .press(ENTER)
                    .press(ENTER)
                    .shows("cloze: a {{b}}")
                    .press(ENTER);
            stage.shows(":9)").press("q" + ENTER).shows("2 cards were added to");
            assertThat(stage.exit()).isZero();
        }
        assertThat(added()).isEqualTo("""
                  - question: Who? Him!
                    answer:
                      - one
                      - two \\
                    tags: [t, u]
                  - cloze: a {{b}}
                    tags: [t, u]
                """);
    }

    @Test
    void whatIsTypedCanBeEditedAndBrokenIntoLines() throws Exception {
        try (Stage stage = stage()) {
            stage.press(ENTER)
                    .shows("Question:")
                    .press("Whi?\u001b[1~\u001b[C\u001b[4~\u001bOD\u007fo\u001b\rand when\u0005" + ENTER);
            stage.shows("Point 1:").press("a" + ENTER + ENTER).shows("Tags");
            stage.press("\u0015" + ENTER).shows("Hint").press("\u001b[200~pasted\rlines\u001b[201~" + ENTER);
            stage.shows("Enter saves")
                    .press("e" + ENTER)
                    .shows("Kind:")
                    .press(ENTER)
                    .shows("Question: Who");
            stage.press("\u0015\u007f\u0015Who?" + ENTER)
                    .shows("Point 1: a")
                    .press("\u0015b" + ENTER)
                    .press(ENTER + ENTER + ENTER);
            stage.shows("    answer: b")
                    .press(ENTER)
                    .shows("added:")
                    .press("\u0004")
                    .shows("1 card was added");
            assertThat(stage.exit()).isZero();
        }
        assertThat(added()).isEqualTo("""
                  - question: Who?
                    answer: b
                    hint: |-
                      pasted
                      lines
                """);
    }

    @Test
    void ctrlCLeavesWithoutTheCardBegun() throws Exception {
        try (Stage stage = stage()) {
            stage.press(ENTER)
                    .shows("Question:")
                    .press("Who?" + ENTER)
                    .shows("Point 1:")
                    .press("a" + ENTER);
            stage.shows("Point 2").press("half\u0003").shows("No card was added.");
            assertThat(stage.exit()).isEqualTo(130);
        }
        assertThat(added()).isEmpty();
    }

    @Test
    void ctrlDEndsAListAndLeavesAtTheEnd() throws Exception {
        try (Stage stage = stage()) {
            stage.press(ENTER)
                    .shows("Question:")
                    .press("Who?" + ENTER)
                    .shows("Point 1:")
                    .press("a" + ENTER);
            stage.shows("Point 2")
                    .press("\u0004")
                    .shows("Tags")
                    .press(ENTER)
                    .shows("Hint")
                    .press("\u0004");
            stage.shows("Enter saves").press("\u0004").shows("This card is not saved.");
            assertThat(stage.exit()).isZero();
        }
        assertThat(added()).isEmpty();
    }

    @Test
    void aTerminalThatIsGoneEndsIt() throws Exception {
        try (Stage stage = stage()) {
            stage.press(ENTER).shows("Question:").press("Who?" + ENTER).shows("Point 1:");
            stage.hangUp();
            assertThat(stage.exit()).isZero();
        }
        assertThat(added()).isEmpty();
    }

    @Test
    void similarQuestionsStandBelowWhatIsTypedAndGoAgain() throws Exception {
        similar = typed -> typed.startsWith("Wh")
                ? List.of("rome/x: " + typed + "\u001b]0;EVIL\u0007 " + "long ".repeat(30), "2", "3", "4th")
                : List.of();
        try (Stage stage = stage(40, 12)) {
            stage.press(ENTER).shows("Question:").press("W");
            stage.press("h").shows("rome/x: Wh long").shows("…").showsNoMore("4th");
            stage.press("o").shows("rome/x: Who long");
            stage.press("\u007f\u007f\u007fX")
                    .showsNoMore("rome/x")
                    .press("\u007fWho" + ENTER)
                    .shows("Point 1:");
            stage.showsNoMore("rome/x");
            stage.press("Why").shows("Point 1: Why").showsNoMore("rome/x");
            stage.press("\u0003");
            assertThat(stage.exit()).isEqualTo(130);
            assertThat(stage.written()).doesNotContain("EVIL");
        }
    }

    @Test
    void nothingHostileReachesTheTerminal() throws Exception {
        String evil = "a\u001b]0;EVIL\u0007\u001b[2Jb\u202ec\u009b31md";
        Files.writeString(deck, DECK.replace("x", "\"x\\e]0;EVIL\\a\""));
        try (Stage stage = stage()) {
            stage.press(ENTER)
                    .shows("Question:")
                    .press("\u001b[200~" + evil + "\u001b[201~")
                    .shows("abcd");
            stage.press(ENTER)
                    .shows("Point 1:")
                    .press("a" + ENTER + ENTER + ENTER + ENTER)
                    .shows("Enter saves");
            stage.press("q" + ENTER);
            assertThat(stage.exit()).isZero();
            assertThat(stage.written()).doesNotContain("\u001b]0;EVIL", "\u202e", "\u009b", "\u001b[2Jb");
        }
    }

    @Test
    void aSmallWindowIsNoObstacle() throws Exception {
        similar = typed -> List.of("like it");
        try (Stage stage = stage(20, 4)) {
            stage.press(ENTER).shows("Question:").press("A question that is longer than the window" + ENTER);
            stage.shows("Point 1:")
                    .press("a" + ENTER + ENTER + ENTER + ENTER + ENTER)
                    .press("q" + ENTER);
            assertThat(stage.exit()).isZero();
        }
        assertThat(added()).contains("question: A question that is longer than the window\n");
    }
}

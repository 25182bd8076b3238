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

    private Booth booth() throws IOException {
        return booth(80, 24);
    }

    private Booth booth(int columns, int rows) throws IOException {
        return new Booth(
                new AddDialogue.Setup(deck, null, List.of("t"), false, Advisers.of(typed -> similar.apply(typed))),
                columns,
                rows);
    }

    private String added() throws IOException {
        String now = Files.readString(deck);
        assertThat(now).startsWith(DECK);
        return now.substring(DECK.length());
    }

    @Test
    void cardsAreAskedForOneAfterTheOther() throws Exception {
        try (Booth booth = booth()) {
            booth.shows("Kind:").type(ENTER).shows("Question:").type("Who? Him!" + ENTER);
            booth.shows("Point 1:").type("one" + ENTER).shows("Point 2, nothing ends:");
            booth.type("two \\" + ENTER).shows("Point 3, nothing ends:").type(ENTER);
            booth.shows("Tags, with commas: t")
                    .type(", u" + ENTER)
                    .shows("Hint")
                    .type(ENTER);
            booth.shows("  - question: Who? Him!")
                    .shows("Enter saves, e edits, q leaves")
                    .type(ENTER);
            booth.shows("added: rome/")
                    .type("c" + ENTER)
                    .shows("Text with {{gaps}}:")
                    .type("a {{b}}" + ENTER);
            booth.shows("Tags, with commas: t, u")
                    .type(ENTER)
                    .type(ENTER)
                    .shows("cloze: a {{b}}")
                    .type(ENTER);
            booth.shows(":9)").type("q" + ENTER).shows("2 cards were added to");
            assertThat(booth.exit()).isZero();
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
        try (Booth booth = booth()) {
            booth.type(ENTER)
                    .shows("Question:")
                    .type("Whi?\u001b[1~\u001b[C\u001b[4~\u001bOD\u007fo\u001b\rand when\u0005" + ENTER);
            booth.shows("Point 1:").type("a" + ENTER + ENTER).shows("Tags");
            booth.type("\u0015" + ENTER).shows("Hint").type("\u001b[200~pasted\rlines\u001b[201~" + ENTER);
            booth.shows("Enter saves")
                    .type("e" + ENTER)
                    .shows("Kind:")
                    .type(ENTER)
                    .shows("Question: Who");
            booth.type("\u0015\u007f\u0015Who?" + ENTER)
                    .shows("Point 1: a")
                    .type("\u0015b" + ENTER)
                    .type(ENTER + ENTER + ENTER);
            booth.shows("    answer: b")
                    .type(ENTER)
                    .shows("added:")
                    .type("\u0004")
                    .shows("1 card was added");
            assertThat(booth.exit()).isZero();
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
        try (Booth booth = booth()) {
            booth.type(ENTER)
                    .shows("Question:")
                    .type("Who?" + ENTER)
                    .shows("Point 1:")
                    .type("a" + ENTER);
            booth.shows("Point 2").type("half\u0003").shows("No card was added.");
            assertThat(booth.exit()).isEqualTo(130);
        }
        assertThat(added()).isEmpty();
    }

    @Test
    void ctrlDEndsAListAndLeavesAtTheEnd() throws Exception {
        try (Booth booth = booth()) {
            booth.type(ENTER)
                    .shows("Question:")
                    .type("Who?" + ENTER)
                    .shows("Point 1:")
                    .type("a" + ENTER);
            booth.shows("Point 2")
                    .type("\u0004")
                    .shows("Tags")
                    .type(ENTER)
                    .shows("Hint")
                    .type("\u0004");
            booth.shows("Enter saves").type("\u0004").shows("This card is not saved.");
            assertThat(booth.exit()).isZero();
        }
        assertThat(added()).isEmpty();
    }

    @Test
    void aTerminalThatIsGoneEndsIt() throws Exception {
        try (Booth booth = booth()) {
            booth.type(ENTER).shows("Question:").type("Who?" + ENTER).shows("Point 1:");
            booth.hangUp();
            assertThat(booth.exit()).isZero();
        }
        assertThat(added()).isEmpty();
    }

    @Test
    void similarQuestionsStandBelowWhatIsTypedAndGoAgain() throws Exception {
        similar = typed -> typed.startsWith("Wh")
                ? List.of("rome/x: " + typed + "\u001b]0;EVIL\u0007 " + "long ".repeat(30), "2", "3", "4th")
                : List.of();
        try (Booth booth = booth(40, 12)) {
            booth.type(ENTER).shows("Question:").type("W");
            booth.type("h").shows("rome/x: Wh long").shows("…").showsNoMore("4th");
            booth.type("o").shows("rome/x: Who long");
            booth.type("\u007f\u007f\u007fX")
                    .showsNoMore("rome/x")
                    .type("\u007fWho" + ENTER)
                    .shows("Point 1:");
            booth.showsNoMore("rome/x");
            booth.type("Why").shows("Point 1: Why").showsNoMore("rome/x");
            booth.type("\u0003");
            assertThat(booth.exit()).isEqualTo(130);
            assertThat(booth.written()).doesNotContain("EVIL");
        }
    }

    @Test
    void nothingHostileReachesTheTerminal() throws Exception {
        String evil = "a\u001b]0;EVIL\u0007\u001b[2Jb\u202ec\u009b31md";
        Files.writeString(deck, DECK.replace("x", "\"x\\e]0;EVIL\\a\""));
        try (Booth booth = booth()) {
            booth.type(ENTER)
                    .shows("Question:")
                    .type("\u001b[200~" + evil + "\u001b[201~")
                    .shows("abcd");
            booth.type(ENTER)
                    .shows("Point 1:")
                    .type("a" + ENTER + ENTER + ENTER + ENTER)
                    .shows("Enter saves");
            booth.type("q" + ENTER);
            assertThat(booth.exit()).isZero();
            assertThat(booth.written()).doesNotContain("\u001b]0;EVIL", "\u202e", "\u009b", "\u001b[2Jb");
        }
    }

    @Test
    void aSmallWindowIsNoObstacle() throws Exception {
        similar = typed -> List.of("like it");
        try (Booth booth = booth(20, 4)) {
            booth.type(ENTER).shows("Question:").type("A question that is longer than the window" + ENTER);
            booth.shows("Point 1:")
                    .type("a" + ENTER + ENTER + ENTER + ENTER + ENTER)
                    .type("q" + ENTER);
            assertThat(booth.exit()).isZero();
        }
        assertThat(added()).contains("question: A question that is longer than the window\n");
    }
}

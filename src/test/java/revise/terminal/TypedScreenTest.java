package revise.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Point;
import revise.testing.Stage;

/** Typed answers on the full screen, marked by {@link Marks}. */
@Timeout(60)
class TypedScreenTest {
    private static final String ESC = "\u001b";

    @TempDir
    Path folder;

    private Path log;
    private Path deck;
    private Bench bench;

    @BeforeEach
    void setUp() throws Exception {
        log = folder.resolve("kept").resolve("progress.jsonl");
        deck = Files.writeString(folder.resolve("deck.yaml"), """
                cards:
                  - id: league
                    question: When was the League joined?
                    answer: September 1934
                    hint: In autumn
                  - id: treaties
                    question: Which treaties?
                    answer: [Rapallo, Berlin]
                  - id: gap
                    cloze: "It was signed by {{Laval}}"
                """);
        bench = Bench.of(log, deck).typing();
    }

    private Stage stage() throws Exception {
        // Before the screen is taken, the terminal still makes another key of Enter.
        return Stages.of(bench.desk(), bench.setup()).shows("Your answer");
    }

    private void leave(Stage stage) throws Exception {
        stage.press("\u0003");
        assertThat(stage.exit()).isEqualTo(130);
    }

    @Test
    void anAnswerIsTypedCheckedAndRated() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("Your answer").shows("Enter don't know").press("Septober");
            stage.shows("Enter check")
                    .press("\u007f\u007f\u007f\u007fember 1934")
                    .shows("September 1934");
            stage.press("\r")
                    .shows("You: September 1934")
                    .shows("> [x] September 1934")
                    .shows("word for word")
                    .shows("[3 good 10m]");
            stage.press("\r").shows("saved: good").shows("Which treaties?").shows("Your answer");
            leave(stage);
        }
        assertThat(Files.readString(log))
                .contains("\"marks\":1.0,\"suggested\":1.0,\"missed\":[],\"typed\":\"September 1934\"");
    }

    @Test
    void lettersAreLettersWhileTyping() throws Exception {
        try (Stage stage = stage()) {
            stage.press("qu?x 1wbsih").shows("  qu?x 1wbsih").press("\r").shows("You: qu?x 1wbsih");
            leave(stage);
        }
    }

    @Test
    void answersMayHaveSeveralLines() throws Exception {
        try (Stage stage = stage()) {
            stage.press("\r\r").shows("Which treaties?");
            stage.press("Berlin" + ESC + "\r");
            Thread.sleep(100);
            stage.press("Rapallo\r").shows("You: Berlin").shows("[x] Rapallo").shows("[x] Berlin");
            stage.press("4").shows("saved: easy");
            leave(stage);
        }
        assertThat(Files.readString(log)).contains("\"typed\":\"Berlin\\nRapallo\"");
    }

    @Test
    void whatIsPastedIsTypedAndChecksNothing() throws Exception {
        try (Stage stage = stage()) {
            stage.press(ESC + "[200~September\r1934\r" + ESC + "[201~")
                    .shows("September")
                    .shows("Enter check");
            stage.press("\r").shows("You: September").shows("1934");
            stage.press(ESC + "[200~4444" + ESC + "[201~").press("i").shows("deck.yaml:2");
            leave(stage);
        }
        assertThat(log).doesNotExist();
    }

    @Test
    void escLeavesTypingForTheKeysAndEnterOrEscGoesOn() throws Exception {
        try (Stage stage = stage()) {
            stage.press("Sept" + ESC).shows("Enter type the answer").shows("You: Sept");
            stage.press("h").shows("Hint: In autumn").press("4").press("u").shows("there is nothing to undo");
            stage.press("\r")
                    .shows("Your answer")
                    .press("ember")
                    .shows("  September")
                    .showsNoMore("You:");
            stage.press(ESC).shows("You: September").press(ESC).shows("Your answer");
            stage.press(" 1934\r").shows("> [x] September 1934").press("\r").shows("Which treaties?");
            stage.press("x" + ESC)
                    .shows("You: x")
                    .press("u")
                    .shows("undone")
                    .shows("League")
                    .shows("Your answer");
            stage.press(ESC)
                    .shows("Enter type")
                    .press("b")
                    .shows("buried until tomorrow")
                    .press(ESC);
            stage.shows("Enter type")
                    .press("s")
                    .shows("suspended")
                    .press(ESC)
                    .shows("Enter type")
                    .press("q");
            assertThat(stage.exit()).isZero();
        }
    }

    @Test
    void whatIsTypedIntoAWindowThatIsTooSmallDoesNotLeave() throws Exception {
        try (Stage stage = stage()) {
            stage.press("Sept").shows("  Sept").resize(19, 12);
            stage.shows("make the window la").press("q");
            Thread.sleep(200);
            stage.resize(80, 24);
            stage.shows("  Sept").press("ember 1934\r").shows("[x] September 1934");
            leave(stage);
        }
    }

    @Test
    void helpIsThereWhileTyping() throws Exception {
        try (Stage stage = stage()) {
            stage.press("Sept" + ESC + "OP").shows("a new line of your answer").press("x");
            stage.showsNoMore("a new line").shows("  Sept").press("!").shows("  Sept!");
            leave(stage);
        }
    }

    @Test
    void nothingTypedIsNotToKnow() throws Exception {
        try (Stage stage = stage()) {
            stage.press("\r")
                    .shows("Nothing typed")
                    .shows("> [ ] September 1934")
                    .shows("[1 again 1m]");
            stage.press("w")
                    .shows("nothing was typed that could count")
                    .press(" ")
                    .shows("[x] September 1934");
            stage.shows("[3 good 10m]")
                    .press("x")
                    .shows("[ ] September 1934")
                    .press("\r")
                    .shows("saved: again");
            stage.press(ESC).shows("Enter type").press("q").shows("Missed, to look at once more");
            stage.shows("- September 1934").press("q");
            assertThat(stage.exit()).isZero();
        }
    }

    @Test
    void myWordingCountsFromNowOn() throws Exception {
        try (Stage stage = stage()) {
            stage.press("Sept 34\r")
                    .shows("[ ] September 1934")
                    .shows("not found")
                    .shows("w count my wording");
            stage.press("w").shows("written into deck.yaml: accept: Sept 34");
            stage.shows("[x] September 1934").shows("accepted: Sept 34").shows("[3 good 10m]");
            stage.showsNoMore("w count my wording").press("w").shows("this point is met already");
            stage.press("\r").shows("saved: good");
            leave(stage);
        }
        assertThat(deck).content().contains("    answer:\n      - text: September 1934\n        accept: [Sept 34]\n");
        bench = Bench.of(log.resolveSibling("another.jsonl"), deck).typing();
        try (Stage stage = stage()) {
            stage.press("Sept 34\r").shows("[x] September 1934");
            leave(stage);
        }
    }

    @Test
    void ofSeveralPointsTheWordingIsCutToTheOneUnderTheCursor() throws Exception {
        try (Stage stage = stage()) {
            stage.press("\r\r").shows("Which treaties?").press("Rapallo and the Prussian one\r");
            stage.shows("[x] Rapallo").shows("> [ ] Berlin").press("w").shows("Only your wording");
            stage.press(ESC).showsNoMore("Only your").press("w").shows("Only your");
            stage.press("\u0001\u001b[3~").press("\u001b[3~".repeat(11)).shows("\n  the Prussian one");
            stage.press("\r")
                    .shows("written into deck.yaml: accept: the Prussian one")
                    .shows("> [x] Berlin");
            stage.press("\r").shows("saved: good");
            leave(stage);
        }
        assertThat(deck).content().contains("[Rapallo, {text: Berlin, accept: [the Prussian one]}]");
    }

    @Test
    void anEmptyWordingIsNotWritten() throws Exception {
        String before = Files.readString(deck);
        try (Stage stage = stage()) {
            stage.press("\r\r")
                    .shows("Which treaties?")
                    .press("x\r")
                    .shows("> [ ] Rapallo")
                    .press("w");
            stage.shows("Only your").press("\u007f\r").shows("there is no wording to count");
            leave(stage);
        }
        assertThat(deck).hasContent(before);
    }

    @Test
    void aGapSaysThatItTakesNoOtherWording() throws Exception {
        try (Stage stage = stage()) {
            stage.press("\r\r\r\r").shows("It was signed by").press("Pierre\r").shows("[ ] Laval");
            stage.showsNoMore("w count").press("w").shows("a gap's text takes no other wording");
            leave(stage);
        }
    }

    @Test
    void aDeckThatCannotBeWrittenSaysSoAndTheAnswerCanBeRated() throws Exception {
        try (Stage stage = stage()) {
            stage.press("Sept 34\r").shows("not found");
            Files.writeString(deck, "cards: [");
            stage.press("w").shows("mend the deck and try again").press("3").shows("saved: good");
            leave(stage);
        }
        assertThat(deck).hasContent("cards: [");
    }

    @Test
    void theKeyForItCanBeAnother() throws Exception {
        QuizSetup usual = bench.setup();
        QuizSetup setup = new QuizSetup(
                usual.title(),
                usual.decks(),
                KeyBindings.defaults().with(Map.of("wording", "W")),
                true,
                usual.zone(),
                usual.scheduler(),
                false,
                usual.viewer(),
                null);
        try (Stage stage = Stages.of(bench.desk(), setup).shows("Your answer")) {
            stage.press("Sept 34\r").shows("W count my wording").press("W").shows("written into deck.yaml");
            leave(stage);
        }
    }

    @Test
    void nothingHostileReachesTheTerminal() throws Exception {
        String evil = "see\u001b]0;EVILTITLE\u0007\u001b[2JEVILSCREEN\u009b31m\u202ered\u0000";
        bench = new Bench(log, List.of(Bench.card("evil", "?", List.of(Point.of(evil)), 0, null, null, List.of())))
                .typing();
        try (Stage stage = stage()) {
            stage.press(ESC + "[200~not see" + evil.substring(3) + ESC + "[201~\r")
                    .shows("You: not see");
            leave(stage);
            assertThat(stage.written()).doesNotContain("EVILTITLE", "[2JEVIL", "\u009b", "\u202e", "\u0000");
        }
    }
}

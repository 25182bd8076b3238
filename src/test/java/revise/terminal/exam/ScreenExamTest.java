package revise.terminal.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.exam.ExamDesk;
import revise.testing.Stage;

class ScreenExamTest {
    private static final String ESC = "\u001b";
    private static final String ENTER = "\r";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_G = "\u0007";
    private static final String CTRL_J = "\n";
    private static final String CTRL_P = "\u0010";

    @TempDir
    Path folder;

    private Path log;
    private Bench bench;

    @BeforeEach
    void sitDown() {
        log = folder.resolve("progress.jsonl");
        bench = new Bench(log);
    }

    private Stage stage() throws Exception {
        return stage(bench.desk());
    }

    private static Stage stage(ExamDesk desk) throws IOException {
        return new Stage(terminal -> ScreenExam.run(desk, Bench.SETUP, terminal), 80, 24);
    }

    /** Presses Esc alone: what follows at once would be taken for one key with it. */
    private static void escape(Stage stage) throws Exception {
        stage.press(ESC);
        Thread.sleep(80);
    }

    @Test
    void aPaperIsSatMarkedAndSaved() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("question 1 of 4")
                    .press("Rapallo 1922" + CTRL_J + "then Berlin")
                    .shows("then Berlin");
            stage.press(ENTER).shows("question 2 of 4").press("3").shows("(x) Moscow");
            stage.press(ENTER).shows("question 3 of 4").press("312").shows("[1] Treaty of Rapallo");
            stage.press(ENTER).shows("question 4 of 4").press("?").shows("  ?");
            stage.press(ENTER).shows("That was the last one. All 4 questions are answered.");
            stage.press("f").shows("Hand the paper in?").press("f");
            stage.shows("[?] Consolidated")
                    .shows("Is it in your answer?")
                    .press("y")
                    .shows("All points are decided");
            assertThat(log).doesNotExist();
            stage.press("f").shows(": passed").shows("Saved.");
            assertThat(Files.readString(log)).contains("\"kind\":\"test\"", "\"marks\":7.0", "then Berlin");
            stage.press("q");
            assertThat(stage.exit()).isZero();
            assertThat(stage.written()).contains("of 8 marks");
        }
    }

    @Test
    void answersAreFlaggedGoneBackToAndChanged() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("question 1").press("first" + CTRL_G).shows("[flagged] question 1");
            stage.press(ENTER)
                    .shows("question 2")
                    .press(CTRL_P)
                    .shows("question 1")
                    .shows("first");
            stage.press("!").shows("first!");
            escape(stage);
            stage.shows("answered [flagged]")
                    .press("4")
                    .shows("> 4")
                    .press(ENTER)
                    .shows("question 4 of 4");
            escape(stage);
            stage.shows("1 of 4 answered").press("1" + CTRL_G).showsNoMore("[flagged]");
            escape(stage);
            stage.shows("question 4 of 4").press("q").shows("  q").press(CTRL_C).shows("Leave this paper?");
            stage.press(ENTER)
                    .shows("question 4 of 4")
                    .press(CTRL_C)
                    .shows("Leave this paper?")
                    .press(CTRL_C);
            assertThat(stage.exit()).isEqualTo(130);
            assertThat(log).doesNotExist();
            assertThat(stage.written()).contains("nothing is saved");
        }
    }

    @Test
    void lettersThatAreKeysElsewhereAreLettersInAnAnswer() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("question 1").press("qu?f1 ").press("x").shows("  qu?f1 x");
            stage.press(ESC + "OP").shows("new line in the answer").press("x").shows("  qu?f1 x");
            escape(stage);
            stage.shows("> 1").press("q").shows("Leave this paper?").press("x").press("q");
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @Test
    void aPasteIsTextAndNothingElse() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("question 1").press(ESC + "[200~one\r\ntwo\u001b[31m\u0003three\r" + ESC + "[201~");
            stage.shows("  one").shows("  twothree").shows("question 1 of 4");
            stage.press(ENTER)
                    .shows("question 2")
                    .press(ESC + "[200~3\r" + ESC + "[201~")
                    .press("2");
            stage.shows("(x) Riga").shows("question 2 of 4");
            stage.hangUp();
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @Test
    void aHugePasteIsCutAndSaysSo() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("question 1").press(ESC + "[200~" + "a word ".repeat(150_000) + ESC + "[201~");
            stage.shows("no room for more than 100,000").press(ENTER).shows("question 2 of 4");
            stage.press(CTRL_C).shows("Leave").press("q");
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @Test
    void theClockGoesOnWhileNothingIsPressed() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("30:00 left");
            bench.passes(Duration.ofSeconds(61));
            stage.shows("28:59 left");
            bench.passes(Duration.ofMinutes(24));
            stage.shows("! 4:59 left").shows("five minutes left");
            bench.passes(Duration.ofMinutes(4));
            stage.shows("!! 0:59 left").shows("the last minute");
            stage.press("1922").shows("  1922");
            bench.passes(Duration.ofMinutes(1));
            stage.shows("The time is up").shows("handed in as it was");
            stage.press("f").press("q").press(ENTER).shows("1 of 3");
            stage.press("f")
                    .shows("not passed")
                    .shows("the time was up after 30 minutes.")
                    .press("q");
            assertThat(stage.exit()).isEqualTo(1);
        }
        assertThat(Files.readString(log)).contains("\"typed\":\"1922\"");
    }

    @Test
    void withoutALimitTheTimeIsCountedUp() throws Exception {
        try (Stage stage = stage(bench.desk(null))) {
            stage.shows("0:00 so far");
            bench.passes(Duration.ofMinutes(61));
            stage.shows("1:01:00 so far").press(CTRL_C).shows("Leave").press("q");
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @Test
    void leavingCanHandIn() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("question 1")
                    .press("1922")
                    .press(CTRL_C)
                    .shows("Leave this paper?")
                    .press("f");
            stage.shows("1 of 3").press(ENTER).shows("Your answer: 1922");
            stage.press(ESC + "[C")
                    .shows("You gave no answer.")
                    .press(ESC + "[D")
                    .shows("Your answer: 1922");
            stage.press(" ")
                    .shows("> [ ] Consolidated")
                    .press("f")
                    .shows("Saved.")
                    .press("q");
            assertThat(stage.exit()).isEqualTo(1);
        }
    }

    @Test
    void pointsMayBeLeftUndecided() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("question 1")
                    .press("Berlin")
                    .press(CTRL_C)
                    .shows("Leave")
                    .press("f")
                    .shows("[?] Consolidated");
            stage.press("f").shows("1 point is not decided").press(ENTER).shows("[?] Consolidated");
            stage.press("q").shows("1 point is not decided").press("f").shows("counted in part");
            stage.press("q");
            assertThat(stage.exit()).isEqualTo(1);
        }
    }

    @Test
    void anInterruptWhileMarkingSavesTheMarksAsTheyAre() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("question 1")
                    .press("1922")
                    .press(CTRL_C)
                    .shows("Leave")
                    .press("f")
                    .shows("1 of 3");
            stage.press(CTRL_C);
            assertThat(stage.exit()).isEqualTo(130);
        }
        assertThat(Files.readString(log)).contains("\"kind\":\"test\"");
    }

    @Test
    void aFailedSaveIsToldAndMayBeTriedAgain() throws Exception {
        ExamDesk desk = bench.desk();
        Files.createDirectory(log);
        try (Stage stage = stage(desk)) {
            stage.shows("question 1")
                    .press("1922")
                    .press(CTRL_C)
                    .shows("Leave")
                    .press("f")
                    .shows("1 of 3")
                    .press("f");
            stage.shows("Not saved");
            Files.delete(log);
            stage.press("r").shows("Saved.").press("q");
            assertThat(stage.exit()).isEqualTo(1);
        }
        assertThat(Files.readString(log)).contains("\"kind\":\"test\"");
    }

    @Test
    void aFailedSaveMayBeLeftAtThat() throws Exception {
        ExamDesk desk = bench.desk();
        Files.createDirectory(log);
        try (Stage stage = stage(desk)) {
            stage.shows("question 1")
                    .press(CTRL_C)
                    .shows("Leave")
                    .press("f")
                    .shows("0 of 3")
                    .press("f");
            stage.shows("Not saved").press("q");
            assertThat(stage.exit()).isEqualTo(4);
            assertThat(stage.written()).contains("Not saved: ");
        }
    }

    @Test
    void whatWasLostIsRetriedAndNotSaved() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("question 1")
                    .press("1922")
                    .press(CTRL_C)
                    .shows("Leave")
                    .press("f")
                    .shows("1 of 3")
                    .press("f");
            stage.shows("retry what was lost");
            long saved = Files.size(log);
            stage.press("r")
                    .shows("Retry: Stalin")
                    .shows("You still need 1 point (2 marks).")
                    .shows("[x] Established");
            stage.press("1926")
                    .press(CTRL_C)
                    .shows("Leave the retry?")
                    .press(ENTER)
                    .shows("1926");
            escape(stage);
            stage.shows("> 1")
                    .press("f")
                    .shows("Hand")
                    .press("f")
                    .shows("3 of 3")
                    .press("f");
            stage.shows("You got back 2 marks of the 7")
                    .shows("A retry is not saved.")
                    .press("q");
            assertThat(stage.exit()).isEqualTo(1);
            assertThat(log).hasSize(saved);
        }
    }

    @Test
    void aWindowThatChangesKeepsTheAnswerAndTheCursor() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("question 1")
                    .press("an answer of some length that has to be wrapped somewhere")
                    .shows("somewhere");
            stage.resize(40, 10);
            stage.shows("1/4").shows("wrapped somewhere");
            stage.resize(10, 3);
            stage.shows("make").press("x");
            stage.resize(80, 24);
            stage.shows("wrapped somewhere").press("!").shows("somewhere!");
            stage.raise(Signal.INT);
            stage.shows("Leave this paper?").press("q");
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @Test
    void theCursorIsShownWhereTextIsTypedAndNowhereElse() throws Exception {
        String on = ESC + "[?12l" + ESC + "[?25h";
        String off = ESC + "[?25l";
        try (Stage stage = stage()) {
            stage.shows("question 1").press("a").shows("  a");
            assertThat(stage.written().lastIndexOf(on))
                    .isGreaterThan(stage.written().lastIndexOf(off));
            stage.press(ENTER).shows("question 2");
            assertThat(stage.written().lastIndexOf(on))
                    .isLessThan(stage.written().lastIndexOf(off));
            stage.press(CTRL_C).shows("Leave").press("q");
            assertThat(stage.exit()).isEqualTo(130);
        }
    }
}

package revise.terminal.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.exam.ExamDesk;

class PlainExamTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path log;
    private Bench bench;

    @BeforeEach
    void sitDown() {
        log = folder.resolve("progress.jsonl");
        bench = new Bench(log);
    }

    private int run(String... lines) throws Exception {
        return run(bench.desk(), new StringReader(String.join("\n", lines) + "\n"));
    }

    private int run(ExamDesk desk, Reader in) {
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream failures = new PrintStream(err, true, StandardCharsets.UTF_8);
        return PlainExam.run(desk, Bench.SETUP, in, printed, failures, false);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aPaperIsSatMarkedAndSaved() throws Exception {
        assertThat(run("Rapallo 1922 \\", "and Berlin", "3", "3 1 2", "1934", ":finish", "y", ""))
                .isZero();
        assertThat(printed())
                .contains("4 questions, 8 marks, 30 minutes.")
                .contains("Question 1 of 4 [3 marks] any 2 of 3 points, 30:00 left: When was Soviet-German")
                .contains("Choice 3: Moscow")
                .contains("That was the last question. All 4 questions are answered.")
                .contains("Point 2, unsure: Consolidated by the Treaty of Berlin, 1926 (2 marks) - has \"Berlin\"")
                .contains("8 of 8 marks, 100 %: passed.")
                .contains("Saved.");
        assertThat(Files.readString(log)).contains("\"typed\":\"Rapallo 1922 \\nand Berlin\"", "\"kind\":\"test\"");
    }

    @Test
    void theInputThatEndsEarlyHandsInNothing() throws Exception {
        assertThat(run("1922", "3")).isEqualTo(130);
        assertThat(printed()).contains("The paper was not handed in: nothing is saved.");
        assertThat(log).doesNotExist();
    }

    @Test
    void aCommandMayBeWrittenInCapitals() throws Exception {
        assertThat(run("1922", ":QUIT")).isEqualTo(130);
        assertThat(printed()).contains("nothing is saved.").doesNotContain("That is no command");
    }

    @Test
    void theInputThatEndsWhileMarkingLeavesTheRestUndecided() throws Exception {
        assertThat(run("Berlin", ":finish")).isEqualTo(1);
        assertThat(printed()).contains("1 point is not decided and counted in part.", "Saved.");
    }

    @Test
    void commandsMoveFlagAndLeave() throws Exception {
        assertThat(run(
                        ":back",
                        ":skip",
                        ":flag",
                        ":flag",
                        ":flag",
                        ":go 4",
                        ":list",
                        ":time",
                        ":go 9",
                        ":nonsense",
                        ":quit"))
                .isEqualTo(130);
        assertThat(printed())
                .contains("Question 2 is flagged.", "Question 2 is no longer flagged.")
                .contains("Question 2, empty, flagged: Where was")
                .contains("30:00 left.")
                .contains("That is no command");
        assertThat(printed().split("That is no command", -1)).hasSize(3);
    }

    @Test
    void enterKeepsAnAnswerAndAnotherReplacesIt() throws Exception {
        assertThat(run("1922", ":back", "", ":back", "1926", ":finish", "")).isEqualTo(1);
        assertThat(printed()).contains("Your answer so far: 1922", "your answer; Enter keeps what you have");
        assertThat(Files.readString(log)).contains("\"typed\":\"1926\"");
    }

    @Test
    void anAnswerThatBeginsWithAColonIsTypedWithTwo() throws Exception {
        assertThat(run("::finish", ":finish", "")).isEqualTo(1);
        assertThat(Files.readString(log)).contains("\"typed\":\":finish\"");
    }

    @Test
    void aLineThatIsCutIsCutBetweenCharacters() throws Exception {
        assertThat(run("1922" + "a".repeat(9_995) + "👍 and more", ":finish", ""))
                .isEqualTo(1);
        assertThat(Files.readString(log)).contains("aaa\",").contains("\"kind\":\"test\"");
    }

    @Test
    void anAnswerOfVeryManyLinesIsNotTakenAndThatIsSaid() throws Exception {
        String[] lines = new String[14];
        Arrays.fill(lines, "1922 ".repeat(1_800) + "\\");
        lines[12] = "1922";
        lines[13] = ":finish";
        assertThat(run(lines)).isEqualTo(1);
        assertThat(printed()).contains("That is longer than 100000 characters and was not taken; shorten it.");
        assertThat(Files.readString(log)).doesNotContain("1922 1922");
    }

    @Test
    void picksThatNameNothingAreAskedForAgain() throws Exception {
        run(":go 2", "9", "Paris", "1 2", "Riga", ":back", "3", ":finish", "");
        assertThat(printed())
                .contains("That names none of 1 to 4.", "One choice only is right here", "Your answer so far: 2");
        assertThat(printed()).contains("Question 2: 1 of 1 mark");
    }

    /** Lines that are typed slowly: the time is up once so many characters were read. */
    private Reader slow(String text, int inTime) {
        StringReader lines = new StringReader(text);
        return new Reader() {
            private int read;

            @Override
            public int read(char[] buffer, int from, int length) throws java.io.IOException {
                int c = lines.read();
                read++;
                if (read == inTime) {
                    bench.passes(Duration.ofHours(1));
                }
                if (c < 0) {
                    return -1;
                }
                buffer[from] = (char) c;
                return 1;
            }

            @Override
            public void close() {
                lines.close();
            }
        };
    }

    @Test
    void whenTheTimeIsUpALineComesTooLate() throws Exception {
        assertThat(run(bench.desk(), slow("1922\ntoo late\n", 6))).isEqualTo(1);
        assertThat(printed())
                .contains("The time is up: your paper is handed in as it was.", "the time was up after 30 minutes.");
        assertThat(Files.readString(log)).contains("\"typed\":\"1922\"").doesNotContain("too late");
    }

    @Test
    void whenTheTimeIsUpBeforeAnAnswerHasEndedThatIsSaid() throws Exception {
        assertThat(run(bench.desk(), slow("1922 \\\ntoo late\n", 8))).isEqualTo(1);
        assertThat(printed()).containsOnlyOnce("The time is up: your paper is handed in as it was.");
        assertThat(Files.readString(log)).doesNotContain("too late");
    }

    @Test
    void aFailedSaveMayBeTriedAgainOrLeft() throws Exception {
        ExamDesk desk = bench.desk();
        Files.createDirectory(log);
        assertThat(run(desk, new StringReader("1922\n:finish\nr\nwhat\nq\n"))).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8).split("Not saved: ", -1))
                .hasSize(3);
        assertThat(printed()).contains("[r tries again, q leaves without saving the marks]");
    }

    @Test
    void whatWasLostIsRetriedAndNotSaved() throws Exception {
        assertThat(run("1922", "3", "3 1 2", "1934", ":finish", "r", "in 1926", ":finish"))
                .isZero();
        assertThat(printed())
                .contains("You had: Established by the Treaty of Rapallo, 1922")
                .contains("You still need 1 point (2 marks).")
                .contains("You got back 2 marks of the 2 that you had lost.")
                .contains("A retry is not saved.");
        assertThat(Files.readString(log)).doesNotContain("in 1926");
    }
}

package revise.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Kind;
import revise.deck.Point;
import revise.testing.Stage;

/** Choices, orders and gaps, on the screen and line by line. With seed 1, Moscow is offered last. */
@Timeout(60)
class KindsQuizTest {
    @TempDir
    Path folder;

    private Path log;
    private Bench bench;

    @BeforeEach
    void setUp() {
        log = folder.resolve("progress.jsonl");
        bench = Bench.kinds(log);
    }

    private Stage stage() throws Exception {
        return Stages.of(bench.desk(), bench.setup());
    }

    private String lines(String... lines) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, false, StandardCharsets.UTF_8);
        StringReader in = new StringReader(String.join("\n", lines));
        assertThat(PlainQuiz.run(bench.desk(), bench.setup(), in, to, to, false))
                .isZero();
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void aChoiceIsPickedByItsKeyAndCheckedWithEnter() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("1-4 choose").shows("4 ( ) Moscow").press("4").shows("4 (x) Moscow");
            stage.press("\r").shows("Right").shows("[3 good 10m]");
            stage.press("\r").shows("saved: good").press("\u0003");
            assertThat(stage.exit()).isEqualTo(130);
        }
        assertThat(Files.readString(log)).contains("\"rating\":\"good\"").contains("\"marks\":1.0,\"missed\":[]");
    }

    @Test
    void anotherChoiceTakesThePlaceOfTheFirst() throws Exception {
        try (Stage stage = stage()) {
            stage.press("1").shows("1 (x)").press("4").shows("1 ( )").shows("4 (x) Moscow");
            stage.press("4")
                    .shows("4 ( ) Moscow")
                    .press("2\r")
                    .shows("Wrong: you chose Riga")
                    .shows("[1 again 1m]");
            stage.press("\r")
                    .shows("saved: again")
                    .press("q")
                    .shows("Missed")
                    .shows("- Moscow")
                    .press("\r");
            assertThat(stage.exit()).isZero();
        }
        assertThat(Files.readString(log)).contains("\"marks\":0.0,\"missed\":[\"Moscow\"]");
    }

    @Test
    void theCursorAndSpacePickAsWell() throws Exception {
        try (Stage stage = stage()) {
            stage.shows("> 1 ( )")
                    .press("jj")
                    .shows("> 3 ( )")
                    .press(" ")
                    .shows("> 3 (x)")
                    .press("x")
                    .shows("> 3 ( )");
            stage.press("\u001b[B").shows("> 4 ( )").press(" \r").shows("Right");
            stage.press("\u0003");
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @Test
    void nothingPickedIsNoAnswer() throws Exception {
        try (Stage stage = stage()) {
            stage.press("\r").shows("Moscow").shows("[1 again 1m]").press("\u0003");
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @Test
    void anUndoneChoiceIsAskedAnewInTheSameOrder() throws Exception {
        try (Stage stage = stage()) {
            stage.press("4\r3").shows("choose all that are right").press("u").shows("4 ( ) Moscow");
            stage.press("\u0003");
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @Test
    void thingsArePutInOrderByTheirKeys() throws Exception {
        try (Stage stage = stage()) {
            stage.press("\r3\r3").shows("Put in order");
            stage.press("2").shows("2 [1] Treaty of Berlin").press("4").shows("4 [2] entry");
            stage.press("2").shows("2 [ ] Treaty of Berlin").shows("4 [1] entry");
            stage.press("4324")
                    .shows("2 [2] Treaty of Berlin")
                    .shows("4 [3] entry")
                    .press("1\r");
            stage.shows("Right")
                    .shows("1. Treaty of Rapallo")
                    .shows("[3 good 10m]")
                    .press("\u0003");
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @Test
    void picksAreLinesInThePlainQuiz() throws Exception {
        String said = lines("9", "2", "", "1 5", "", "3 2 4 1", "", "", "", "q");
        assertThat(said)
                .contains("Choice 1: Tartu\nChoice 2: Riga\nChoice 3: Minsk\nChoice 4: Moscow\n")
                .contains("[the number of your choice; Enter alone shows the answer]")
                .contains("That names none of 1 to 4, or one of them twice.")
                .contains("Wrong: you chose Riga.\nAnswer: Moscow\nNote: Some notes say Minsk.")
                .contains("Enter: again]")
                .contains("[the numbers of all right ones, such as 1 3; Enter alone shows the answer]")
                .contains("Answer: France\nAnswer: Czechoslovakia\n")
                .contains("[numbers in order, such as 2 3 1; Enter alone shows the answer]")
                .contains("Right.\n1. Treaty of Rapallo\n2. Treaty of Berlin\n")
                .contains("The Franco-Soviet pact was signed in [month and year] by Laval")
                .contains("Answer: May 1935\n")
                .contains("Missed: Where was the Soviet-Lithuanian treaty of 1920 signed? - Moscow");
    }

    @Test
    void aChoiceMayBeTypedAndALineThatPicksNothingShowsTheAnswer() throws Exception {
        assertThat(lines("moscow", "", "why"))
                .contains("Right.\nAnswer: Moscow")
                .contains("Answer: France");
    }

    @Test
    void aNumberMeansTheNumberEvenWhereChoicesAreNumbers() throws Exception {
        Kind numbers = new Kind.Choice("?", List.of("1", "2", "3", "4"), List.of(Point.of("2")));
        bench = new Bench(log, List.of(Bench.card("n", numbers, null, null, List.of())));
        String shown = lines("q")
                .lines()
                .filter(l -> l.startsWith("Choice 1: "))
                .findFirst()
                .orElseThrow();
        boolean right = shown.endsWith("2");
        assertThat(lines("1", "q")).contains(right ? "Right." : "Wrong: you chose " + shown.charAt(10));
    }

    @Test
    void anAnswerInMarkdownIsShownAsSuch() throws Exception {
        Kind maths = new Kind.Choice("Square?", List.of("$x^2$", "**x**"), List.of(Point.of("$x^2$")));
        bench = new Bench(log, List.of(Bench.card("m", maths, null, null, List.of())));
        try (Stage stage = stage()) {
            stage.shows("x²").press("\r").shows("[1 again").press("\u0003");
            assertThat(stage.screen()).doesNotContain("$").doesNotContain("*");
            assertThat(stage.exit()).isEqualTo(130);
        }
    }

    @Test
    void theHelpSaysHowToPick() throws Exception {
        assertThat(lines("?", "", "?", "q"))
                .contains("Numbers with spaces between them")
                .doesNotContain("t 1 3");
    }

    @Test
    void theAnswerOfAChoiceIsNotTicked() throws Exception {
        assertThat(lines("1", "t 1", "q")).contains("That is none of: 1 to 4");
    }
}

package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mock exam, sat before our eyes. */
class ExamIT {
    /** One entry with two points, one with a choice, one with a year; seed 1 asks them in this order. */
    private static final String DECK = """
            title: Small
            id: small
            cards:
              - id: year
                question: In which year was the Treaty of Rapallo signed?
                answer: "1922"
              - id: town
                question: Where did the Soviet delegation sit?
                choices: [Genoa, Berlin]
                answer: Genoa
              - id: treaties
                question: Which two treaties carried the partnership?
                answer: [Treaty of Rapallo, Treaty of Berlin]
            """;

    @TempDir
    Path folder;

    private Home home;
    private Path deck;

    @BeforeEach
    void moveIn() throws Exception {
        home = new Home(folder);
        deck = home.file("small.yaml", DECK);
    }

    private Tmux exam(Object... more) throws Exception {
        Object[] arguments = new Object[more.length + 4];
        System.arraycopy(new Object[] {"test", deck, "--seed", "1"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        Tmux tmux = Tmux.in(home).revise(arguments);
        tmux.await("question 1 of 3");
        return tmux;
    }

    /** Goes to the question that holds a text. */
    private static void goTo(Tmux tmux, String question) throws Exception {
        tmux.press("Escape");
        String list = tmux.await("f hand in");
        String line =
                list.lines().filter(each -> each.contains(question)).findFirst().orElseThrow();
        tmux.press(line.replaceAll("[^0-9]*(\\d).*", "$1"));
        tmux.await("> " + line.replaceAll("[^0-9]*(\\d).*", "$1"));
        tmux.press("Enter");
        tmux.await(question + " on the desk", screen -> screen.contains(question) && !screen.contains("f hand in"));
    }

    private List<Map<String, @Nullable Object>> reviews() throws Exception {
        return home.log().of("review");
    }

    @Test
    void aSmallPaperIsSatMarkedAndTriedAgain() throws Exception {
        try (Tmux tmux = exam("--time-limit", "20m", "--pass-mark", "60%")) {
            goTo(tmux, "In which year");
            tmux.press("1", "9", "1", "2", "C-g");
            tmux.await("[flagged]");
            goTo(tmux, "Where did");
            String offered = tmux.await("1 ( )");
            tmux.press(offered.contains("1 ( ) Genoa") ? "1" : "2");
            tmux.await("(x) Genoa");
            goTo(tmux, "Which two");
            tmux.press("Space", "q");
            tmux.await("   q");
            goTo(tmux, "In which year");
            tmux.press("C-u");
            tmux.press("1", "9", "2", "2");
            tmux.await("  1922");
            tmux.press("Escape");
            tmux.await("3 of 3 answered");
            tmux.press("f");
            tmux.await("All 3 questions are answered, 1 is flagged.");
            tmux.press("f");
            tmux.await("2 of 4 marks");
            assertThat(home.progress()).doesNotExist();
            tmux.press("1");
            String marks = tmux.await("f agree");
            String row = marks.lines()
                    .filter(each -> each.contains("Which two"))
                    .findFirst()
                    .orElseThrow();
            tmux.press(row.replaceAll("[^0-9]*(\\d).*", "$1"), "Enter");
            tmux.await("Your answer: q");
            tmux.press("y");
            tmux.await("[x] Treaty of Rapallo");
            tmux.press("f");
            tmux.await(
                    "the result", screen -> screen.contains("3 of 4 marks, 75 %: passed") && screen.contains("Saved."));
            assertThat(reviews()).hasSize(3);
            assertThat(home.log().of("test")).hasSize(1);

            tmux.press("r");
            tmux.await(
                    "the retry",
                    screen -> screen.contains("You still need 1 point") && screen.contains("[x] Treaty of Rapallo"));
            tmux.press("C-c");
            tmux.await("Leave the retry?");
            tmux.press("q");
            assertThat(tmux.exit()).isZero();
            assertThat(tmux.screen()).contains("3 of 4 marks, 75 %: passed.");
            assertThat(tmux.modesAfter()).isEqualTo(tmux.modesBefore());
            assertThat(reviews()).hasSize(3);
        }
    }

    @Test
    void aKillInTheMiddleLeavesTheLogUntouched() throws Exception {
        Files.writeString(home.progress(), "");
        try (Tmux tmux = exam()) {
            goTo(tmux, "In which year");
            tmux.press("1", "9", "2", "2");
            tmux.await("  1922");
            tmux.program().destroyForcibly();
            assertThat(tmux.exit()).isEqualTo(128 + 9);
        }
        assertThat(home.progress()).isEmptyFile();
    }

    @Test
    void answersThatWereMarkedOutliveTheirWindow() throws Exception {
        try (Tmux tmux = exam()) {
            goTo(tmux, "In which year");
            tmux.press("1", "9", "2", "2");
            tmux.await("  1922");
            tmux.press("C-c");
            tmux.await("Leave this paper?");
            tmux.press("f");
            tmux.await("1 of 4 marks");
            ProcessHandle program = tmux.program();
            tmux.hangUp();
            assertThat(Tmux.hasEnded(program, Dialogue.PATIENCE)).isTrue();
        }
        assertThat(home.log().of("test")).hasSize(1);
    }

    @Test
    void aPasteOfSeveralLinesIsOneAnswer() throws Exception {
        try (Tmux tmux = exam()) {
            goTo(tmux, "Which two");
            tmux.paste("Treaty of Rapallo\nTreaty of Berlin\nq\n");
            tmux.await("the pasted lines", screen -> screen.contains("  Treaty of Berlin") && screen.contains("  q\n"));
            assertThat(tmux.screen()).contains("Which two");
            assertThat(tmux.format("cursor_flag")).isEqualTo("1");
            tmux.press("C-c");
            tmux.await("Leave this paper?");
            assertThat(tmux.format("cursor_flag")).isEqualTo("0");
            tmux.press("C-c");
            assertThat(tmux.exit()).isEqualTo(130);
            assertThat(tmux.screen()).contains("nothing is saved");
        }
        assertThat(home.progress()).doesNotExist();
    }

    @Test
    void aWindowThatChangesWhileTypingIsDrawnAnew() throws Exception {
        try (Tmux tmux = exam()) {
            goTo(tmux, "Which two");
            tmux.press("an answer of so many words that a narrow window has to break it somewhere in the middle");
            tmux.await("the middle");
            for (int[] size : new int[][] {{40, 12}, {120, 40}, {20, 8}, {80, 24}}) {
                tmux.resize(size[0], size[1]);
                String drawn = tmux.await(
                        "the end of the answer", screen -> screen.lines().anyMatch(line -> line.endsWith("middle")));
                assertThat(Dialogue.count(drawn, "Small")).as(drawn).isLessThanOrEqualTo(1);
            }
            tmux.press("!");
            tmux.await("middle!");
        }
    }

    @Test
    void theClockRunsAndThenTheTimeIsUp() throws Exception {
        try (Tmux tmux = exam("--time-limit", "6s")) {
            tmux.await("!! 0:04 left");
            tmux.await("The time is up");
            tmux.press("Enter");
            tmux.await("0 of 4 marks");
            tmux.press("f");
            tmux.await("the time was up after");
            tmux.press("q");
            assertThat(tmux.exit()).isZero();
        }
    }

    @Test
    void linesAreEnoughForAPaper() throws Exception {
        Launched left = Launched.revise(home, "test", deck, "--seed", "1")
                .input("1922\n")
                .run()
                .withoutTrace();
        assertThat(left.exit()).isEqualTo(130);
        assertThat(left.out()).contains("The paper was not handed in: nothing is saved.");
        assertThat(home.progress()).doesNotExist();
        Launched done = Launched.revise(home, "test", deck, "--seed", "1", "--pass-mark", "100%")
                .input(":finish\n")
                .run()
                .withoutTrace();
        assertThat(done.exit()).isEqualTo(1);
        assertThat(done.out()).contains("0 of 4 marks, 0 %: not passed.", "Saved.");
        assertThat(home.log().of("test")).hasSize(1);
    }
}

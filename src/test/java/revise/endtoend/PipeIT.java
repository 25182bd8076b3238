package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quiz where there is no screen to draw on, or none with colours. */
class PipeIT {
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]");
    private static final String PLAIN = "Type ? for help, q to quit.";

    @TempDir
    Path folder;

    private Home home;
    private Path deck;

    @BeforeEach
    void writeDeck() throws IOException {
        home = new Home(folder);
        deck = home.deckOf(3);
    }

    @Test
    void pipeIsTalkedToInLines() throws Exception {
        Launched quiz = Launched.revise(home, "quiz", deck).input("\n4\nq\n").run();
        assertThat(quiz.exit()).isZero();
        assertThat(quiz.out()).contains(PLAIN, "follows 0?", "Answer: 1", "Saved: easy", "1 answer in");
        assertThat(quiz.out().chars())
                .as("control characters")
                .allMatch(c -> c == '\n' || c >= ' ' && c < 0x7F || c > 0x9F);
        assertThat(quiz.err()).isEmpty();
        assertThat(home.log().answers()).containsExactly("many/c1 easy");
    }

    @Test
    void endOfInputEndsTheSession() throws Exception {
        Launched nothing = Launched.revise(home, "quiz", deck).run();
        assertThat(nothing.exit()).isZero();
        assertThat(nothing.out()).contains("No card was answered.");
        Launched amidACard =
                Launched.revise(home, "quiz", deck).input("\n4\n\n").run();
        assertThat(amidACard.exit()).isZero();
        assertThat(amidACard.out()).contains("1 answer in");
        Launched withoutLineEnd =
                Launched.revise(home, "quiz", deck).input("\n3").run();
        assertThat(withoutLineEnd.exit()).isZero();
        assertThat(home.log().answers()).containsExactly("many/c1 easy", "many/c2 good");
    }

    @Test
    void closedInputAnswersNothing() throws Exception {
        Launched quiz = Launched.program(home, "sh")
                .with("-c", "exec " + Tmux.command("quiz", deck) + " <&-")
                .run();
        assertThat(home.log().answers()).isEmpty();
        assertThat(quiz.exit()).isZero();
        assertThat(quiz.out()).contains("No card was answered.");
    }

    @Test
    void linesMayEndAsOnWindows() throws Exception {
        Launched quiz = Launched.revise(home, "quiz", deck)
                .input("\r\n4\r\n\r\nhard\r\nq\r\n")
                .run();
        assertThat(quiz.exit()).isZero();
        assertThat(quiz.out()).doesNotContain("none of");
        assertThat(home.log().answers()).containsExactly("many/c1 easy", "many/c2 hard");
    }

    @Test
    void outputIntoAPipeIsInLinesEvenAtATerminal() throws Exception {
        try (Tmux tmux = Tmux.in(home).script(Tmux.command("quiz", deck) + " | cat")) {
            tmux.await(PLAIN);
            assertThat(tmux.isCovered()).isFalse();
            tmux.type("");
            tmux.await("Answer: 1");
            tmux.type("q");
            assertThat(tmux.exit()).isZero();
        }
    }

    @Test
    void terminalWithoutAScreenIsTalkedToInLines() throws Exception {
        try (Tmux tmux = Tmux.in(home).script("TERM=dumb " + Tmux.command("quiz", deck))) {
            assertWorksInLines(tmux);
        }
    }

    @Test
    void plainWorksAtATerminal() throws Exception {
        try (Tmux tmux = Tmux.in(home).revise("quiz", "--plain", deck)) {
            assertWorksInLines(tmux);
        }
    }

    private void assertWorksInLines(Tmux tmux) throws Exception {
        tmux.await("the question", screen -> screen.contains(PLAIN) && screen.contains("[Enter shows the answer]"));
        assertThat(tmux.isCovered()).isFalse();
        tmux.type("");
        tmux.await("Enter: good]");
        tmux.type("2");
        tmux.await("the next question", screen -> screen.contains("Saved: hard") && screen.contains("follows 1?"));
        tmux.type("q");
        assertThat(tmux.exit()).isZero();
        assertThat(tmux.screen()).contains("before the program", "1 answer in");
        assertThat(home.log().answers()).containsExactly("many/c1 hard");
    }

    @Test
    void screenHasColoursUnlessTheyAreNotWanted() throws Exception {
        assertThat(COLOUR.matcher(revealed(Tmux.in(home))).find()).isTrue();
        assertThat(COLOUR.matcher(revealed(Tmux.in(home).variable("NO_COLOR", "1")))
                        .find())
                .isFalse();
    }

    private String revealed(Tmux terminal) throws Exception {
        try (Tmux tmux = terminal.revise("quiz", deck)) {
            tmux.await("follows 0?");
            tmux.press("Space");
            tmux.await("the ratings and the keys", screen -> screen.contains("[3 good") && screen.contains("q quit"));
            return tmux.styledScreen();
        }
    }
}

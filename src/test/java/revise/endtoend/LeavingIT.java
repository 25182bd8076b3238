package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever ends or stops a session, the terminal is given back and what was answered is in the log. */
class LeavingIT {
    @TempDir
    Path folder;

    private Home home;
    private Path deck;

    @BeforeEach
    void writeDeck() throws IOException {
        home = new Home(folder);
        deck = home.deckOf(5);
    }

    @Test
    void interrupt() throws Exception {
        try (Tmux tmux = answered()) {
            tmux.press("C-c");
            assertThat(tmux.exit()).isEqualTo(130);
            assertGivenBack(tmux);
        }
    }

    @Test
    void interruptOfAnotherProcess() throws Exception {
        try (Tmux tmux = answered()) {
            signal(tmux, "INT");
            assertThat(tmux.exit()).isEqualTo(130);
            assertGivenBack(tmux);
        }
    }

    @Test
    void termination() throws Exception {
        try (Tmux tmux = answered()) {
            signal(tmux, "TERM");
            assertThat(tmux.exit()).isEqualTo(143);
            assertGivenBack(tmux);
        }
    }

    @Test
    void closedWindow() throws Exception {
        try (Tmux tmux = answered()) {
            ProcessHandle program = tmux.program();
            tmux.hangUp();
            assertThat(Tmux.hasEnded(program, Duration.ofSeconds(15))).isTrue();
            assertThat(home.log().answers()).containsExactly("many/c1 good");
        }
    }

    /** Some shells put the terminal right for a job that they stopped, some leave it as it is. */
    @ParameterizedTest
    @ValueSource(strings = {"bash --norc", "sh"})
    void stopAndGoOn(String shell) throws Exception {
        Assumptions.assumeTrue(!shell.startsWith("bash") || Files.exists(Path.of("/bin/bash")), "there is no bash");
        try (Tmux tmux = Tmux.in(home).start(shell.split(" "))) {
            tmux.await("prompt", screen -> !screen.isBlank());
            tmux.type(Tmux.command("quiz", deck));
            answerFirst(tmux);
            String card = tmux.screen();

            tmux.press("C-z");
            tmux.await("Stopped");
            assertThat(tmux.isCovered()).isFalse();
            assertThat(home.log().answers()).containsExactly("many/c1 good");
            assertEchoes(tmux);

            tmux.type("fg");
            tmux.await("the card of before", card::equals);
            assertThat(tmux.isCovered()).isTrue();
            tmux.press("Space", "4");
            tmux.await("follows 2?");
            tmux.press("C-c");
            tmux.await("the summary", screen -> screen.contains("2 answers in"));
            assertThat(tmux.isCovered()).isFalse();
            assertThat(home.log().answers()).containsExactly("many/c1 good", "many/c2 easy");
        }
    }

    private Tmux answered() throws Exception {
        Tmux tmux = Tmux.in(home).revise("quiz", deck);
        answerFirst(tmux);
        return tmux;
    }

    private static void answerFirst(Tmux tmux) throws Exception {
        tmux.await("follows 0?");
        tmux.press("Space", "3");
        tmux.await(
                "the next card",
                screen -> screen.contains("follows 1?") && screen.contains("saved: good") && screen.contains("q quit"));
    }

    private static void signal(Tmux tmux, String name) throws Exception {
        long program = tmux.program().pid();
        assertThat(new ProcessBuilder("kill", "-" + name, "" + program).start().waitFor())
                .isZero();
    }

    private void assertGivenBack(Tmux tmux) throws Exception {
        assertThat(tmux.isCovered()).isFalse();
        assertThat(tmux.format("cursor_flag")).as("the cursor is visible").isEqualTo("1");
        assertThat(tmux.modesAfter()).isEqualTo(tmux.modesBefore());
        assertThat(tmux.screen()).contains("before the program").doesNotContain("Exception");
        assertEchoes(tmux);
        assertThat(home.log().answers()).containsExactly("many/c1 good");
        assertThat(home.log().torn()).isEmpty();
    }

    private static void assertEchoes(Tmux tmux) throws Exception {
        tmux.type("stty -a | tr ' ;' '\\n\\n' | grep -x -e icanon -e echo | tr '\\n' ' '; echo ok");
        tmux.await("icanon echo ok");
        tmux.type("clear");
    }
}

package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A progress file that cannot be read or written, that was torn, or that is ahead of the clock. */
class BadProgressIT {
    @TempDir
    Path folder;

    private Home home;
    private Path deck;

    @BeforeEach
    void writeDeck() throws IOException {
        home = new Home(folder);
        deck = home.deckOf(30);
    }

    @Test
    void placeThatCannotBe() throws Exception {
        Path below = home.file("file", "no folder").resolve("progress.jsonl");
        assertUnusable(below, Dialogue.PATIENCE);
        assertUnusable(Files.createDirectory(folder.resolve("folder")), Dialogue.PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/full", "/dev/zero"})
    void deviceWithoutEnd(String device) throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of(device)), "there is no " + device);
        assertUnusable(Path.of(device), Duration.ofSeconds(10));
    }

    private void assertUnusable(Path progress, Duration patience) throws Exception {
        for (String command : new String[] {"quiz", "due", "list"}) {
            Launched run = Launched.revise(home, command, deck, "--progress", progress)
                    .input("\n4\nq\n")
                    .patience(patience)
                    .run()
                    .withoutTrace();
            assertThat(run.exit()).as(run.toString()).isEqualTo(4);
            assertThat(run.err()).contains(progress.toString());
        }
    }

    @Test
    void fullDiskAmidASessionIsToldAndLosesNothing() throws Exception {
        // A limit on the size of files is as near to a full disk as a test without rights can come.
        String script = "ulimit -f 2; exec " + Tmux.command("quiz", "--plain", deck);
        Launched quiz = Launched.program(home, "sh")
                .with("-c", script)
                .input("\n4\n".repeat(5) + "r\nq\n")
                .run()
                .withoutTrace();
        assertThat(quiz.exit()).as(quiz.toString()).isEqualTo(4);
        assertThat(quiz.err()).contains("Not saved: " + home.progress());
        assertThat(home.log().answers())
                .isNotEmpty()
                .hasSize(Dialogue.count(quiz.out(), "Saved: easy"))
                .hasSizeLessThan(5);
        assertThat(home.log().torn()).isEmpty();
    }

    @Test
    void screenTellsWhatWasNotSavedAndTriesAgain() throws Exception {
        Path place = folder.resolve("place");
        try (Tmux tmux =
                Tmux.in(home).revise("quiz", deck, "--progress", Files.createDirectory(place) + "/log.jsonl")) {
            tmux.await("follows 0?");
            Files.delete(place);
            Files.writeString(place, "in the way");
            tmux.press("Space", "4");
            String failed =
                    tmux.await("the failure", screen -> screen.contains("Not saved") && screen.contains("r try again"));
            assertThat(failed.replaceAll("\\s", "")).contains(place + "/log.jsonl:");
            tmux.press("r");
            tmux.press("4");
            tmux.await("the failure still", failed::equals);

            Files.delete(place);
            tmux.press("r");
            tmux.await("the next card", screen -> screen.contains("saved: easy") && screen.contains("follows 1?"));
            assertThat(ProgressLog.of(place.resolve("log.jsonl")).answers()).containsExactly("many/c1 easy");

            Files.delete(place.resolve("log.jsonl"));
            Files.delete(place);
            Files.writeString(place, "in the way");
            tmux.press("Space", "3");
            tmux.await("Not saved");
            tmux.press("q");
            assertThat(tmux.exit()).isEqualTo(4);
            assertThat(tmux.screen()).contains("Not saved", "1 answer in");
        }
    }

    @Test
    void tornEndIsWarnedOfAndTheRestCounts() throws Exception {
        Launched.revise(home, "quiz", deck).input("\n4\n\n4\nq\n").run();
        Files.writeString(home.progress(), "{\"v\":1,\"id\":\"0193", StandardOpenOption.APPEND);
        Launched due = Launched.revise(home, "due", "--json", deck).run().withoutTrace();
        assertThat(due.exit()).isZero();
        assertThat(due.err()).contains(home.progress() + ":5: warning:");
        assertThat(due.out()).contains("\"total\":{\"new\":18,");

        Launched quiz = Launched.revise(home, "quiz", deck).input("\n4\nq\n").run();
        assertThat(quiz.exit()).isZero();
        assertThat(home.log().answers()).containsExactly("many/c1 easy", "many/c2 easy", "many/c3 easy");
        assertThat(home.log().torn()).containsExactly("{\"v\":1,\"id\":\"0193");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01T00:00:00Z", "1960-06-01T12:00:00Z"})
    void clockThatWentBackIsNoReasonToStop(String now) throws Exception {
        Launched.revise(home, "quiz", deck, "--now", "2027-01-01T10:00:00Z")
                .input("\n4\n\n3\n\n1\nq\n")
                .run();
        for (String command : new String[] {"due", "list", "check"}) {
            Launched run =
                    Launched.revise(home, command, deck, "--now", now).run().withoutTrace();
            assertThat(run.exit()).as(run.toString()).isZero();
        }
        Launched quiz = Launched.revise(home, "quiz", deck, "--now", now)
                .input("\n4\n\n3\n\n1\nq\n")
                .run()
                .withoutTrace();
        assertThat(quiz.exit()).as(quiz.toString()).isZero();
        assertThat(Dialogue.count(quiz.out(), "Saved: ")).isEqualTo(3);
        assertThat(home.log().answers()).hasSize(6);
        Launched after = Launched.revise(home, "list", "--json", deck).run().withoutTrace();
        assertThat(after.exit()).isZero();
        assertThat(after.err()).isEmpty();
    }
}

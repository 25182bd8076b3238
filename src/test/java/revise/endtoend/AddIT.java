package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New cards written at a terminal, and without one. */
class AddIT {
    private static final String DECK = "title: Rome # mine\nid: rome\ncards:\n  - q: Who?\n    a: Caesar\n# end\n";

    @TempDir
    Path folder;

    private Home home;
    private Path deck;

    @BeforeEach
    void moveIn() throws Exception {
        home = new Home(folder);
        deck = home.file("rome.yaml", DECK);
    }

    @Test
    void aCardIsWrittenInADialogueAndAskedAfterwards() throws Exception {
        try (Tmux tmux = Tmux.in(home).revise("add", deck)) {
            tmux.await("Kind:");
            tmux.press("Enter");
            tmux.await("Question:");
            tmux.press("When was ti", "Left", "BSpace", "Right", "Left", "t", "End", "?");
            tmux.await("Question: When was ti?");
            tmux.press("Enter");
            tmux.await("Point 1:");
            tmux.type("44 BC: March");
            tmux.await("Point 2");
            tmux.press("Enter");
            tmux.await("Tags");
            tmux.press("Enter");
            tmux.await("Hint");
            tmux.press("Enter");
            tmux.await(
                    "the card as it will be",
                    screen -> screen.contains("answer: '44 BC: March'") && screen.contains("Enter saves"));
            assertThat(deck).hasContent(DECK);
            tmux.press("Enter");
            tmux.await("added: rome/");
            tmux.type("q");
            assertThat(tmux.exit()).isZero();
            assertThat(tmux.screen()).contains("1 card was added");
            assertThat(tmux.modesAfter()).isEqualTo(tmux.modesBefore());
        }
        assertThat(deck)
                .hasContent("title: Rome # mine\nid: rome\ncards:\n  - q: Who?\n    a: Caesar\n"
                        + "  - question: When was ti?\n    answer: '44 BC: March'\n# end\n");
        Launched quiz = Launched.revise(home, "quiz", "--plain", "--order", "deck", deck)
                .input("\n4\n\n4\n")
                .run();
        assertThat(quiz.out()).contains("When was ti?", "44 BC: March");
    }

    @Test
    void ctrlCLeavesTheDeckAlone() throws Exception {
        try (Tmux tmux = Tmux.in(home).revise("add", deck)) {
            tmux.await("Kind:");
            tmux.press("Enter");
            tmux.await("Question:");
            tmux.press("half", "C-c");
            assertThat(tmux.exit()).isEqualTo(130);
            assertThat(tmux.screen()).contains("No card was added.");
            assertThat(tmux.modesAfter()).isEqualTo(tmux.modesBefore());
        }
        assertThat(deck).hasContent(DECK);
    }

    @Test
    void aTerminalThatCanDoNoMoreIsAskedLineByLine() throws Exception {
        try (Tmux tmux = Tmux.in(home).script("TERM=dumb " + Tmux.command("add", deck))) {
            tmux.await("[Kind:");
            tmux.press("Enter");
            tmux.await("[Question]");
            tmux.type("When?");
            tmux.await("[Point 1]");
            tmux.press("C-d");
            tmux.await("the end", screen -> screen.contains("No card was added."));
            assertThat(tmux.exit()).isZero();
        }
        assertThat(deck).hasContent(DECK);
    }

    @Test
    void whatAPipeSendsIsWrittenOnceItIsConfirmed() throws Exception {
        Launched piped = Launched.revise(home, "add", deck)
                .input("\nWhen?\nyesterday\n\n\n\n\n\nHow?")
                .run()
                .withoutTrace();
        assertThat(piped.exit()).isZero();
        assertThat(piped.out()).contains("added: rome/", "1 card was added");
        assertThat(Files.readString(deck)).contains("When?").doesNotContain("How?");
    }
}

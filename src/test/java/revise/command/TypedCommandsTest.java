package revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code revise quiz --type} line by line, and what is told of it afterwards. */
class TypedCommandsTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(folder);
        cli.file("decks/rome.yaml", """
                title: Rome
                id: rome
                cards:
                  - id: consuls
                    question: Who ruled?
                    answer: [Caesar, Pompey]
                  - id: year
                    question: When?
                    answer: "44"
                """);
    }

    private Cli.Result quiz(String input, String... options) {
        String[] all = new String[options.length + 4];
        System.arraycopy(new String[] {"quiz", "decks", "--plain", "--type"}, 0, all, 0, 4);
        System.arraycopy(options, 0, all, 4, options.length);
        return cli.input(input).run(all).exits(0);
    }

    @Test
    void answersAreTypedAndMarked() {
        quiz("Caesar\n\n:q\n")
                .prints(
                        "Type :? for help",
                        "Point 1 [x]: Caesar",
                        "Point 2 [ ]: Pompey",
                        "Enter: hard]",
                        "Saved: hard");
        quiz("44\n\n", "--cram").prints("Point 1 [?]: Caesar", "Missed: Who ruled? - Pompey");
        quiz(":?\n").prints("A line that ends in \\ goes on in the next.");
    }

    @Test
    void theHistoryShowsWhatWasTypedAndBothMarks() {
        quiz("Caesar\nt 2\n\n:q\n");
        cli.run("show", "rome/consuls").exits(0).prints("marks  suggested  typed\n", "       2          1  Caesar\n");
        assertThat(cli.run("show", "rome/consuls", "--json")
                        .exits(0)
                        .list("history")
                        .get(1))
                .containsEntry("marks", 2.0)
                .containsEntry("suggested", 1.0)
                .containsEntry("typed", "Caesar");
        quiz("\n:q\n", "--cram");
        assertThat(cli.run("show", "rome/year").exits(0).out()).doesNotContain("typed");
    }

    @Test
    void longAndHostileAnswersAreShownShortAndClean() {
        quiz("see\u001b[2J \u202e" + "x".repeat(100) + "\\\nand on\n1\n:q\n");
        assertThat(cli.run("show", "rome/consuls").exits(0).out())
                .containsPattern("0\\.\\d+  +0\\.\\d+  see x{35}\u2026\n")
                .doesNotContain("\u001b", "\u202e", "and on");
    }

    @Test
    void myWordingIsWrittenIntoTheDeck() {
        quiz("the dictator\nw 1\n\n:q\n").prints("Written into rome.yaml: accept: the dictator.");
        cli.run("check", "decks").exits(0);
        assertThat(folder.resolve("decks/rome.yaml"))
                .content()
                .contains("    answer: [{text: Caesar, accept: [the dictator]}, Pompey]\n");
    }

    @Test
    void theOptionIsHelpedWithAndCompleted() {
        cli.run("help", "quiz").exits(0).prints("--type");
        cli.run("completion", "bash").exits(0).prints("--type");
        cli.run("completion", "fish").exits(0).prints("-l type");
    }
}

package revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.CardIds;

class CheckFixTest {
    private static final String ONE = "tags: [a]\ncards:\n  - id: i\n    q: x # c\n    a: b\n    tags: [a]\n"
            + "  - id: i\n    q: y\n    a: b\n  - q: z\n    a: b\n";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(folder)
                .file("decks/one.yaml", ONE)
                .file("decks/two.yaml", "cards:\n  - id: i j\n    q: other\n    a: thing\n");
    }

    private String deck(String name) throws IOException {
        return Files.readString(folder.resolve("decks").resolve(name));
    }

    @Test
    void repairsAreMadeAndToldBeforeTheCheck() throws Exception {
        cli.run("check").exits(1);
        assertThat(deck("one.yaml")).isEqualTo(ONE);
        String id = CardIds.ofQuestion("z");
        Cli.Result result = cli.run("check", "--fix").exits(0);
        assertThat(result.err().lines().filter(line -> line.contains("fixed:")))
                .containsExactly(
                        folder + "/decks/one.yaml:6: fixed: the tag \"a\", which the deck has, is removed",
                        folder + "/decks/one.yaml:6: fixed: the id \"i\" is now \"i-2\"",
                        folder + "/decks/one.yaml:9: fixed: the card has the id \"" + id + "\" written now",
                        folder + "/decks/two.yaml:2: fixed: the id \"i j\" is now \"i-j\"");
        assertThat(deck("one.yaml"))
                .isEqualTo("tags: [a]\ncards:\n  - id: i\n    q: x # c\n    a: b\n"
                        + "  - id: i-2\n    q: y\n    a: b\n  - id: " + id + "\n    q: z\n    a: b\n");
        Cli.Result again = cli.run("check", "--fix").exits(0);
        assertThat(again.err()).doesNotContain("fixed:");
        assertThat(cli.run("check", "--fix", "--json").exits(0).list("findings"))
                .isEqualTo(List.of());
    }

    @Test
    void onlyNamedDecksAreRepaired() throws Exception {
        cli.run("check", "--fix", "decks/two.yaml").exits(0);
        assertThat(deck("one.yaml")).isEqualTo(ONE);
    }

    @Test
    void oneQuestionInTwoFilesOfADeckGetsNoId() throws Exception {
        String text = "id: x\ncards:\n  - question: q\n    answer: b\n";
        cli.file("split/a.yaml", text).file("split/b.yaml", text);
        cli.run("check", "--fix", "split").exits(1).prints("duplicate-id");
        assertThat(Files.readString(folder.resolve("split/a.yaml"))).isEqualTo(text);
    }

    @Test
    void whatIsWrittenKeepsTheProgressOfACard() {
        cli.file("z.yaml", "cards:\n  - q: z\n    a: b\n");
        cli.input("\n4\n").run("quiz", "--plain", "z.yaml").exits(0);
        cli.run("check", "--fix", "z.yaml").exits(0);
        assertThat(cli.run("list", "--json", "z.yaml").list("cards").get(0)).containsEntry("state", "review");
    }

    @Test
    void aDeckWithAMistakeOfFormIsLeftAlone() throws Exception {
        cli.file("decks/two.yaml", "cards:\n  - q: [x\n");
        cli.run("check", "--fix").exits(1).complains("two.yaml:2:", "nothing is fixed in this file");
        assertThat(deck("two.yaml")).isEqualTo("cards:\n  - q: [x\n");
        assertThat(deck("one.yaml")).contains("i-2");
    }
}

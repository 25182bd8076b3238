package revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Card;
import revise.deck.DeckReader;

class ImportCommandTest {
    private static final String PASTED = """
            Rivers of Europe
            Which is the longest river of Europe?
            The Volga
            Where does the Danube end?
            In the Black Sea
            through a delta
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void makeFiles() {
        cli = new Cli(folder)
                .file("rivers.txt", PASTED)
                .file("table.csv", "question,answer,level\nLongest?,Volga,1\nWidest?,Ob,\n");
    }

    @Test
    void aPastedSetBecomesADeckInTheDecksFolder() throws IOException {
        cli.run("import", "rivers.txt", "--yes").exits(0).prints("rivers.txt", "text", "2 cards read, 2 written");

        assertThat(cards("decks/rivers-of-europe.yaml"))
                .extracting(Card::question)
                .containsExactly("Which is the longest river of Europe?", "Where does the Danube end?");
        assertThat(cards("decks/rivers-of-europe.yaml").get(1).points()).hasSize(2);
    }

    @Test
    void aDryRunWritesNothing() {
        cli.run("import", "rivers.txt", "--dry-run").exits(0).prints("2 to be written", "nothing was written");

        assertThat(folder.resolve("decks")).doesNotExist();
    }

    @Test
    void theReportIsOneJsonDocument() {
        Cli.Result result = cli.run("import", "table.csv", "--yes", "-o", "t.yaml", "--json")
                .exits(0);

        Map<String, Object> json = result.json();
        assertThat(json)
                .containsEntry("format", "csv")
                .containsEntry("read", 2L)
                .containsEntry("written", 2L);
        assertThat(json).containsEntry("skipped", 0L).containsKeys("runnerUp", "history");
        assertThat(result.list("cards").get(0))
                .containsEntry("question", "Longest?")
                .containsEntry("answer", List.of("Volga"));
        assertThat(result.list("losses"))
                .anySatisfy(loss -> assertThat(loss.get("what")).asString().contains("level"));
        assertThat(json.get("files")).isEqualTo(List.of(folder.resolve("t.yaml").toString()));
    }

    @Test
    void addingTwiceChangesNothing() throws IOException {
        cli.file("old.yaml", "# mine\ntitle: Old\ncards:\n  - q: Longest?\n    a: Volga\n");
        cli.run("import", "table.csv", "--yes", "--into", "old.yaml", "--tag", "new")
                .exits(0)
                .prints("1 written, 1 skipped", "already");
        String once = Files.readString(folder.resolve("old.yaml"));
        assertThat(once).startsWith("# mine\n").contains("tags: [new]");

        cli.run("import", "table.csv", "--yes", "--into", "old.yaml").exits(0).prints("0 written, 2 skipped");
        assertThat(Files.readString(folder.resolve("old.yaml"))).isEqualTo(once);
    }

    @Test
    void severalFilesOfOneTitleAreOneDeck() throws IOException {
        cli.run("import", "table.csv", "rivers.txt", "--yes", "--title", "All rivers")
                .exits(0);

        assertThat(cards("decks/all-rivers.yaml")).hasSize(4);
    }

    @Test
    void whatIsAmbiguousIsLeftToThePersonInAScript() {
        cli.file("notes.txt", "The Volga is long.\nThe Ob is wide.\nWhat of the Don?\nIt is deep.\n");

        cli.run("import", "notes.txt").exits(5).complains("--format", "--yes", "--dry-run");
        assertThat(folder.resolve("decks")).doesNotExist();
    }

    @Test
    void aPipeIsAFile() throws IOException {
        cli.input(PASTED).run("import", "-", "--yes", "-o", "p.yaml").exits(0);

        assertThat(cards("p.yaml")).hasSize(2);
    }

    @Test
    void mistakesAreExplained() {
        cli.run("import", "none.txt").exits(3).complains("none.txt", "no such file");
        cli.run("import", "rivers.txt", "--format", "word").exits(2).complains("\"word\"", "csv");
        cli.run("import", "rivers.txt", "--into", "a.yaml", "-o", "b.yaml")
                .exits(2)
                .complains("--into");
        cli.run("import", "rivers.txt", "--format", "apkg").exits(3).complains("rivers.txt");
        cli.file("empty.txt", "").run("import", "empty.txt", "--yes").exits(3).complains("empty.txt");
        cli.file("taken.yaml", "title: x\n")
                .run("import", "rivers.txt", "-o", "taken.yaml", "--yes")
                .exits(3)
                .complains("taken.yaml", "there is such a file");
    }

    @Test
    void whatGoesOutComesBackWithItsHistory() throws IOException {
        cli.file("deck.yaml", """
                title: Both ways
                tags: [all]
                cards:
                  - {id: one, q: First?, a: "1", reverse: true, hint: a number}
                  - {id: two, cloze: "The {{c1::second::ordinal}} of {{c2::two}}", note: n}
                """);
        Files.createDirectories(folder.resolve("home/.local/share/revise"));
        cli.file(
                "home/.local/share/revise/progress.jsonl",
                event(1, "review", "both-ways/one", "\"rating\":\"good\",\"ms\":1000")
                        + event(2, "review", "both-ways/two:2", "\"rating\":\"again\",\"ms\":900")
                        + event(3, "suspend", "both-ways/one:reverse", ""));
        List<String> before = states("deck.yaml");

        cli.run("export", "deck.yaml", "-o", "out.apkg", "--history").exits(0);
        Files.delete(folder.resolve("home/.local/share/revise/progress.jsonl"));
        cli.run("import", "out.apkg", "--history", "--yes", "-o", "back/both.yaml")
                .exits(0)
                .prints("events of the history");

        assertThat(before.toString()).contains("suspended");
        assertThat(states("back/both.yaml")).isEqualTo(before);
    }

    private List<String> states(String deck) {
        return cli.run("list", deck, "--json").exits(0).list("cards").stream()
                .map(card -> card.get("state") + " " + card.get("stability") + " " + card.get("due"))
                .toList();
    }

    private static String event(int number, String kind, String card, String rest) {
        return "{\"v\":1,\"id\":\"01932f5a-7c1e-7000-8000-00000000000" + number
                + "\",\"at\":\"2026-11-20T08:00:0" + number + "Z\",\"day\":\"2026-11-20\",\"kind\":\"" + kind
                + "\",\"card\":\"" + card + "\"" + (rest.isEmpty() ? "" : "," + rest) + "}\n";
    }

    private List<Card> cards(String name) throws IOException {
        return DeckReader.read(folder.resolve(name)).deck().cards();
    }
}

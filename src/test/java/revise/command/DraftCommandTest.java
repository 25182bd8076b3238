package revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftCommandTest {
    private static final String NOTES = "# The League\n\nThe Soviet Union joined the League of Nations in 1934."
            + " It was one of the powers that had stood outside.\n\n## Causes of its fall\n\n- no army\n- no America\n";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(folder).file("notes.md", NOTES);
    }

    private String read(String file) throws Exception {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void draftsAreWrittenWithTheirSource() throws Exception {
        cli.run("draft", "notes.md", "-o", "league.yaml")
                .exits(0)
                .prints("notes.md:3: The Soviet Union joined the League of Nations in {{1934::year}}.", "2 drafts from")
                .complains("wrote ", "revise draft --review ");
        assertThat(read("league.yaml")).isEqualTo("""
                        title: The League
                        language: en
                        sources:
                          - notes.md
                        cards:
                          - cloze: The Soviet Union joined the League of Nations in {{1934::year}}.
                            source: The Soviet Union joined the League of Nations in 1934.
                            status: draft
                          - question: What are the causes of its fall (The League)?
                            answer:
                              - no army
                              - no America
                            source: 'Causes of its fall: no army; no America'
                            status: draft
                        """);
        cli.run("check", "league.yaml").exits(0);
    }

    @Test
    void draftsAreNotAskedBeforeTheyAreAccepted() throws Exception {
        cli.run("draft", "notes.md", "-o", "league.yaml").exits(0);
        cli.run("due", "league.yaml", "--fail-empty").exits(1);
        cli.run("quiz", "league.yaml", "--plain").exits(0).prints("Nothing is due");
        cli.run("quiz", "league.yaml", "--plain", "--cram").exits(0).prints("Nothing is due");
        cli.run("test", "league.yaml", "--paper").exits(1).complains("that is no draft");
        List<Map<String, Object>> cards =
                cli.run("list", "league.yaml", "--json").exits(0).list("cards");
        assertThat(cards).extracting(card -> card.get("state")).containsOnly("draft");
        cli.input("\nd\n")
                .run("draft", "--review", "league.yaml", "--plain")
                .exits(0)
                .prints("1 draft accepted, 1 dropped");
        assertThat(read("league.yaml")).doesNotContain("draft", "causes");
        cli.input("\n3\n").run("quiz", "league.yaml", "--plain").exits(0).prints("[year]", "1934");
        cli.run("draft", "--review", "league.yaml").exits(0).prints("There are no drafts");
    }

    @Test
    void withoutANameTheyGoIntoTheDecksFolder() {
        cli.environment("REVISE_DECKS", "mine").run("draft", "notes.md").exits(0);
        assertThat(folder.resolve("mine/the-league.yaml")).exists();
        cli.run("draft", "notes.md").exits(3).complains("there is such a file already", "--into");
        cli.run("draft", "notes.md", "--title", "Other").exits(0);
        assertThat(folder.resolve("mine/other.yaml")).exists();
    }

    @Test
    void anExistingDeckGetsWhatItDoesNotHold() throws Exception {
        cli.file("deck.yaml", "title: Mine # kept\ncards:\n- q: x\n  a: y\n");
        cli.run("draft", "notes.md", "-o", "deck.yaml").exits(3).complains("such a file already");
        cli.run("draft", "notes.md", "--into", "deck.yaml", "-o", "x.yaml").exits(2);
        cli.run("draft", "notes.md", "--into", "deck.yaml").exits(0).prints("2 drafts");
        String once = read("deck.yaml");
        assertThat(once)
                .startsWith("title: Mine # kept\ncards:\n- q: x\n  a: y\n")
                .contains("status: draft");
        cli.run("draft", "notes.md", "--into", "deck.yaml").exits(0).prints("in the deck already", "0 drafts");
        assertThat(read("deck.yaml")).isEqualTo(once);
    }

    @Test
    void aDryRunWritesNothing() {
        cli.run("draft", "notes.md", "-o", "league.yaml", "--dry-run").exits(0).prints("nothing was written");
        assertThat(folder.resolve("league.yaml")).doesNotExist();
    }

    @Test
    void jsonHasTheShapeOfAnImport() {
        Map<String, Object> json = cli.input(NOTES)
                .run("draft", "-", "-o", "league.yaml", "--json")
                .exits(0)
                .json();
        assertThat(json)
                .containsOnlyKeys("format", "runnerUp", "read", "written", "skipped", "cards", "losses", "files");
        assertThat(json).containsEntry("format", "notes").containsEntry("written", 2L);
        assertThat(String.valueOf(json.get("cards")))
                .contains("where=-:3", "cloze=The Soviet", "source=The Soviet", "answer=[no army, no America]");
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        cli.file("empty.md", "").run("draft", "empty.md").exits(3).complains("empty.md");
        cli.file("little.md", "This is the end of it.")
                .run("draft", "little.md")
                .exits(3)
                .complains("no card could be");
        cli.file("fr.md", "La paix fut signée en 1920 à Moscou.")
                .run("draft", "fr.md")
                .exits(3)
                .complains("English and German");
        cli.run("draft", "none.md").exits(3).complains("no such file");
        cli.run("draft", "notes.md", "more.md").exits(2).complains("one file");
        cli.run("draft").exits(2).complains("NOTES");
        cli.run("draft", "--review", "none.yaml").exits(3).complains("none.yaml");
        cli.file("bad.yaml", "cards:\n- q: x\n")
                .run("draft", "--review", "bad.yaml")
                .exits(3)
                .complains("Mend the deck");
    }
}

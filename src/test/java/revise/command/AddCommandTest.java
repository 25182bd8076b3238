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

class AddCommandTest {
    private static final String DECK = "title: Rome\ncards:\n  - q: x # c\n    a: y\n# end\n";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(folder).file("decks/rome.yaml", DECK);
    }

    private String deck() throws IOException {
        return Files.readString(folder.resolve("decks/rome.yaml"));
    }

    @Test
    void aCardIsAddedFromOptions() throws Exception {
        Path file = folder.resolve("decks/rome.yaml");
        cli.run(
                        "add",
                        "decks/rome.yaml",
                        "--question",
                        "Which two?",
                        "--answer",
                        "No",
                        "--answer",
                        "a: b",
                        "--tag",
                        "t",
                        "--hint",
                        "h",
                        "--note",
                        "n",
                        "--source",
                        "s",
                        "--id",
                        "two",
                        "--any",
                        "1",
                        "--reverse",
                        "--draft")
                .exits(0)
                .prints("added: rome/two (" + file + ":5)");
        assertThat(deck()).isEqualTo("""
                title: Rome
                cards:
                  - q: x # c
                    a: y
                  - id: two
                    question: Which two?
                    answer:
                      - No
                      - 'a: b'
                    any: 1
                    hint: h
                    note: n
                    source: s
                    tags: [t]
                    reverse: true
                    status: draft
                # end
                """);
        cli.run("check", "decks/rome.yaml").exits(0);
    }

    @Test
    void everyKindOfCardIsAdded() {
        cli.run("add", "decks", "--cloze", "The {{a}} b").exits(0).prints("added: rome/");
        cli.run("add", "decks", "--question", "c?", "--choice", "a", "--choice", "b", "--answer", "b")
                .exits(0);
        cli.run("add", "decks", "--question", "o?", "--order", "1", "--order", "2", "--order", "3")
                .exits(0);
        List<Map<String, Object>> cards = cli.run("list", "--json").exits(0).list("cards");
        assertThat(cards).extracting(card -> card.get("question")).containsExactly("x", "The [...] b", "c?", "o?");
    }

    @Test
    void whatWasAddedIsToldAsJson() {
        Cli.Result result = cli.run(
                        "add", "decks/rome.yaml", "--json", "--question", "new", "--answer", "b", "--id", "i")
                .exits(0);
        assertThat(result.json())
                .isEqualTo(Map.of(
                        "card",
                        "rome/i",
                        "file",
                        folder.resolve("decks/rome.yaml").toString(),
                        "line",
                        5L,
                        "findings",
                        List.of()));
    }

    @Test
    void aCardThatIsNoneIsNotWritten() throws Exception {
        cli.run("add", "decks", "--question", "only").exits(3).complains("has no answer");
        cli.run("add", "decks", "--question", "X!", "--answer", "b")
                .exits(3)
                .complains("rome.yaml:3", "asked here already");
        cli.run("add", "decks", "--cloze", "a {{b", "--id", "i").exits(3).complains("not closed");
        cli.run("add", "decks", "--cloze", "a {{b}}", "--reverse").exits(3).complains("does not go with cloze");
        cli.run("add", "decks", "--question", "a", "--answer", "b", "--any", "x")
                .exits(2)
                .complains("--any");
        cli.run("add", "decks", "--answer", "b").exits(2).complains("--answer needs --question");
        cli.run("add", "decks", "--json").exits(2).complains("--json needs --question");
        cli.run("add", "decks", "--question", "a", "b", "--answer", "c")
                .exits(2)
                .complains("leave out \"b\"");
        cli.run("add").exits(2).complains("DECK");
        assertThat(deck()).isEqualTo(DECK);
    }

    @Test
    void aNewDeckIsMadeOnlyWhereOneIsMeant() throws Exception {
        cli.run("add", "decks/new.yaml", "--title", "My: deck", "--question", "a", "--answer", "b")
                .exits(0)
                .prints("added: my-deck/");
        assertThat(folder.resolve("decks/new.yaml"))
                .hasContent("title: 'My: deck'\ncards:\n  - question: a\n    answer: b\n");
        cli.run("add", "decks/new.yaml", "--title", "other", "--question", "c", "--answer", "b")
                .exits(2)
                .complains("--title is for a new deck");
        cli.run("add", "new", "--question", "a", "--answer", "b").exits(2).complains("new.yaml");
        cli.run("add", "nowhere/new.yaml", "--question", "a", "--answer", "b")
                .exits(3)
                .complains("there is no folder");
        cli.run("add", "decks", "--question", "a", "--answer", "b")
                .exits(2)
                .complains("holds 2 decks", "new.yaml", "rome.yaml");
        Files.createDirectory(folder.resolve("empty"));
        cli.run("add", "empty", "--question", "a", "--answer", "b").exits(2).complains("holds no deck");
    }

    @Test
    void aDeckWithMistakesIsLeftAlone() throws Exception {
        cli.file("decks/rome.yaml", "cards:\n  - q: x\n    anwser: y\n");
        cli.run("add", "decks", "--question", "a", "--answer", "b")
                .exits(3)
                .complains("rome.yaml:3:5: error: unknown-key", "Mend the deck");
        assertThat(deck()).isEqualTo("cards:\n  - q: x\n    anwser: y\n");
    }

    @Test
    void theOrderOfAQuizIsStillASetting() {
        cli.run("quiz", "--plain", "--order", "sideways").exits(2).complains("--order");
    }

    @Test
    void theDialogueGoesLineByLineWithoutATerminal() throws Exception {
        cli.input("\nWho?\nCaesar\n\nhistory, rome\n\n\nq\n")
                .run("add", "decks")
                .exits(0)
                .prints("Question", "question: Who?", "added: rome/", "1 card was added to");
        assertThat(deck())
                .isEqualTo(
                        "title: Rome\ncards:\n  - q: x # c\n    a: y\n  - question: Who?\n    answer: Caesar\n    tags: [history, rome]\n# end\n");
    }
}

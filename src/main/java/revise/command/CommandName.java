package revise.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The table of contents: every command with what it does. */
enum CommandName {
    QUIZ("the interactive session", "quiz decks/stalin-and-international-relations.yaml"),
    TEST("a marked paper, at the terminal or for scripts", "test my-deck.yaml --count 10 --pass-mark 60"),
    DUE("how many cards wait", "due --json"),
    LIST("cards with their state", "list --tag germany"),
    SHOW("one card with its history", "show stalin/rapallo-date"),
    CHECK("every mistake in the decks", "check my-deck.yaml"),
    ADD("write new cards into a deck", "add my-deck.yaml"),
    IMPORT("make a deck of a pasted set, a table, an export", "import pasted.txt"),
    EXPORT("decks in the formats of other programs", "export my-deck.yaml -o my-deck.apkg"),
    DRAFT("draft cards from notes, to be accepted one by one", "draft notes.md -o notes.yaml"),
    PROGRESS("undo, suspend, reset", "progress unsuspend stalin/rapallo-date"),
    CONFIG("each setting and where it came from", "config"),
    COMPLETION("a completion script for bash, zsh or fish", "completion bash");

    private final String summary;
    private final String example;

    CommandName(String summary, String example) {
        this.summary = summary;
        this.example = example;
    }

    /** The word on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it does, in a few words. */
    String summary() {
        return summary;
    }

    /** A command line, without the program's name. */
    String example() {
        return example;
    }

    /** Only the class of the command that was called for is loaded. */
    Command make() {
        return switch (this) {
            case QUIZ -> new QuizCommand();
            case TEST -> new TestCommand();
            case DUE -> new DueCommand();
            case LIST -> new ListCommand();
            case SHOW -> new ShowCommand();
            case CHECK -> new CheckCommand();
            case ADD -> new AddCommand();
            case IMPORT -> new ImportCommand();
            case EXPORT -> new ExportCommand();
            case DRAFT -> new DraftCommand();
            case PROGRESS -> new ProgressCommand();
            case CONFIG -> new ConfigCommand();
            case COMPLETION -> new CompletionCommand();
        };
    }

    static @Nullable CommandName of(String word) {
        for (CommandName command : values()) {
            if (command.word().equals(word)) {
                return command;
            }
        }
        return null;
    }

    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (CommandName command : values()) {
            words.add(command.word());
        }
        return words;
    }
}

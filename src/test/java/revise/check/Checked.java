package revise.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import revise.deck.DeckFinder;
import revise.deck.Finding;
import revise.deck.Library;

/** Writes decks into a folder and checks them. */
final class Checked {
    private final Path folder;

    Checked(Path folder) {
        this.folder = folder;
    }

    /** Writes a deck file. */
    Checked deck(String name, String content) {
        try {
            Files.writeString(folder.resolve(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a deck of these cards, in English. */
    Checked cards(String... cards) {
        return deck("deck.yaml", "title: Deck\nlanguage: en\ncards:\n" + String.join("\n", cards) + "\n");
    }

    Library library() {
        Library library = DeckFinder.load(List.of(folder));
        assertThat(library.hasErrors()).as("%s", library.findings()).isFalse();
        return library;
    }

    List<Finding> findings() {
        return Checker.check(library());
    }

    List<String> rules() {
        return findings().stream().map(Finding::rule).toList();
    }

    /** Gives a card with one point. */
    static String card(String question, String answer) {
        return "  - question: " + quoted(question) + "\n    answer: " + quoted(answer);
    }

    /** Gives a card with an id and one point. */
    static String card(String id, String question, String answer) {
        return card(question, answer) + "\n    id: " + id;
    }

    static String cloze(String text) {
        return "  - cloze: " + quoted(text);
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

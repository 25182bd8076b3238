package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads decks written in tests. */
final class Decks {
    static final Path FILE = Path.of("rome.yaml");

    private Decks() {}

    static Reading read(byte[] content) {
        return DeckReader.read(FILE, content);
    }

    static Reading read(String content) {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives the deck of a text that must be without any mistake. */
    static Deck deck(String content) {
        return deckOf(read(content));
    }

    static Deck deckOf(Reading reading) {
        Deck deck = reading.deck();
        assertThat(reading.findings()).isEmpty();
        if (deck == null) {
            throw new AssertionError("neither a deck nor findings");
        }
        return deck;
    }

    static List<Card> cards(String content) {
        return deck(content).cards();
    }

    /** Gives the findings as lines without the file's name. */
    static List<String> lines(List<Finding> findings) {
        return findings.stream().map(Decks::line).toList();
    }

    private static String line(Finding finding) {
        Place place = finding.place();
        return place.line() + ":" + place.column() + ": " + finding.severity().word() + ": " + finding.rule() + ": "
                + finding.text();
    }

    /** Gives {@code line:column rule} of each finding of a text. */
    static List<String> places(String content) {
        return read(content).findings().stream()
                .map(finding -> finding.place().line() + ":" + finding.place().column() + " " + finding.rule())
                .toList();
    }
}

package revise.deck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All decks found in some places.
 *
 * @param decks those without errors, in the order of their files
 * @param readable all decks, of those with errors the cards that could be read in spite of them
 * @param findings what is wrong in the files and between them
 * @param files every deck file that was looked at, once each
 */
public record Library(List<Deck> decks, List<Deck> readable, List<Finding> findings, List<Path> files) {
    public Library {
        decks = List.copyOf(decks);
        readable = List.copyOf(readable);
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }

    /** A library of decks without errors. */
    public static Library of(List<Deck> decks) {
        return new Library(
                decks, decks, List.of(), decks.stream().map(Deck::file).toList());
    }

    /** Gives the cards of all decks, deck by deck; of those with errors as far as they can be read. */
    public List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        for (Deck deck : readable) {
            cards.addAll(deck.cards());
        }
        return cards;
    }

    /** Whether any finding is an error. */
    public boolean hasErrors() {
        return Findings.haveErrors(findings);
    }
}

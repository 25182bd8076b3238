package revise.edit;

import java.nio.file.Path;
import java.util.List;
import revise.deck.Card;
import revise.deck.Finding;

/** A new card in a deck file, found to be good and ready to be saved. */
public final class Addition {
    private final DeckFile file;
    private final byte[] content;
    private final String yaml;
    private final List<Card> cards;
    private final List<Finding> findings;

    Addition(DeckFile file, byte[] content, String yaml, List<Card> cards, List<Finding> findings) {
        this.file = file;
        this.content = content;
        this.yaml = yaml;
        this.cards = List.copyOf(cards);
        this.findings = List.copyOf(findings);
    }

    /** The whole file as it will be. */
    byte[] content() {
        return content.clone();
    }

    /** The lines that the file gets, as they will stand there; untrusted. */
    public String yaml() {
        return yaml;
    }

    /** What the entry is asked as: one card, or several for gaps and for both directions. */
    public List<Card> cards() {
        return cards;
    }

    /** The id of the entry, {@code deck/card}. */
    public String id() {
        return cards.get(0).entry();
    }

    public Path file() {
        return file.name();
    }

    /** The line that the entry begins in, counted from 1. */
    public int line() {
        return cards.get(0).place().line();
    }

    /** What the reader warns of in the new entry. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Writes the file.
     *
     * @throws EditException when it cannot be written or is no longer as it was; nothing was changed then
     */
    public void save() throws EditException {
        file.replace(content);
    }
}

package revise.exchange.format;

import java.util.List;

/**
 * What was found in a source.
 *
 * @param read how many cards, notes or rows the source has, including those that gave no card
 * @param losses everything that did not come along, in the order of the source
 * @param images those that the cards show
 */
public record Imported(List<ImportedDeck> decks, int read, List<Loss> losses, List<Image> images) {
    public Imported {
        decks = List.copyOf(decks);
        losses = List.copyOf(losses);
        images = List.copyOf(images);
    }

    /** Gives how many cards were found. */
    public int cards() {
        int cards = 0;
        for (ImportedDeck deck : decks) {
            cards += deck.items().size();
        }
        return cards;
    }
}

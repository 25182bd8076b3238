package revise.exchange.format;

import java.nio.file.Path;
import java.util.List;
import revise.deck.CardIds;

/**
 * A deck that goes out.
 *
 * @param id the deck's id; with a card's own id, which every card here has, it is {@code deck/card}
 * @param folder where the deck's file is: names of images are paths from there
 * @param content what it holds; no card has doubts, and the past is there when it is wanted
 */
public record ExportedDeck(String id, Path folder, ImportedDeck content) {
    /** What the deck is called: its title, or its id if it has none. */
    public String title() {
        String title = content.title();
        return title == null || title.isBlank() ? id : title.strip();
    }

    /** What the deck is called among several: its title, or its id when the title names another as well. */
    public String titleAmong(List<ExportedDeck> decks) {
        String slug = CardIds.slug(title());
        for (ExportedDeck other : decks) {
            boolean named = CardIds.slug(other.title()).equals(slug)
                    || CardIds.slug(other.id()).equals(slug);
            if (named && !other.id().equals(id)) {
                return id;
            }
        }
        return title();
    }
}

package revise.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.Place;

/** Finds the cards in a deck's layout. */
final class CardParts {
    private CardParts() {}

    /** The entries under {@code cards} that are groups of keys, in order; none if it holds no list. */
    static List<Part.Keys> of(Part.Keys root) {
        List<Part.Keys> found = new ArrayList<>();
        Part.Key cards = root.key("cards");
        if (cards != null && cards.value() instanceof Part.Items items) {
            for (Part item : items.items()) {
                if (item instanceof Part.Keys card) {
                    found.add(card);
                }
            }
        }
        return found;
    }

    /** The keys that a card was read from, or null if the list has anything but cards in it. */
    static Part.@Nullable Keys of(Part.Keys root, Deck deck, Card card) {
        List<Part.Keys> parts = of(root);
        List<Place> entries = new ArrayList<>();
        for (Card each : deck.cards()) {
            if (entries.isEmpty() || !entries.get(entries.size() - 1).equals(each.place())) {
                entries.add(each.place());
            }
        }
        int index = entries.indexOf(card.place());
        return index >= 0 && parts.size() == entries.size() ? parts.get(index) : null;
    }
}

package revise.edit;

import java.util.ArrayList;
import java.util.List;

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
}

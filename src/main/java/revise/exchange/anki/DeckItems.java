package revise.exchange.anki;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.CardIds;
import revise.exchange.format.Item;

/** The cards of one deck. */
final class DeckItems {
    private final AnkiDeck deck;
    private final List<Item> items = new ArrayList<>();
    private final Set<String> questions = new HashSet<>();

    DeckItems(AnkiDeck deck) {
        this.deck = deck;
    }

    AnkiDeck deck() {
        return deck;
    }

    List<Item> items() {
        return items;
    }

    void add(Item item) {
        items.add(item);
    }

    /**
     * Gives the id that a card needs: none, unless another card of the deck asks the same.
     *
     * @param question what is asked, without gaps
     */
    @Nullable
    String id(String question, long note, int ordinal) {
        if (questions.add(CardIds.ofQuestion(question))) {
            return null;
        }
        return "note-" + Long.toUnsignedString(note) + (ordinal == 0 ? "" : "-" + ordinal);
    }
}

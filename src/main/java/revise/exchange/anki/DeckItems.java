package revise.exchange.anki;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.CardIds;
import revise.exchange.format.Guid;
import revise.exchange.format.Item;

/** The cards of one deck. */
final class DeckItems {
    private final AnkiDeck deck;
    private final List<Placed> placed = new ArrayList<>();
    private final Set<String> questions = new HashSet<>();

    DeckItems(AnkiDeck deck) {
        this.deck = deck;
    }

    AnkiDeck deck() {
        return deck;
    }

    private record Placed(long place, Item item) {}

    /** The cards by their places. */
    List<Item> items() {
        placed.sort(Comparator.comparingLong(Placed::place));
        return placed.stream().map(Placed::item).toList();
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    void add(long place, Item item) {
        placed.add(new Placed(place, item));
    }

    /**
     * Gives the id that a card needs: the one that it had in revise, else none, unless another card of the deck asks the
     * same.
     *
     * @param question what is asked, without gaps
     */
    @Nullable
    String id(String question, Note note, int ordinal) {
        String own = Guid.card(note.guid());
        if (own != null && ordinal == 0) {
            return own;
        }
        if (questions.add(CardIds.ofQuestion(question))) {
            return null;
        }
        return "note-" + Long.toUnsignedString(note.id()) + (ordinal == 0 ? "" : "-" + ordinal);
    }
}

package revise.grading;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import revise.deck.Card;
import revise.deck.Deck;

/** Marks typed answers to the cards of several decks, each in its deck's language. */
public final class Markers {
    private static final Marker ENGLISH = Marker.of(null);

    private final Map<String, Marker> byDeck = new HashMap<>();

    /** Prepares for decks; of a split deck, the first file that says its language counts. */
    public Markers(Collection<Deck> decks) {
        for (Deck deck : decks) {
            if (deck.language() != null) {
                byDeck.putIfAbsent(deck.id(), Marker.of(deck.language()));
            }
        }
    }

    /** Marks a typed answer, as {@link Marker#mark} does. */
    public Marking mark(Card card, String typed) {
        return byDeck.getOrDefault(card.deck(), ENGLISH).mark(card, typed);
    }
}

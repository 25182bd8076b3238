package revise.exam;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import revise.deck.Card;

/** Adds up marks by tag. The cards of a file share one list of tags, which may be long, so it is added to once. */
final class TagScores {
    /** What the cards with one list of deck tags got together. */
    private static final class OfDeck {
        final Set<String> tags;
        Score sum = Score.NONE;

        OfDeck(List<String> tags) {
            this.tags = new HashSet<>(tags);
        }
    }

    private final IdentityHashMap<List<String>, OfDeck> decks = new IdentityHashMap<>();
    private final Map<String, Score> own = new TreeMap<>();

    void add(Card card, Score score) {
        OfDeck deck = decks.computeIfAbsent(card.deckTags(), OfDeck::new);
        deck.sum = deck.sum.plus(score);
        for (String tag : new HashSet<>(card.ownTags())) {
            if (!deck.tags.contains(tag)) {
                own.merge(tag, score, Score::plus);
            }
        }
    }

    /** The marks by tag, tags in alphabetical order. */
    Map<String, Score> sums() {
        Map<String, Score> sums = new TreeMap<>(own);
        for (OfDeck deck : decks.values()) {
            deck.tags.forEach(tag -> sums.merge(tag, deck.sum, Score::plus));
        }
        return sums;
    }
}

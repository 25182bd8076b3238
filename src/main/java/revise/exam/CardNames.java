package revise.exam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Nearest;

/** The names that cards may be called by: {@code deck/card}, and {@code card} where one deck only has it. */
final class CardNames {
    private final Map<String, List<Card>> byName = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> decks = new HashSet<>();

    CardNames(List<Card> cards) {
        for (Card card : cards) {
            String within = within(card);
            decks.add(card.deck());
            names.add(card.id());
            names.add(within);
            byName.computeIfAbsent(card.id(), name -> new ArrayList<>()).add(card);
            byName.computeIfAbsent(within, name -> new ArrayList<>()).add(card);
        }
    }

    /** A card's name within its deck. */
    static String within(Card card) {
        return card.id().substring(card.deck().length() + 1);
    }

    /** The cards that a name may mean: one, none, or one each of several decks. */
    List<Card> of(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The name that a mistyped one probably meant. */
    @Nullable
    String nearest(String name) {
        return Nearest.of(name, names);
    }

    /** Whether this is written like the name of a card, although none has it. */
    boolean isLike(String name) {
        int slash = name.indexOf('/');
        if (slash > 0 && name.indexOf(' ') < 0) {
            String deck = name.substring(0, slash);
            boolean known =
                    decks.contains(deck) || !of(name.substring(slash + 1)).isEmpty();
            if (known || Nearest.of(deck, decks) != null) {
                return true;
            }
        }
        return name.indexOf(' ') < 0 && nearest(name) != null;
    }
}

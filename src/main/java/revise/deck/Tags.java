package revise.deck;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tags of a deck and of its cards. */
final class Tags {
    private Tags() {}

    /** Gives both lists as one, no tag twice. Most cards add no tag and then share the deck's list. */
    static List<String> joined(List<String> deckTags, List<String> own) {
        if (own.isEmpty()) {
            return deckTags;
        }
        Set<String> once = new LinkedHashSet<>(deckTags);
        once.addAll(own);
        return once.size() == deckTags.size() ? deckTags : List.copyOf(once);
    }
}

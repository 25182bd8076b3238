package revise.deck;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tags of a deck and of its cards. */
final class Tags {
    private Tags() {}

    /** Reports tags that stand twice, or stand in the deck's tags already. */
    static void warnOfDuplicates(Set<String> deckTags, List<String> own, int line, int column, Findings findings) {
        if (own.isEmpty()) {
            return;
        }
        Set<String> once = new HashSet<>();
        for (String tag : own) {
            if (!once.add(tag) || deckTags.contains(tag)) {
                String where = deckTags.contains(tag) ? "is a tag of the whole deck already" : "stands twice";
                findings.warning(
                        line,
                        column,
                        "duplicate-tag",
                        "the tag " + Findings.quote(tag) + " " + where + "; delete it here");
            }
        }
    }

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

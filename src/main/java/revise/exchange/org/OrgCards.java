package revise.exchange.org;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Leftovers;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;

/** Finds the headlines with a tag, what belongs to each, and what belongs to none. */
final class OrgCards {
    private final OrgFile file;
    private final String tag;
    private final Losses losses;
    private final Map<Headline, Card> cards = new LinkedHashMap<>();
    private final Map<Headline, Card> owners = new HashMap<>();
    private final Set<Headline> used = new HashSet<>();
    private final Set<Headline> commented = new HashSet<>();
    private int states;
    private int priorities;

    /**
     * A headline that is a card.
     *
     * @param parts the headlines right under it that are no cards, each with those under it
     */
    record Card(Headline headline, List<List<Headline>> parts) {}

    private OrgCards(OrgFile file, String tag, Losses losses) {
        this.file = file;
        this.tag = tag;
        this.losses = losses;
    }

    static OrgCards of(OrgFile file, String tag, Losses losses) {
        OrgCards found = new OrgCards(file, tag, losses);
        found.read();
        return found;
    }

    List<Card> cards() {
        return List.copyOf(cards.values());
    }

    private void read() {
        Leftovers comments = new Leftovers("under a headline that is a comment", losses);
        for (Headline headline : file.headlines()) {
            Headline parent = headline.parent();
            if (headline.isComment() || (parent != null && commented.contains(parent))) {
                commented.add(headline);
                comments.add(headline.line(), headline.title());
                headline.body().forEach(line -> comments.add(headline.line(), line));
                continue;
            }
            comments.end();
            states += headline.hasState() ? 1 : 0;
            priorities += headline.hasPriority() ? 1 : 0;
            place(headline, parent);
        }
        comments.end();
    }

    /** Notes that a card is one for revise as well. */
    void made(Card card) {
        for (Headline above = card.headline().parent(); above != null && used.add(above); above = above.parent()) {
            // Those above one that was seen have been seen as well.
        }
    }

    /** Tells of what belongs to no card. */
    void tellRest() {
        for (Headline headline : file.headlines()) {
            if (!owners.containsKey(headline) && !commented.contains(headline)) {
                leave(headline);
            }
        }
        tellTasks();
    }

    private void place(Headline headline, @Nullable Headline parent) {
        if (headline.tags().contains(tag)) {
            Card card = new Card(headline, new ArrayList<>());
            cards.put(headline, card);
            owners.put(headline, card);
            return;
        }
        Card owner = parent == null ? null : owners.get(parent);
        if (owner == null) {
            return;
        }
        owners.put(headline, owner);
        if (parent == owner.headline()) {
            owner.parts().add(new ArrayList<>());
        }
        owner.parts().get(owner.parts().size() - 1).add(headline);
    }

    /** Tells of a headline that belongs to no card. */
    private void leave(Headline headline) {
        if (!used.contains(headline)) {
            losses.add(headline.line(), "a headline without cards: " + Quote.of(headline.title()));
        }
        Leftovers text = new Leftovers("outside the cards", losses);
        headline.body().forEach(line -> text.add(headline.line(), line));
        text.end();
        headline.properties().forEach((key, value) -> property(headline, key, value));
    }

    private void tellTasks() {
        if (states > 0) {
            losses.addWhole("the state of " + states + (states == 1 ? " task" : " tasks") + " (TODO and the like)");
        }
        if (priorities > 0) {
            losses.addWhole("the priority of " + priorities + (priorities == 1 ? " headline" : " headlines"));
        }
    }

    /** Tells of a property that has no place in a deck. */
    void property(Headline headline, String key, String value) {
        if (isScheduling(key)) {
            file.schedule(key);
        } else {
            losses.add(headline.line(), "the property " + Quote.of(key + ": " + value));
        }
    }

    private static boolean isScheduling(String key) {
        String upper = key.toUpperCase(Locale.ROOT);
        return upper.startsWith("DRILL_")
                || upper.startsWith("FC_")
                || Set.of("ID", "CUSTOM_ID", "CREATED", "DATE_ADDED", "LAST_REPEAT")
                        .contains(upper);
    }

    /** The tags of a card: its own, and those of the headlines above it. */
    Set<String> tags(Card card) {
        List<List<String>> all = new ArrayList<>();
        for (Headline at = card.headline(); at != null; at = at.parent()) {
            all.add(0, at.tags());
        }
        Set<String> tags = new LinkedHashSet<>();
        all.forEach(tags::addAll);
        return tags;
    }

    /** The headlines above a card, the highest first. */
    List<String> path(Card card) {
        List<String> path = new ArrayList<>();
        for (Headline at = card.headline().parent(); at != null; at = at.parent()) {
            if (!at.title().isEmpty()) {
                path.add(0, at.title());
            }
        }
        return path;
    }
}

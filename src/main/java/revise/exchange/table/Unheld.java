package revise.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.CardIds;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.ImageLinks;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Quote;

/** Collects what a table has no place for when decks are written to it. */
final class Unheld {
    private final List<Loss> losses = new ArrayList<>();

    /**
     * @param name what the table calls the deck, or null
     */
    void deck(ExportedDeck deck, @Nullable String name) {
        ImportedDeck content = deck.content();
        String title = content.title();
        if (title != null && name == null) {
            lose(deck.id(), "the title " + Quote.of(title) + " of the deck");
        } else if (name != null && !name.equals(deck.title())) {
            lose(
                    deck.id(),
                    "the title " + Quote.of(deck.title()) + " of the deck, which is the name of another as well");
        }
        if (name != null && !CardIds.slug(name).equals(deck.id())) {
            lose(deck.id(), "the id of the deck, which is made from its title again");
        }
        lose(deck.id(), "the description of the deck", content.description());
        lose(deck.id(), "the language of the deck", content.language());
        for (String source : content.sources()) {
            lose(deck.id(), "the source " + Quote.of(source) + " of the deck");
        }
        long answered =
                content.items().stream().filter(item -> !item.past().isEmpty()).count();
        if (answered > 0) {
            lose(deck.id(), "the review history of " + answered + (answered == 1 ? " card" : " cards"));
        }
    }

    /** The deck's tags, then the card's own, none twice. */
    static List<String> tags(ExportedDeck deck, NewCard card) {
        Set<String> tags = new LinkedHashSet<>(deck.content().tags());
        tags.addAll(card.tags());
        return List.copyOf(tags);
    }

    static String where(ExportedDeck deck, Item item) {
        String id = item.card().id();
        return id == null ? item.where() : deck.id() + "/" + id;
    }

    /** What points have besides their texts, and pictures. */
    void card(String where, NewCard card) {
        for (Point point : card.points()) {
            List<String> keys = keys(point);
            if (!keys.isEmpty()) {
                lose(where, String.join(", ", keys) + " of the point " + Quote.of(point.text()));
            }
        }
        for (String picture : ImageLinks.files(card)) {
            lose(where, "the picture " + Quote.of(picture) + ", of which only the name is in the table");
        }
    }

    private static List<String> keys(Point point) {
        List<String> keys = new ArrayList<>();
        if (point.marks() != 1) {
            keys.add("marks");
        }
        if (!point.all().isEmpty()) {
            keys.add("all");
        }
        if (!point.accept().isEmpty()) {
            keys.add("accept");
        }
        if (!point.reject().isEmpty()) {
            keys.add("reject");
        }
        addNamed(keys, "date", point.date());
        addNamed(keys, "number", point.number());
        addNamed(keys, "tolerance", point.tolerance());
        addNamed(keys, "unit", point.unit());
        return keys;
    }

    private static void addNamed(List<String> keys, String key, @Nullable String value) {
        if (value != null) {
            keys.add(key);
        }
    }

    void lose(String where, String what) {
        losses.add(new Loss(where, what));
    }

    /** A text that has no place, if there is one. */
    void lose(String where, String what, @Nullable String text) {
        if (text != null) {
            lose(where, what + " " + Quote.of(text));
        }
    }

    List<Loss> losses() {
        return List.copyOf(losses);
    }
}

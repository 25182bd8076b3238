package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.CardIds;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;
import revise.exchange.format.Source;
import revise.exchange.quizzes.GiftCards.Made;

/** Reads one file of GIFT. A category is a deck; a title is an id, since both are there to find a question again. */
final class GiftImport {
    private static final int SHORTEST_DEFAULT = 10;

    private final Source source;
    private final Losses losses;
    private final Markup markup;
    private final Map<String, Gathered> decks = new LinkedHashMap<>();
    private int read;

    /** The cards of a category and the ids that they have. */
    private static final class Gathered {
        private final List<Item> items = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
    }

    GiftImport(Source source) {
        this.source = source;
        this.losses = new Losses(source);
        this.markup = new Markup(losses);
    }

    Imported read() {
        for (GiftBlock block : GiftBlocks.of(source.text().lines(), losses)) {
            String title = block.category() == null ? "" : title(block.category());
            add(block, decks.computeIfAbsent(title, key -> new Gathered()));
        }
        List<ImportedDeck> found = new ArrayList<>();
        decks.forEach((title, deck) -> {
            if (!deck.items.isEmpty()) {
                found.add(ImportedDeck.of(title.isEmpty() ? null : title, deck.items));
            }
        });
        return new Imported(found, read, losses.list(), List.of());
    }

    private void add(GiftBlock block, Gathered deck) {
        String where = source.line(block.line());
        List<Made> cards;
        GiftQuestion question;
        try {
            question = GiftQuestion.of(block.text());
            cards = new GiftCards(question, markup, where, losses).cards();
        } catch (GiftQuestion.Broken e) {
            losses.add(where, e.getMessage() + ": " + Quote.of(block.text()));
            read++;
            return;
        }
        read += Math.max(1, cards.size());
        String name = cards.isEmpty() ? null : id(block, question);
        for (int i = 0; i < cards.size(); i++) {
            String id = name == null || cards.size() == 1 ? name : name + "-" + (i + 1);
            if (id != null && (!CardIds.valid(id) || !deck.ids.add(id))) {
                losses.add(where, "the id " + Quote.of(id) + ", which another question has already");
                id = null;
            }
            Made card = cards.get(i);
            List<String> tags = block.tags().stream().distinct().toList();
            Item item = new Item(where, card.card().id(id).tags(tags).build(), card.doubts(), List.of());
            deck.items.add(block.apart() ? item : item.doubted("no blank line stands before this question"));
        }
    }

    /** Gives the id that a comment names, else the title as one; a title that only repeats the question gives none. */
    private @Nullable String id(GiftBlock block, GiftQuestion question) {
        String title = question.title();
        String named = block.id();
        if (named != null && CardIds.valid(named)) {
            if (title != null && !title.equals(named) && !title.endsWith("/" + named)) {
                losses.count(block.line(), "a title beside an id");
            }
            return named;
        }
        if (named != null) {
            losses.add(block.line(), "the id " + Quote.of(named));
        }
        if (title == null || title.isEmpty() || repeats(title, question)) {
            return null;
        }
        if (CardIds.valid(title)) {
            return title;
        }
        losses.count(block.line(), "the wording of a title, of which an id is made");
        return CardIds.slug(title);
    }

    private static boolean repeats(String title, GiftQuestion question) {
        String start = title.endsWith("...") ? title.substring(0, title.length() - 3) : title;
        return start.length() >= SHORTEST_DEFAULT
                && GiftText.plain(question.before()).strip().startsWith(start.strip());
    }

    /** Gives the names of a category's path that say something; two slashes are one in a name. */
    private static String title(String category) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i <= category.length(); i++) {
            boolean slash = i < category.length() && category.charAt(i) == '/';
            if (slash && category.startsWith("//", i)) {
                name.append('/');
                i++;
            } else if (slash || i == category.length()) {
                names.add(name.toString().strip());
                name.setLength(0);
            } else {
                name.append(category.charAt(i));
            }
        }
        names.removeIf(part -> part.isEmpty()
                || part.equals("top")
                || (part.startsWith("$") && part.endsWith("$") && part.length() > 1));
        return String.join(" / ", names);
    }
}

package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Item;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;
import revise.exchange.quizzes.XmlEntries.Entry;

/** The cards of Mnemosyne's second version: a log in which facts, cards and tags are added, each with its id. */
final class MnemosyneLog {
    /** The kinds of entries, by their numbers. */
    private static final Set<String> CARD = Set.of("6", "7");

    private static final Set<String> TAG = Set.of("10", "11");
    private static final Set<String> MEDIA = Set.of("13", "14");
    private static final Set<String> FACT = Set.of("16", "17");
    private static final Set<String> VIEW = Set.of("19", "20");
    private static final Set<String> TYPE = Set.of("22", "23");
    private static final Set<String> DELETED = Set.of("8", "12", "18");

    private final Markup markup;
    private final Losses losses;
    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, Entry> facts = new LinkedHashMap<>();
    private final Map<String, Entry> views = new HashMap<>();
    private final Map<String, Entry> cards = new LinkedHashMap<>();

    MnemosyneLog(Markup markup, Losses losses) {
        this.markup = markup;
        this.losses = losses;
    }

    void add(Entry entry) {
        String type = entry.attribute("type");
        String id = entry.attribute("o_id");
        if (CARD.contains(type)) {
            cards.put(id, entry);
        } else if (TAG.contains(type)) {
            tags.put(id, entry.text("name"));
        } else if (FACT.contains(type)) {
            facts.put(id, entry);
        } else if (VIEW.contains(type)) {
            views.put(id, entry);
        } else if (TYPE.contains(type)) {
            losses.count(entry.line(), "a card type of its own: " + Quote.of(entry.text("name")));
        } else if (DELETED.contains(type)) {
            cards.remove(id);
            tags.remove(id);
            facts.remove(id);
        } else if (!MEDIA.contains(type)) {
            losses.count(entry.line(), "an entry of the log of type " + Quote.of(type));
        }
    }

    /** How many facts it has; each is asked in one way or in several. */
    int read() {
        return facts.size();
    }

    List<Item> cards() {
        Map<String, List<Entry>> byFact = new HashMap<>();
        int learned = 0;
        for (Entry card : cards.values()) {
            byFact.computeIfAbsent(card.attribute("fact"), key -> new ArrayList<>())
                    .add(card);
            boolean unseen =
                    card.attribute("gr").isEmpty() || card.attribute("gr").equals("-1");
            learned += unseen ? 0 : 1;
            if (!facts.containsKey(card.attribute("fact"))) {
                losses.count(card.line(), "a card whose texts are missing");
            }
            if (!card.text("extra").isEmpty() && !card.text("extra").contains("cloze")) {
                losses.count(card.line(), "further data of a card");
            }
        }
        List<Item> items = new ArrayList<>();
        facts.forEach((id, fact) -> {
            List<Entry> asked = byFact.getOrDefault(id, List.of());
            if (asked.isEmpty()) {
                losses.add(fact.line(), "a fact that no card asks");
            } else {
                items.addAll(new MnemosyneFact(fact, asked, views, tags(asked), markup, losses).items());
            }
        });
        if (learned > 0) {
            losses.add(
                    losses.source().name(), "the learning state of cards, which revise cannot read (" + learned + ")");
        }
        return items;
    }

    private List<String> tags(List<Entry> asked) {
        Set<String> names = new LinkedHashSet<>();
        for (Entry card : asked) {
            for (String id : card.attribute("tags").split(",", -1)) {
                String name = name(id.strip());
                if (name != null) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    private @Nullable String name(String id) {
        String name = tags.getOrDefault(id, "").strip();
        return name.isEmpty() || name.equals("__UNTAGGED__") ? null : name;
    }
}

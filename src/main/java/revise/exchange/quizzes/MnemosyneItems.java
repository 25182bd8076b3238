package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.edit.NewCard;
import revise.exchange.format.Item;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;
import revise.exchange.quizzes.XmlEntries.Entry;

/** Cards of Mnemosyne's first version. What is asked both ways is two items there, whose ids differ by an ending. */
final class MnemosyneItems {
    private static final String INVERSE = ".inv";
    private static final String TRANSLATION = ".tr.1";
    private static final String OVERLAY = "answerbox: overlay";
    private static final Set<String> TEXTS = Set.of("cat", "Q", "A");

    private final MnemosyneTexts texts;
    private final Losses losses;
    private final Map<String, Entry> items = new LinkedHashMap<>();
    private int learned;
    private int nameless;

    MnemosyneItems(Markup markup, Losses losses) {
        this.texts = new MnemosyneTexts(markup);
        this.losses = losses;
    }

    void category(Entry entry) {
        if (entry.attribute("active").equals("0")) {
            losses.count(entry.line(), "that a category is switched off");
        }
    }

    void add(Entry item) {
        String id = item.attribute("id");
        String key = id.isEmpty() || items.containsKey(id) ? id + "\n" + nameless++ : id;
        items.put(key, item);
        boolean unseen = item.attribute("u").equals("1") || item.attribute("gr").isEmpty();
        learned += unseen ? 0 : 1;
        for (String name : item.texts().keySet()) {
            if (!TEXTS.contains(name)) {
                losses.count(item.line(), "the element " + Quote.of(name));
            }
        }
    }

    int read() {
        return items.size();
    }

    List<Item> cards() {
        List<Item> cards = new ArrayList<>();
        items.forEach((id, item) -> {
            Entry first = first(id);
            if (first == null || !isOtherWay(first, item, id)) {
                Item card = card(id, item);
                if (card != null) {
                    cards.add(card);
                }
            }
        });
        if (learned > 0) {
            losses.add(
                    losses.source().name(), "the learning state of cards, which revise cannot read (" + learned + ")");
        }
        return cards;
    }

    /** The item that this one is the other direction of, or null. */
    private @Nullable Entry first(String id) {
        for (String ending : List.of(INVERSE, TRANSLATION)) {
            if (id.endsWith(ending)) {
                return items.get(id.substring(0, id.length() - ending.length()));
            }
        }
        return null;
    }

    private static boolean isOtherWay(Entry first, Entry second, String id) {
        boolean swapped =
                first.text("Q").equals(second.text("A")) && first.text("A").equals(second.text("Q"));
        return swapped || (id.endsWith(TRANSLATION) && second.text("A").startsWith(first.text("Q")));
    }

    private @Nullable Item card(String id, Entry item) {
        String where = losses.source().line(item.line());
        if (item.text("Q").contains(OVERLAY)) {
            losses.add(where, "a card with a map: " + Quote.of(item.text("A")));
            return null;
        }
        Entry inverse = items.get(id + INVERSE);
        Entry translation = items.get(id + TRANSLATION);
        boolean both = (inverse != null && isOtherWay(item, inverse, id + INVERSE))
                || (translation != null && isOtherWay(item, translation, id + TRANSLATION));
        String answer = item.text("A").strip();
        String spoken = null;
        int line = translation == null ? -1 : answer.indexOf('\n');
        if (both && line > 0) {
            spoken = texts.text(answer.substring(0, line), where);
            answer = answer.substring(line + 1);
        }
        String question = texts.text(item.text("Q"), where);
        String converted = texts.text(answer, where);
        if (question.isBlank() || converted.isBlank()) {
            losses.add(
                    where,
                    "a card without " + (question.isBlank() ? "a question" : "an answer to " + Quote.of(question)));
            return null;
        }
        String category = item.text("cat").strip();
        return Item.of(
                where,
                NewCard.builder()
                        .question(question)
                        .points(List.of(converted))
                        .note(spoken)
                        .tags(category.isEmpty() || category.equals("<default>") ? List.of() : List.of(category))
                        .reverse(both)
                        .build());
    }
}

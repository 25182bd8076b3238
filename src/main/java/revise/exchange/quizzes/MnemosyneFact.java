package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.edit.NewCard;
import revise.exchange.format.Item;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;
import revise.exchange.quizzes.XmlEntries.Entry;

/** Makes cards of a fact of Mnemosyne, by the type that it is asked as. */
final class MnemosyneFact {
    private final Entry fact;
    private final List<Entry> asked;
    private final Map<String, Entry> views;
    private final List<String> tags;
    private final MnemosyneTexts texts;
    private final Losses losses;
    private final String where;
    private final Set<String> used = new HashSet<>();
    private final List<Item> items = new ArrayList<>();

    MnemosyneFact(
            Entry fact, List<Entry> asked, Map<String, Entry> views, List<String> tags, Markup markup, Losses losses) {
        this.fact = fact;
        this.asked = asked;
        this.views = views;
        this.tags = tags;
        this.texts = new MnemosyneTexts(markup);
        this.losses = losses;
        this.where = losses.source().line(fact.line());
    }

    List<Item> items() {
        String type = asked.get(0).attribute("card_t");
        int clone = type.indexOf("::");
        switch (clone < 0 ? type : type.substring(0, clone)) {
            case "1" -> card(text("f"), text("b"), null, false);
            case "2" -> bothWays("f", "b", "2.1", "2.2", null);
            case "3" -> bothWays("f", "m_1", "3.1", "3.2", note("p_1", "n"));
            case "4" -> {
                used.addAll(Set.of("loc", "blank", "marked"));
                losses.add(where, "a card with a map: " + Quote.of(fact.text("loc")));
            }
            case "5" -> cloze(text("text", false), null);
            case "6" -> sentence();
            default -> byViews();
        }
        fact.texts().forEach((key, value) -> {
            if (!used.contains(key) && !value.isBlank()) {
                losses.add(where, "the field " + key + ": " + Quote.of(value));
            }
        });
        return items;
    }

    private String text(String key) {
        return text(key, true);
    }

    private String text(String key, boolean converted) {
        used.add(key);
        return converted ? texts.text(fact.text(key), where) : fact.text(key);
    }

    private @Nullable String note(String... keys) {
        StringBuilder note = new StringBuilder();
        for (String key : keys) {
            String text = text(key);
            note.append(note.isEmpty() || text.isEmpty() ? "" : "\n").append(text);
        }
        return note.isEmpty() ? null : note.toString();
    }

    private boolean isAsked(String view) {
        return asked.stream().anyMatch(card -> {
            String name = card.attribute("fact_v");
            return name.equals(view) || name.endsWith("::" + view) || name.startsWith(view + "::");
        });
    }

    private void bothWays(String front, String back, String forth, String other, @Nullable String note) {
        boolean onlyOther = isAsked(other) && !isAsked(forth);
        boolean both = isAsked(other) && isAsked(forth);
        String first = text(front);
        String second = text(back);
        card(onlyOther ? second : first, onlyOther ? first : second, note, both || (!onlyOther && asked.size() > 1));
    }

    private void sentence() {
        String written = text("f", false);
        String note = note("p_1", "n");
        String meaning = text("m_1");
        String notes = note == null ? meaning : meaning.isEmpty() ? note : meaning + "\n" + note;
        if (isAsked("6.2")) {
            cloze(written, notes.isEmpty() ? null : notes);
        }
        if (isAsked("6.1") || !isAsked("6.2")) {
            card(texts.filled(written, where), meaning, note, false);
        }
    }

    private void cloze(String written, @Nullable String note) {
        String cloze = texts.cloze(written, where);
        if (cloze == null) {
            losses.add(where, "a text without gaps: " + Quote.of(written));
        } else {
            items.add(Item.of(
                    where, NewCard.builder().cloze(cloze).note(note).tags(tags).build()));
        }
    }

    private void card(String question, String answer, @Nullable String note, boolean both) {
        if (question.isBlank() || answer.isBlank()) {
            losses.add(
                    where,
                    "a card without " + (question.isBlank() ? "a question" : "an answer to " + Quote.of(question)));
            return;
        }
        NewCard.Builder card = NewCard.builder()
                .question(question)
                .points(List.of(answer))
                .note(note)
                .tags(tags)
                .reverse(both);
        items.add(Item.of(where, card.build()));
    }

    /** A type that a user made says which fields it asks and answers with. */
    private void byViews() {
        for (Entry card : asked) {
            Entry view = views.get(card.attribute("fact_v"));
            if (view == null) {
                used.addAll(fact.texts().keySet());
                losses.add(
                        where, "a card of the type " + Quote.of(card.attribute("card_t")) + ", which is not described");
                return;
            }
            String question = note(keys(view.text("q_fact_keys")));
            String answer = note(keys(view.text("a_fact_keys")));
            card(question == null ? "" : question, answer == null ? "" : answer, null, false);
        }
    }

    /** Gives the names in a list as Python writes it. */
    private static String[] keys(String list) {
        List<String> keys = new ArrayList<>();
        for (String part : list.replace("[", "").replace("]", "").split(",", -1)) {
            String key = part.strip().replace("'", "").replace("\"", "");
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys.toArray(String[]::new);
    }
}

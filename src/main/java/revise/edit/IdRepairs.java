package revise.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.CardIds;
import revise.deck.Findings;

/** Puts ids right that cannot be ids or are used by another card. */
final class IdRepairs {
    private static final int LONGEST = 100;

    private final String text;
    private final List<Fix> fixes = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    /** How often a name was made unique, so that many of one name do not all count from 2. */
    private final Map<String, Integer> counts = new HashMap<>();

    private IdRepairs(String text) {
        this.text = text;
    }

    /** Gives what is to be done in a text of this layout. */
    static List<Fix> of(String text, Part.Keys root) {
        IdRepairs repairs = new IdRepairs(text);
        repairs.deck(root);
        repairs.cards(CardParts.of(root));
        return repairs.fixes;
    }

    private void deck(Part.Keys root) {
        Part.Text id = root.text("id");
        if (id != null && isBad(id)) {
            rename(id, CardIds.slug(id.value()));
        }
    }

    private void cards(List<Part.Keys> cards) {
        for (Part.Keys card : cards) {
            String id = id(card);
            if (id != null) {
                known.add(id);
            }
        }
        Set<String> seen = new HashSet<>();
        for (Part.Keys card : cards) {
            Part.Text written = card.text("id");
            String id = id(card);
            boolean again = id != null && !seen.add(id);
            if (written != null && (again || isBad(written))) {
                rename(written, unique(again ? written.value() : CardIds.slug(written.value())));
            }
        }
    }

    /** What a card is known by: the id written if it is one, else the one made from its question. */
    private static @Nullable String id(Part.Keys card) {
        if (card.key("id") != null) {
            Part.Text id = card.text("id");
            return id != null && CardIds.valid(id.value()) ? id.value() : null;
        }
        Part.Text question = card.text("question", "q");
        return question == null || question.value().isBlank() ? null : CardIds.ofQuestion(question.value());
    }

    private static boolean isBad(Part.Text id) {
        return !id.value().isBlank() && !CardIds.valid(id.value());
    }

    private String unique(String name) {
        String free = name;
        int count = counts.getOrDefault(name, 1);
        while (!known.add(free)) {
            count++;
            String end = "-" + count;
            free = cut(name, LONGEST - end.length()) + end;
        }
        counts.put(name, count);
        return free;
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length);
    }

    private void rename(Part.Text written, String id) {
        if (Comments.inHeader(text, written)) {
            return;
        }
        char first = text.charAt(written.start());
        String quote = first == '"' || first == '\'' ? String.valueOf(first) : "";
        fixes.add(new Fix(
                new Edit(written.start(), written.end(), quote + id + quote),
                "the id " + Findings.quote(written.value()) + " is now " + Findings.quote(id)));
    }
}

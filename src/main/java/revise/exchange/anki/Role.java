package revise.exchange.anki;

import java.util.Locale;
import java.util.Set;

/** What a field that stands behind the answer is to a card, by the field's name. */
enum Role {
    ANSWER,
    NOTE,
    SOURCE,
    HINT;

    private static final Set<String> NOTES = Set.of(
            "extra", "back extra", "note", "notes", "remark", "remarks", "comment", "comments", "explanation", "more");
    private static final Set<String> SOURCES = Set.of("source", "sources", "reference", "references");
    private static final Set<String> HINTS = Set.of("hint", "hints");

    static Role of(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        if (NOTES.contains(name)) {
            return NOTE;
        }
        if (SOURCES.contains(name)) {
            return SOURCE;
        }
        return HINTS.contains(name) ? HINT : ANSWER;
    }
}

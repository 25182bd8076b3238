package revise.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The places in a deck file where keys stand, and what to say of a key that does not belong there. */
final class Level {
    static final Level DECK = new Level("a deck", DeckKey.values());
    static final Level CARD = new Level("a card", CardKey.values());
    static final Level POINT = new Level("a point", PointKey.values());

    private final String name;
    private final List<String> keys;

    private Level(String name, Enum<?>[] keys) {
        this.name = name;
        List<String> names = new ArrayList<>();
        for (Enum<?> key : keys) {
            names.add(key.name().toLowerCase(Locale.ROOT));
        }
        this.keys = List.copyOf(names);
    }

    /** Gives the key that was probably meant, or null when none is near. */
    @Nullable
    String nearest(String unknown) {
        String word = unknown.strip().toLowerCase(Locale.ROOT);
        String meant = synonym(word);
        if (meant != null) {
            return meant;
        }
        return Nearest.of(word, keys);
    }

    /** Says what is wrong with an unknown key, given the nearest known one. */
    String advice(String unknown, @Nullable String nearest) {
        String start = Findings.quote(unknown) + " is not a key of " + name;
        if (nearest != null) {
            return start + "; did you mean " + nearest + "?";
        }
        for (Level other : List.of(DECK, CARD, POINT)) {
            if (other != this && other.keys.contains(unknown)) {
                return start + " but of " + other.name + "; check the indentation";
            }
        }
        String known = start + " (" + String.join(", ", keys) + ")";
        boolean sentence = this == POINT || unknown.indexOf(' ') >= 0;
        return sentence ? known + "; a text with \": \" in it must be in quotes" : known;
    }

    /** Words that other programs use for the same thing. */
    private @Nullable String synonym(String word) {
        String key = switch (word) {
            case "front", "prompt", "term" -> "question";
            case "back", "definition" -> "answer";
            case "name" -> "title";
            case "explanation", "comment", "extra" -> "note";
            case "questions" -> "cards";
            case "points" -> "answer";
            case "options", "alternatives" -> "choices";
            case "sequence", "chronology" -> "order";
            case "gaps" -> "cloze";
            default -> null;
        };
        return key != null && keys.contains(key) ? key : null;
    }
}

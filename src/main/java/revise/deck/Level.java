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

    private static final int LONGEST = 40;

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
        if (word.length() > LONGEST) {
            return null;
        }
        String nearest = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String key : keys) {
            int distance = distance(word, key);
            if (distance < least) {
                least = distance;
                nearest = key;
            }
        }
        return nearest;
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
        return start + " (" + String.join(", ", keys) + "); a text with \": \" in it must be in quotes";
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
            default -> null;
        };
        return key != null && keys.contains(key) ? key : null;
    }

    /** The least number of letters to insert, delete, replace or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}

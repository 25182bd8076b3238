package revise.deck;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What may stand in a card. */
enum CardKey {
    ID,
    QUESTION,
    ANSWER,
    ANY,
    CLOZE,
    CHOICES,
    ORDER,
    HINT,
    NOTE,
    SOURCE,
    TAGS,
    REVERSE,
    STATUS;

    static @Nullable CardKey of(String name) {
        return switch (name) {
            case "id" -> ID;
            case "question", "q" -> QUESTION;
            case "answer", "a" -> ANSWER;
            case "any" -> ANY;
            case "cloze" -> CLOZE;
            case "choices" -> CHOICES;
            case "order" -> ORDER;
            case "hint" -> HINT;
            case "note" -> NOTE;
            case "source" -> SOURCE;
            case "tags" -> TAGS;
            case "reverse" -> REVERSE;
            case "status" -> STATUS;
            default -> null;
        };
    }

    /** The key's name in a deck. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package revise.deck;

import org.jspecify.annotations.Nullable;

/** What may stand in a card. */
enum CardKey {
    ID,
    QUESTION,
    ANSWER,
    ANY,
    HINT,
    NOTE,
    SOURCE,
    TAGS,
    REVERSE;

    private static final String INSTEAD = "write a question and an answer, or delete the card";

    static @Nullable CardKey of(String name) {
        return switch (name) {
            case "id" -> ID;
            case "question", "q" -> QUESTION;
            case "answer", "a" -> ANSWER;
            case "any" -> ANY;
            case "hint" -> HINT;
            case "note" -> NOTE;
            case "source" -> SOURCE;
            case "tags" -> TAGS;
            case "reverse" -> REVERSE;
            default -> null;
        };
    }

    /**
     * Says that a key belongs to a kind of card which this version reads no further, or gives null for any other key.
     */
    static @Nullable String unsupported(String name) {
        return switch (name) {
            case "cloze" -> "this version does not ask cards with gaps (cloze) yet; " + INSTEAD;
            case "choices" -> "this version does not ask cards with choices yet; " + INSTEAD;
            case "order" -> "this version does not ask for an order yet; " + INSTEAD;
            case "status" -> "this version does not know drafts (status) yet; delete the key, or the card";
            default -> null;
        };
    }
}

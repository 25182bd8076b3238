package revise.deck;

import org.jspecify.annotations.Nullable;

/** What may stand at the top level of a deck file. */
enum DeckKey {
    TITLE,
    ID,
    DESCRIPTION,
    LANGUAGE,
    TAGS,
    EXAM,
    NEW_PER_DAY,
    SOURCES,
    CARDS;

    static @Nullable DeckKey of(String name) {
        return switch (name) {
            case "title" -> TITLE;
            case "id" -> ID;
            case "description" -> DESCRIPTION;
            case "language" -> LANGUAGE;
            case "tags" -> TAGS;
            case "exam" -> EXAM;
            case "new_per_day" -> NEW_PER_DAY;
            case "sources" -> SOURCES;
            case "cards" -> CARDS;
            default -> null;
        };
    }
}

package revise.deck;

import org.jspecify.annotations.Nullable;

/** What may stand in a point of an answer. */
enum PointKey {
    TEXT,
    MARKS,
    ALL,
    ACCEPT,
    REJECT,
    DATE,
    NUMBER,
    TOLERANCE,
    UNIT;

    static @Nullable PointKey of(String name) {
        return switch (name) {
            case "text" -> TEXT;
            case "marks" -> MARKS;
            case "all" -> ALL;
            case "accept" -> ACCEPT;
            case "reject" -> REJECT;
            case "date" -> DATE;
            case "number" -> NUMBER;
            case "tolerance" -> TOLERANCE;
            case "unit" -> UNIT;
            default -> null;
        };
    }
}

package revise.study;

import java.util.Locale;

/** The order in which a session asks. */
public enum Order {
    /** The longest overdue first, new cards spread among them. */
    DUE,
    /** Shuffled by the seed. */
    RANDOM,
    /** As the deck has them. */
    DECK;

    /** The order's name in options and settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package revise.command;

import java.util.Locale;

/** When to use colours. */
enum Color {
    /** On a terminal that has them. */
    AUTO,
    ALWAYS,
    NEVER;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

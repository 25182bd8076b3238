package revise.terminal;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import revise.memory.Rating;

/**
 * How things look. Colour never carries meaning alone.
 *
 * @param color whether colours may be used
 * @param unicode whether the terminal can show line drawing
 */
record Look(boolean color, boolean unicode) {
    static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    static final AttributedStyle BOLD = AttributedStyle.BOLD;
    static final AttributedStyle DIM = AttributedStyle.DEFAULT.faint();

    AttributedStyle fresh() {
        return in(AttributedStyle.CYAN);
    }

    AttributedStyle learning() {
        return in(AttributedStyle.YELLOW);
    }

    AttributedStyle review() {
        return in(AttributedStyle.GREEN);
    }

    AttributedStyle alarm() {
        return in(AttributedStyle.RED).bold();
    }

    AttributedStyle of(Rating rating) {
        return switch (rating) {
            case AGAIN -> in(AttributedStyle.RED);
            case HARD -> in(AttributedStyle.YELLOW);
            case GOOD -> in(AttributedStyle.GREEN);
            case EASY -> in(AttributedStyle.CYAN);
        };
    }

    private AttributedStyle in(int hue) {
        return color ? AttributedStyle.DEFAULT.foreground(hue) : AttributedStyle.DEFAULT;
    }

    // The simplest of the line drawings would be sent in a character set of the terminal's own.

    /** A horizontal line. */
    AttributedString rule(int columns) {
        return new AttributedString((unicode ? "┄" : "-").repeat(Math.max(0, columns)), DIM);
    }

    /** The drawing of what is done. */
    String full() {
        return unicode ? "━" : "=";
    }

    /** The drawing of what is left. */
    String empty() {
        return unicode ? "┄" : "-";
    }

    /** The drawing of an amount. */
    String block() {
        return unicode ? "█" : "#";
    }
}

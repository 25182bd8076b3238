package revise.terminal.screen;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import revise.memory.Rating;

/**
 * How things look. Colour never carries meaning alone.
 *
 * @param color whether colours may be used
 * @param unicode whether the terminal can show line drawing
 */
public record Look(boolean color, boolean unicode) {
    /** Of usual text. */
    public static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;

    /** Of what comes first. */
    public static final AttributedStyle BOLD = AttributedStyle.BOLD;

    /** Of what stands back. */
    public static final AttributedStyle DIM = AttributedStyle.DEFAULT.faint();

    /** Of new cards. */
    public AttributedStyle fresh() {
        return in(AttributedStyle.CYAN);
    }

    /** Of cards being learned, and of what just happened. */
    public AttributedStyle learning() {
        return in(AttributedStyle.YELLOW);
    }

    /** Of cards to be reviewed, and of what is right. */
    public AttributedStyle review() {
        return in(AttributedStyle.GREEN);
    }

    /** Of what went wrong. */
    public AttributedStyle alarm() {
        return in(AttributedStyle.RED).bold();
    }

    /** Of a rating. */
    public AttributedStyle of(Rating rating) {
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
    public AttributedString rule(int columns) {
        return new AttributedString((unicode ? "┄" : "-").repeat(Math.max(0, columns)), DIM);
    }

    /** The drawing of what is done. */
    public String full() {
        return unicode ? "━" : "=";
    }

    /** The drawing of what is left. */
    public String empty() {
        return unicode ? "┄" : "-";
    }

    /** The drawing of an amount. */
    public String block() {
        return unicode ? "█" : "#";
    }
}

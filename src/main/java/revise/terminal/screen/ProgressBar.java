package revise.terminal.screen;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** How far something is, drawn as a line. */
public final class ProgressBar {
    private ProgressBar() {}

    /** A line that is full up to the share of what is done. */
    public static AttributedString line(long done, long all, int columns, Look look) {
        int width = columns - 1;
        int full = (int) (width * Math.min(done, all) / Math.max(1, all));
        return new AttributedStringBuilder()
                .append(" ")
                .append(look.full().repeat(full), look.review())
                .append(look.empty().repeat(width - full), Look.DIM)
                .toAttributedString();
    }
}

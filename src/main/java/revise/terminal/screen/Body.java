package revise.terminal.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import revise.terminal.markdown.Markdown;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;
import revise.terminal.text.Wrap;

/** The text between the header and the keys, line by line. It may be taller than its window. */
public final class Body {
    private static final int WIDEST = 90;
    private static final int MARGIN_FROM = 39;

    private final List<AttributedString> lines = new ArrayList<>();
    private final int width;
    private final String margin;
    private final boolean roomy;
    private final boolean unicode;
    private int answerFrom = -1;
    private int pointFrom = -1;
    private int pointTo = -1;

    /**
     * An empty text.
     *
     * @param roomy whether there is room for blank lines
     * @param unicode whether the terminal shows more than ASCII
     */
    public Body(int columns, boolean roomy, boolean unicode) {
        this.margin = columns >= MARGIN_FROM ? "  " : "";
        this.width = Math.min(WIDEST, columns - (margin.isEmpty() ? 0 : 3));
        this.roomy = roomy;
        this.unicode = unicode;
    }

    /** What stands before every line. */
    String margin() {
        return margin;
    }

    /** How wide a text may be. */
    public int width() {
        return width;
    }

    /** All lines so far. */
    public List<AttributedString> lines() {
        return lines;
    }

    /** A blank line, where there is room for one. */
    public Body gap() {
        if (roomy && !lines.isEmpty()) {
            lines.add(AttributedString.EMPTY);
        }
        return this;
    }

    /** A line that fits already. */
    public Body line(AttributedString line) {
        lines.add(AttributedString.join(AttributedString.EMPTY, new AttributedString(margin), line));
        return this;
    }

    /** Untrusted text, cleaned and wrapped. */
    public Body text(String text, AttributedStyle style) {
        return text("", text, style);
    }

    /** Untrusted text behind a mark of our own; the lines that follow hang behind the mark. */
    public Body text(String mark, String text, AttributedStyle style) {
        return text(new AttributedString(mark), text, style);
    }

    /** Untrusted text behind a mark of our own; the lines that follow hang behind the mark. */
    public Body text(AttributedString mark, String text, AttributedStyle style) {
        String clean = Clean.text(text).stripTrailing();
        int hang = Columns.of(mark);
        AttributedString before = mark;
        for (String line : Wrap.lines(clean, Math.max(1, width - hang))) {
            AttributedStringBuilder built = new AttributedStringBuilder();
            built.append(margin).append(before).append(line, style);
            lines.add(built.toAttributedString());
            before = new AttributedString(" ".repeat(hang));
        }
        return this;
    }

    /** Untrusted text in Markdown behind a mark of our own; the lines that follow hang behind the mark. */
    public Body markdown(String mark, String text, AttributedStyle style) {
        return markdown(new AttributedString(mark), text, style);
    }

    /** Untrusted text in Markdown behind a mark of our own; the lines that follow hang behind the mark. */
    public Body markdown(AttributedString mark, String text, AttributedStyle style) {
        int hang = Columns.of(mark);
        AttributedString before = mark;
        for (AttributedString line : Markdown.lines(text, Math.max(1, width - hang), style, unicode)) {
            lines.add(AttributedString.join(AttributedString.EMPTY, new AttributedString(margin), before, line));
            before = new AttributedString(" ".repeat(hang));
        }
        return this;
    }

    /** Says that the answer begins here. */
    public void answerBegins() {
        answerFrom = lines.size();
    }

    /** Says that the point under the cursor begins here. */
    public void pointBegins() {
        pointFrom = lines.size();
    }

    /** Says that the point under the cursor ended above. */
    public void pointEnds() {
        pointTo = lines.size();
    }

    /**
     * How far to scroll a window of so many lines.
     *
     * @param scroll how far it is scrolled
     * @param follow what must be in it
     */
    public int scroll(int scroll, Follow follow, int height) {
        int from = scroll;
        switch (follow) {
            case NOTHING -> {
                // The window stays where it is.
            }
            case ANSWER -> from = into(from, answerFrom, lines.size(), height);
            case POINT -> from = into(from, pointFrom, pointTo, height);
        }
        return Math.max(0, Math.min(from, lines.size() - height));
    }

    private static int into(int scroll, int from, int to, int height) {
        if (from < 0) {
            return scroll;
        }
        int lowest = Math.max(scroll, to - height);
        return Math.min(lowest, from);
    }
}

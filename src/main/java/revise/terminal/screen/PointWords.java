package revise.terminal.screen;

import revise.deck.Point;
import revise.terminal.Spans;
import revise.terminal.markdown.Markdown;

/** A point in words. */
public final class PointWords {
    private PointWords() {}

    /** The point in Markdown, and what it is worth if that is not one mark. */
    public static String of(Point point) {
        String text = point.text().stripTrailing();
        // Behind a list, a table or code of several lines the marks stand on their own.
        String gap = text.indexOf('\n') < 0 ? " " : "\n\n";
        return point.marks() == 1 ? text : text + gap + "(" + Spans.decimal(point.marks(), 2) + ")";
    }

    /** The point in plain words, likewise. */
    public static String plain(Point point) {
        String text = Markdown.plain(point.text()).strip();
        return point.marks() == 1 ? text : text + " (" + Spans.decimal(point.marks(), 2) + " marks)";
    }
}

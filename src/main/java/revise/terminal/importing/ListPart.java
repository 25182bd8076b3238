package revise.terminal.importing;

import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import revise.deck.Point;
import revise.exchange.Readings;
import revise.exchange.format.Loss;
import revise.terminal.screen.Body;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;

/** The lists beside that of the cards: lines to split at, formats, and what does not come along. */
final class ListPart {
    /** What is longer fills the window alone. */
    private static final int LONGEST_ENTRY = 1000;

    private final Look look;

    ListPart(Look look) {
        this.look = look;
    }

    /** The entry of a page that must be in the window, or -1. */
    static int cursor(Page page) {
        if (page instanceof Page.Splitting splitting) {
            return splitting.point();
        }
        return page instanceof Page.Formats formats ? formats.cursor() : -1;
    }

    /** The list of the page, below a title. */
    LongList of(ReviewState state, Frame frame) {
        int height = Math.max(1, frame.room() - 1);
        Page page = state.page();
        if (page instanceof Page.Splitting splitting) {
            List<Point> points = state.review().item(state.row()).card().points();
            return new LongList(points.size(), height, i -> point(points.get(i), i == splitting.point(), frame));
        }
        if (page instanceof Page.Formats formats) {
            return formats(formats, state, height, frame);
        }
        List<Loss> losses = state.review().losses();
        return new LongList(losses.size(), height, i -> loss(losses.get(i), state, frame));
    }

    /** Writes the title, and what is in the window of the list. */
    void write(ReviewState state, LongList list, int top, Frame frame) {
        Page page = state.page();
        Body body = frame.body();
        if (page instanceof Page.Splitting) {
            String asked = CardWords.asked(state.review().item(state.row()).card());
            body.line(new AttributedString(CardWords.line(asked, body.width()), Look.BOLD));
            if (state.status().isEmpty()) {
                frame.status("This line becomes the question of the second card.");
            }
        } else {
            String title = page instanceof Page.Formats ? "Read the file as:" : "What does not come along:";
            String range = list.range(top);
            body.line(new AttributedString(
                    Columns.cut(title + " " + range, body.width()).stripTrailing(), Look.BOLD));
        }
        body.lines().addAll(list.from(top));
    }

    private List<AttributedString> point(Point point, boolean here, Frame frame) {
        Body lines = part(frame);
        AttributedStyle style = here ? Look.BOLD : Look.PLAIN;
        lines.markdown(here ? "> " : "  ", CardWords.head(point.text(), LONGEST_ENTRY), style);
        return lines.lines();
    }

    private LongList formats(Page.Formats page, ReviewState state, int height, Frame frame) {
        int widest = 0;
        for (Readings.Candidate each : page.candidates()) {
            widest = Math.max(widest, each.format().word().length());
        }
        int width = widest + 2;
        return new LongList(page.candidates().size(), height, i -> {
            Readings.Candidate each = page.candidates().get(i);
            String word = each.format().word();
            boolean here = i == page.cursor();
            AttributedString mark = new AttributedStringBuilder()
                    .append(here ? "> " : "  ")
                    .append(word, here ? Look.BOLD : Look.PLAIN)
                    .append(" ".repeat(width - word.length()))
                    .toAttributedString();
            boolean now = each.format() == state.review().found().format();
            String why = each.likelihood().value() > 0 ? each.likelihood().why() : "not like this file";
            Body lines = part(frame);
            lines.text(mark, Clean.line((now ? "as now; " : "") + why), Look.DIM);
            return lines.lines();
        });
    }

    private List<AttributedString> loss(Loss loss, ReviewState state, Frame frame) {
        Body lines = part(frame);
        String where = Where.of(state.review().found().source(), loss.where());
        lines.text("- ", Clean.line(CardWords.head(where + ": " + loss.what(), LONGEST_ENTRY)), Look.PLAIN);
        return lines.lines();
    }

    private Body part(Frame frame) {
        return new Body(frame.columns(), false, look.unicode());
    }
}

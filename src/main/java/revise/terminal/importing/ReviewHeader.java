package revise.terminal.importing;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import revise.exchange.Found;
import revise.exchange.Review;
import revise.exchange.format.Format;
import revise.terminal.Spans;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;

/** The top of the screen: the file, what it was taken for and why, and how much is in it. */
final class ReviewHeader {
    private static final int ROWS_FOR_FORMAT = 8;
    private static final int ROWS_FOR_BLANK = 14;
    private static final int LEAST_NAME = 12;

    private final Look look;

    ReviewHeader(Look look) {
        this.look = look;
    }

    List<AttributedString> lines(Review review, Turn turn, Frame frame) {
        List<AttributedString> lines = new ArrayList<>();
        lines.add(counts(review, turn, frame.columns()));
        if (frame.rows() >= ROWS_FOR_FORMAT) {
            lines.add(format(review.found(), frame.columns()));
        }
        if (frame.rows() >= ROWS_FOR_BLANK) {
            lines.add(AttributedString.EMPTY);
        }
        return lines;
    }

    private AttributedString counts(Review review, Turn turn, int columns) {
        String name = Where.file(review.found().source());
        String place = !turn.isOneOfSeveral() ? "" : "file " + turn.file() + " of " + turn.files() + ": ";
        AttributedString counts = AttributedString.EMPTY;
        for (AttributedString each : List.of(inFull(review), inShort(review), cards(review))) {
            counts = each;
            int left = columns - Columns.of(each) - 4;
            if (Columns.of(place) + Math.min(Columns.of(name), LEAST_NAME) <= left) {
                break;
            }
        }
        String shown = Columns.cut(place + name, Math.max(0, columns - Columns.of(counts) - 4));
        AttributedStringBuilder line = new AttributedStringBuilder();
        line.append(" ").append(shown, Look.BOLD);
        line.append(" ".repeat(Math.max(1, columns - Columns.of(line) - Columns.of(counts))));
        return line.append(counts).toAttributedString();
    }

    private AttributedString inFull(Review review) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        line.append(Spans.count(review.size(), "card"));
        if (review.doubtful() > 0) {
            line.append(", ").append(review.doubtful() + " doubtful", look.learning());
        }
        if (!review.losses().isEmpty()) {
            int losses = review.losses().size();
            line.append(", ").append(losses == 1 ? "1 loss" : losses + " losses");
        }
        return line.toAttributedString();
    }

    private AttributedString inShort(Review review) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        line.append(Spans.count(review.size(), "card"));
        if (review.doubtful() > 0) {
            line.append(", ").append(review.doubtful() + " ?", look.learning());
        }
        return line.toAttributedString();
    }

    private static AttributedString cards(Review review) {
        return new AttributedString(Spans.count(review.size(), "card"));
    }

    private AttributedString format(Found found, int columns) {
        String text = found.format().word() + ", " + found.why();
        Format other = found.runnerUp();
        if (other != null) {
            text += found.ambiguous()
                    ? "; or else " + other.word() + ", " + found.runnerUpWhy()
                    : "; a little like " + other.word();
        }
        return new AttributedStringBuilder()
                .append(" ")
                .append(
                        Columns.cut(Clean.line(text), Math.max(0, columns - 2)),
                        found.ambiguous() ? look.learning() : Look.DIM)
                .toAttributedString();
    }
}

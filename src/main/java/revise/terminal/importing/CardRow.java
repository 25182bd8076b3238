package revise.terminal.importing;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import revise.exchange.Review;
import revise.exchange.format.Item;
import revise.terminal.screen.Look;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;

/** A card in the list: its question, the beginning of its answer, and why it is doubtful, each on one line. */
final class CardRow {
    private static final int MOST_LINES = 3;

    private final Review review;
    private final int width;
    private final int digits;
    private final Look look;

    /** @param width how many columns there are */
    CardRow(Review review, int width, Look look) {
        this.review = review;
        this.width = width;
        this.digits = Integer.toString(review.size()).length();
        this.look = look;
    }

    List<AttributedString> lines(int row, boolean here) {
        Item item = review.item(row);
        List<AttributedString> lines = new ArrayList<>();
        boolean doubtful = !item.doubts().isEmpty();
        String number = Integer.toString(review.number(row));
        AttributedString mark = new AttributedStringBuilder()
                .append(here ? "> " : "  ")
                .append(doubtful ? "? " : "  ", look.learning())
                .append(" ".repeat(Math.max(0, digits - number.length())))
                .append(number, Look.DIM)
                .append("  ")
                .toAttributedString();
        String indent = " ".repeat(mark.length());
        lines.add(line(mark, CardWords.asked(item.card()), here ? Look.BOLD : Look.PLAIN));
        List<CardWords.Line> answer = CardWords.answer(item.card());
        boolean all = answer.size() <= MOST_LINES;
        for (CardWords.Line line : answer.subList(0, all ? answer.size() : MOST_LINES - 1)) {
            lines.add(line(new AttributedString(indent + line.mark()), line.text(), Look.PLAIN));
        }
        if (!all) {
            String more = "… " + (answer.size() - MOST_LINES + 1) + " more";
            lines.add(new AttributedString(Columns.cut(indent + more, width), Look.DIM));
        }
        if (doubtful) {
            String why = Clean.line(String.join("; ", item.doubts()));
            lines.add(new AttributedString(Columns.cut(indent + "? " + why, width), look.learning()));
        }
        return lines;
    }

    private AttributedString line(AttributedString mark, String text, AttributedStyle style) {
        int room = width - Columns.of(mark);
        return new AttributedStringBuilder()
                .append(mark)
                .append(CardWords.line(text, room), style)
                .toAttributedString();
    }
}

package revise.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import revise.study.Counts;
import revise.study.View;
import revise.terminal.screen.Look;
import revise.terminal.screen.ProgressBar;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;

/** The top of the screen: where the card is from, what is left, and how far the session is. */
final class HeaderPart {
    private static final int ROWS_FOR_BAR = 10;
    private static final int ROWS_FOR_BLANK = 14;
    private static final int LEAST_TITLE = 12;

    private final QuizSetup setup;
    private final Look look;

    HeaderPart(QuizSetup setup, Look look) {
        this.setup = setup;
        this.look = look;
    }

    List<AttributedString> lines(View view, int columns, int rows) {
        if (view instanceof View.Asking asking) {
            View.SessionProgress progress = asking.progress();
            return lines(
                    setup.deckTitle(asking.card()),
                    setup.section(asking.card()),
                    progress.left(),
                    progress.timeLeft(),
                    progress.done(),
                    columns,
                    rows);
        }
        View.Finished finished = (View.Finished) view;
        int done = finished.answers().size();
        return lines(Clean.line(setup.title()), "", finished.left(), Duration.ZERO, done, columns, rows);
    }

    private List<AttributedString> lines(
            String title, String section, Counts left, Duration timeLeft, int done, int columns, int rows) {
        List<AttributedString> lines = new ArrayList<>();
        lines.add(top(title, section, left, timeLeft, columns));
        if (rows >= ROWS_FOR_BAR) {
            lines.add(ProgressBar.line(done, done + left.total(), columns, look));
        }
        if (rows >= ROWS_FOR_BLANK) {
            lines.add(AttributedString.EMPTY);
        }
        return lines;
    }

    private AttributedString top(String title, String section, Counts left, Duration timeLeft, int columns) {
        AttributedString right = right(left, timeLeft, columns);
        int room = columns - 1 - (right.length() == 0 ? 0 : Columns.of(right) + 3);
        // A long title gives way to the section, down to what still tells the deck.
        int forSection = section.isEmpty() ? 0 : Columns.of(section) + 3;
        String shownTitle = Columns.cut(title, Math.max(Math.min(room, LEAST_TITLE), room - forSection));
        AttributedStringBuilder line = new AttributedStringBuilder();
        line.append(" ").append(shownTitle, Look.BOLD);
        int roomForSection = room - Columns.of(shownTitle) - 3;
        if (!section.isEmpty() && roomForSection >= Math.min(LEAST_TITLE, Columns.of(section))) {
            line.append(look.unicode() ? " · " : " - ").append(Columns.cut(section, roomForSection), Look.DIM);
        }
        line.append(" ".repeat(Math.max(0, columns - Columns.of(line) - Columns.of(right))));
        return line.append(right).toAttributedString();
    }

    /** The counts as fully as leaves room for a title. */
    private AttributedString right(Counts left, Duration timeLeft, int columns) {
        int room = columns - LEAST_TITLE - 4;
        AttributedStringBuilder line = new AttributedStringBuilder();
        count(line, "new ", left.fresh(), look.fresh());
        count(line, "learning ", left.learning(), look.learning());
        count(line, "review ", left.review(), look.review());
        if (!timeLeft.isZero()) {
            String time = "   " + (timeLeft.toMinutes() < 1 ? "" : "~") + Spans.brief(timeLeft) + " left";
            if (Columns.of(line) + time.length() <= room) {
                line.append(time);
            }
        }
        if (Columns.of(line) <= room) {
            return line.toAttributedString();
        }
        line.setLength(0);
        count(line, "", left.fresh(), look.fresh());
        count(line, "", left.learning(), look.learning());
        count(line, "", left.review(), look.review());
        return Columns.of(line) <= columns - 4 ? line.toAttributedString() : AttributedString.EMPTY;
    }

    private static void count(
            AttributedStringBuilder line, String word, int count, org.jline.utils.AttributedStyle style) {
        line.append(line.length() == 0 ? "" : word.isEmpty() ? " " : "  ");
        line.append(word + count, style);
    }
}

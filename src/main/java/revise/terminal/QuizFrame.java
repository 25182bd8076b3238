package revise.terminal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Sized;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import revise.study.View;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;
import revise.terminal.text.Wrap;

/** Draws what a student sees, as lines of text: the same arguments always give the same frame. */
final class QuizFrame {
    private static final int LEAST_COLUMNS = 20;
    private static final int LEAST_ROWS = 6;
    private static final int ROWS_FOR_BLANKS = 14;
    private static final int ROWS_FOR_LONG_STATUS = 14;
    private static final int LONGEST_STATUS = 3;

    /**
     * One frame.
     *
     * @param lines one for each row of the window
     * @param scroll how many lines of the text are above the window
     * @param page how far to scroll for a page
     */
    record Drawn(List<AttributedString> lines, int scroll, int page) {}

    private final HeaderPart header;
    private final CardPart card;
    private final SummaryPart summary;
    private final PanelPart panel;
    private final KeysPart keys;
    private final Outcome outcomes;
    private final Look look;

    QuizFrame(QuizSetup setup, Look look) {
        this.look = look;
        outcomes = setup.outcomes();
        header = new HeaderPart(setup, look);
        card = new CardPart(look);
        summary = new SummaryPart(setup, look);
        panel = new PanelPart(setup, look);
        keys = new KeysPart(setup, look);
    }

    /** Whether a window has room for anything. */
    static boolean fits(Sized size) {
        return size.getColumns() >= LEAST_COLUMNS && size.getRows() >= LEAST_ROWS;
    }

    Drawn draw(View view, ScreenState state, Instant now, Sized size) {
        int rows = size.getRows();
        if (!fits(size)) {
            return tooSmall(size.getColumns(), rows);
        }
        // In the last column terminals differ in when they wrap, and in what they then erase.
        int columns = size.getColumns() - 1;
        List<AttributedString> top = header.lines(view, columns, rows);
        List<AttributedString> bottom = keys.lines(view, state, columns);
        Body body = new Body(columns, rows >= ROWS_FOR_BLANKS, look.unicode());
        write(view, state, now, body);
        List<String> status = status(view, state, columns, rows);
        int height = Math.max(1, rows - top.size() - bottom.size() - Math.max(1, status.size()));
        int scroll = body.scroll(state, height);

        List<AttributedString> lines = new ArrayList<>(top);
        for (int i = scroll; i < scroll + height; i++) {
            lines.add(i < body.lines().size() ? body.lines().get(i) : AttributedString.EMPTY);
        }
        statusLines(status, more(scroll, height, body.lines().size()), columns, lines);
        lines.addAll(bottom);
        return new Drawn(clipped(lines, columns), scroll, Math.max(1, height - 1));
    }

    private void write(View view, ScreenState state, Instant now, Body body) {
        if (!(state.panel() instanceof Panel.None)) {
            panel.write(state.panel(), view, now, body);
        } else if (view instanceof View.Asking asking) {
            card.write(asking, state, body);
        } else if (view instanceof View.Finished finished) {
            summary.write(finished, body);
        }
    }

    private List<String> status(View view, ScreenState state, int columns, int rows) {
        String text = state.status();
        if (text.isEmpty() && view instanceof View.Asking asking && asking.revealed()) {
            text = outcomes.leech(asking);
        }
        String clean = Clean.line(text);
        if (clean.isEmpty()) {
            return List.of();
        }
        List<String> lines = rows < ROWS_FOR_LONG_STATUS ? List.of(clean) : Wrap.lines(clean, columns - 2);
        return lines.subList(0, Math.min(LONGEST_STATUS, lines.size()));
    }

    private static String more(int scroll, int height, int lines) {
        boolean above = scroll > 0;
        boolean below = scroll + height < lines;
        return above && below ? "more: PgUp PgDn" : above ? "more: PgUp" : below ? "more: PgDn" : "";
    }

    /** What just happened, and at the right whether the text goes on. */
    private void statusLines(List<String> status, String more, int columns, List<AttributedString> lines) {
        AttributedStyle style = look.color() ? look.learning() : Look.PLAIN;
        for (int i = 0; i < status.size() - 1; i++) {
            lines.add(new AttributedStringBuilder()
                    .append(" ")
                    .append(status.get(i), style)
                    .toAttributedString());
        }
        String last = status.isEmpty() ? "" : status.get(status.size() - 1);
        int room = more.isEmpty() ? columns - 1 : columns - 3 - more.length();
        String shown = Columns.cut(last, Math.max(0, room));
        AttributedStringBuilder line = new AttributedStringBuilder().append(" ").append(shown, style);
        if (!more.isEmpty()) {
            line.append(" ".repeat(Math.max(1, columns - Columns.of(line) - more.length())));
            line.append(more, Look.PLAIN.inverse());
        }
        lines.add(line.toAttributedString());
    }

    private static Drawn tooSmall(int columns, int rows) {
        List<AttributedString> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            String text = i == 0 ? Columns.cut("make the window larger", columns) : "";
            lines.add(new AttributedString(text));
        }
        return new Drawn(lines, 0, 1);
    }

    /** No line may be wider than the window, whatever the keys are called. */
    private static List<AttributedString> clipped(List<AttributedString> lines, int columns) {
        for (int i = 0; i < lines.size(); i++) {
            if (Columns.of(lines.get(i)) > columns) {
                lines.set(i, clip(lines.get(i), columns));
            }
        }
        return lines;
    }

    private static AttributedString clip(AttributedString line, int columns) {
        int at = 0;
        int used = 0;
        while (at < line.length()) {
            int end = Columns.clusterEnd(line, at);
            used += Columns.width(line, at, end);
            if (used > columns) {
                break;
            }
            at = end;
        }
        return line.subSequence(0, at);
    }
}

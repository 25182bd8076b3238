package revise.terminal.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Sized;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;
import revise.terminal.input.TextInput;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;
import revise.terminal.text.Wrap;

/**
 * What fills a window: a header, a text that can be scrolled, below it a text that is being typed where there is one,
 * then what just happened, and the keys.
 */
public final class Frame {
    private static final int LEAST_COLUMNS = 20;
    private static final int LEAST_ROWS = 6;
    private static final int ROWS_FOR_BLANKS = 14;
    private static final int ROWS_FOR_LONG_STATUS = 14;
    private static final int LONGEST_STATUS = 3;

    private final Look look;
    private final int columns;
    private final int rows;
    private final Body body;
    private List<AttributedString> top = List.of();
    private List<AttributedString> bottom = List.of();
    private String status = "";
    private @Nullable InputBox input;

    /**
     * One frame.
     *
     * @param lines one for each row of the window
     * @param scroll how many lines of the text are above the window
     * @param page how far to scroll for a page
     * @param width how wide the text is that is being typed
     * @param above how many rows of it are above its window
     * @param cursor where the terminal's cursor stands, or null where nothing is typed
     */
    public record Drawn(
            List<AttributedString> lines,
            int scroll,
            int page,
            int width,
            int above,
            @Nullable Cursor cursor) {}

    /** To be filled and then drawn once; only for a window that {@link #fits}. */
    public Frame(Look look, Sized size) {
        this.look = look;
        // In the last column terminals differ in when they wrap, and in what they then erase.
        this.columns = size.getColumns() - 1;
        this.rows = size.getRows();
        this.body = new Body(columns, rows >= ROWS_FOR_BLANKS, look.unicode());
    }

    /** Whether a window has room for anything. */
    public static boolean fits(Sized size) {
        return size.getColumns() >= LEAST_COLUMNS && size.getRows() >= LEAST_ROWS;
    }

    /** What a window shows that has no room for anything else. */
    public static Drawn tooSmall(Sized size) {
        List<AttributedString> lines = new ArrayList<>();
        for (int i = 0; i < size.getRows(); i++) {
            String text = i == 0 ? Columns.cut("make the window larger", size.getColumns()) : "";
            lines.add(new AttributedString(text));
        }
        return new Drawn(lines, 0, 1, Math.max(1, size.getColumns()), 0, null);
    }

    /** How wide a line may be. */
    public int columns() {
        return columns;
    }

    /** How many rows the window has. */
    public int rows() {
        return rows;
    }

    /** The text, to be written to. */
    public Body body() {
        return body;
    }

    /** The header. */
    public Frame top(List<AttributedString> lines) {
        top = lines;
        return this;
    }

    /** What can be pressed. */
    public Frame bottom(List<AttributedString> lines) {
        bottom = lines;
        return this;
    }

    /** Says above the keys what just happened; untrusted. */
    public Frame status(String text) {
        status = text;
        return this;
    }

    /** Shows a text that is being typed below the other one, under a rule with a label of our own. */
    public Frame input(String label, TextInput typed) {
        input = new InputBox(label, typed, body, look);
        return this;
    }

    /** How many rows there are for the text, once all else but what is typed is given. */
    public int room() {
        return Math.max(1, rows - top.size() - bottom.size() - Math.max(1, status().size()));
    }

    /**
     * Puts all of it together.
     *
     * @param scroll how many lines of the text are above the window, as far as the text allows it
     * @param follow what of the text must be in the window
     */
    public Drawn draw(int scroll, Follow follow) {
        List<String> said = status();
        int room = room();
        InputBox.Drawn typed = null;
        int height = room;
        if (input != null) {
            body.gap();
            height = Math.min(body.lines().size(), room - input.wanted(room));
            typed = input.draw(room - height, room);
        }
        int from = body.scroll(scroll, follow, height);
        List<AttributedString> lines = new ArrayList<>(top);
        for (int i = from; i < from + height; i++) {
            lines.add(i < body.lines().size() ? body.lines().get(i) : AttributedString.EMPTY);
        }
        Cursor cursor = null;
        if (typed != null) {
            cursor = new Cursor(
                    lines.size() + typed.cursor().row(), typed.cursor().column());
            lines.addAll(typed.lines());
        }
        statusLines(said, more(from, height, body.lines().size()), lines);
        lines.addAll(bottom);
        int above = typed == null ? 0 : typed.above();
        return new Drawn(clipped(lines), from, Math.max(1, height - 1), body.width(), above, cursor);
    }

    private List<String> status() {
        String clean = Clean.line(status);
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
    private void statusLines(List<String> said, String more, List<AttributedString> lines) {
        AttributedStyle style = look.color() ? look.learning() : Look.PLAIN;
        for (int i = 0; i < said.size() - 1; i++) {
            lines.add(new AttributedStringBuilder()
                    .append(" ")
                    .append(said.get(i), style)
                    .toAttributedString());
        }
        String last = said.isEmpty() ? "" : said.get(said.size() - 1);
        int room = more.isEmpty() ? columns - 1 : columns - 3 - more.length();
        String shown = Columns.cut(last, Math.max(0, room));
        AttributedStringBuilder line = new AttributedStringBuilder().append(" ").append(shown, style);
        if (!more.isEmpty()) {
            line.append(" ".repeat(Math.max(1, columns - Columns.of(line) - more.length())));
            line.append(more, Look.PLAIN.inverse());
        }
        lines.add(line.toAttributedString());
    }

    /** No line may be wider than the window, whatever the keys are called. */
    private List<AttributedString> clipped(List<AttributedString> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (Columns.of(lines.get(i)) > columns) {
                lines.set(i, clip(lines.get(i)));
            }
        }
        return lines;
    }

    private AttributedString clip(AttributedString line) {
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

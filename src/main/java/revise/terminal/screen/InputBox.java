package revise.terminal.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import revise.terminal.input.TextInput;
import revise.terminal.text.Columns;

/** A text that is being typed, under a rule with a label where there is room for one. */
final class InputBox {
    private static final int ROWS_FOR_RULE = 5;

    /** Lines, the cursor's place among them, and how many rows of the text are above them. */
    record Drawn(List<AttributedString> lines, Cursor cursor, int above) {}

    private final String label;
    private final TextInput input;
    private final int width;
    private final String margin;
    private final Look look;

    InputBox(String label, TextInput input, Body body, Look look) {
        this.label = label;
        this.input = input;
        this.width = body.width();
        this.margin = body.margin();
        this.look = look;
    }

    private static int rule(int room) {
        return room >= ROWS_FOR_RULE ? 1 : 0;
    }

    /** How many of so many rows to keep for the text: all that it takes, up to half of them. */
    int wanted(int room) {
        int half = Math.max(1, room / 2 - rule(room));
        return rule(room) + Math.min(half, input.rows(width));
    }

    /**
     * Fills rows with the text.
     *
     * @param rows how many
     * @param room how many there are for this and what is above it
     */
    Drawn draw(int rows, int room) {
        int height = Math.max(1, rows - rule(room));
        TextInput.Shown shown = input.shown(width, height);
        List<AttributedString> lines = new ArrayList<>();
        if (rule(room) > 0) {
            lines.add(rule(shown, height));
        }
        for (String line : shown.lines()) {
            lines.add(new AttributedString(margin + line));
        }
        Cursor cursor = new Cursor(rule(room) + shown.row(), margin.length() + shown.column());
        while (lines.size() < rows) {
            lines.add(AttributedString.EMPTY);
        }
        return new Drawn(lines, cursor, shown.above());
    }

    private AttributedString rule(TextInput.Shown shown, int height) {
        boolean all = shown.rows() <= height;
        String where = all ? "" : ", line " + (shown.above() + shown.row() + 1) + " of " + shown.rows();
        String name = Columns.cut(label + where, width);
        return new AttributedStringBuilder()
                .append(margin)
                .append(name, Look.BOLD)
                .append(" ")
                .append(look.rule(width - Columns.of(name) - 1))
                .toAttributedString();
    }
}

package revise.terminal.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import revise.terminal.text.Columns;

/** Sets a table in columns; cells that are too wide are wrapped. */
final class TableLayout {
    private static final int NARROWEST = 6;
    private static final String BAR = " | ";

    private final Table table;
    private final AttributedStyle base;
    private final String line;

    /** @param line what the line under the headers is drawn with */
    TableLayout(Table table, AttributedStyle base, String line) {
        this.table = table;
        this.base = base;
        this.line = line;
    }

    /** The table at most so many columns wide, or nothing if there is no room for it. */
    List<AttributedString> lines(int room) {
        List<AttributedString> headers = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            headers.add(column.header());
        }
        int[] widths = widths(headers);
        if (!shrink(widths, room - BAR.length() * (widths.length - 1))) {
            return List.of();
        }
        List<AttributedString> lines = new ArrayList<>();
        row(headers, widths, lines);
        AttributedStringBuilder rule = new AttributedStringBuilder();
        for (int i = 0; i < widths.length; i++) {
            rule.append(i == 0 ? "" : BAR, base).append(line.repeat(widths[i]), base);
        }
        lines.add(rule.toAttributedString());
        for (List<AttributedString> row : table.rows()) {
            row(row, widths, lines);
        }
        return lines;
    }

    private int[] widths(List<AttributedString> headers) {
        int[] widths = new int[headers.size()];
        List<List<AttributedString>> rows = new ArrayList<>(table.rows());
        rows.add(headers);
        for (List<AttributedString> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Math.max(1, Columns.of(row.get(i))));
            }
        }
        return widths;
    }

    /** Takes from the widest columns until all fit; says whether that leaves room for words. */
    private static boolean shrink(int[] widths, int room) {
        int sum = 0;
        int widest = 0;
        for (int width : widths) {
            sum += width;
            widest = Math.max(widest, width);
        }
        for (int most = Math.min(widest, room); sum > room; most--) {
            if (most < NARROWEST) {
                return false;
            }
            for (int i = 0; i < widths.length && sum > room; i++) {
                int taken = Math.max(0, widths[i] - most);
                widths[i] -= Math.min(taken, sum - room);
                sum -= Math.min(taken, sum - room);
            }
        }
        return true;
    }

    private void row(List<AttributedString> cells, int[] widths, List<AttributedString> lines) {
        List<List<AttributedString>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<AttributedString> parts = new ArrayList<>();
            if (i < cells.size()) {
                Layout.wrapped("", "", cells.get(i), base, widths[i], parts);
            }
            wrapped.add(parts);
            height = Math.max(height, parts.size());
        }
        for (int at = 0; at < height; at++) {
            AttributedStringBuilder row = new AttributedStringBuilder();
            for (int i = 0; i < widths.length; i++) {
                List<AttributedString> parts = wrapped.get(i);
                AttributedString part = at < parts.size() ? parts.get(at) : AttributedString.EMPTY;
                row.append(i == 0 ? "" : BAR, base);
                cell(part, i, widths[i], row);
            }
            lines.add(row.toAttributedString());
        }
    }

    private void cell(AttributedString part, int column, int width, AttributedStringBuilder row) {
        int space = Math.max(0, width - Columns.of(part));
        int before = switch (table.columns().get(column).side()) {
            case LEFT -> 0;
            case MIDDLE -> space / 2;
            case RIGHT -> space;
        };
        boolean last = column == table.columns().size() - 1;
        row.append(" ".repeat(before), base).append(part);
        row.append(" ".repeat(last ? 0 : space - before), base);
    }
}

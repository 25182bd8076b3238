package revise.terminal.input;

import java.util.ArrayList;
import java.util.List;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;
import revise.terminal.text.Wrap;

/**
 * A text that is being typed, as it lies in a window: every character of it is on exactly one row, and there is room for
 * the cursor behind each. Rows are broken between words; the space between them may stand in the last column.
 */
final class TextRows {
    /**
     * A row as a part of the text.
     *
     * @param to where it ends, before a line break; the next row begins there or behind the line break
     */
    private record Row(int from, int to) {}

    private final String text;
    private final int columns;
    private final List<Row> rows = new ArrayList<>();

    /** @param columns at least 2 */
    TextRows(String text, int columns) {
        this.text = text;
        this.columns = Math.max(2, columns);
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            breakLine(from, end);
            from = end + 1;
        }
    }

    private void breakLine(int start, int end) {
        int from = start;
        int used = 0;
        int breakAt = start;
        int at = start;
        while (at < end) {
            int next = Columns.clusterEnd(text, at);
            int width = Columns.width(text, at, next);
            boolean space = isSpace(at, next);
            if (used + width < columns || at == from) {
                used += width;
                at = next;
                breakAt = space || width > 1 ? at : breakAt;
                continue;
            }
            // A space that just has no room hangs at the end of the row; of a word, all goes to the next one.
            int to = space && used + width == columns ? next : breakAt > from && !space ? breakAt : at;
            rows.add(new Row(from, to));
            from = to;
            at = to;
            used = 0;
        }
        rows.add(new Row(from, end));
    }

    private boolean isSpace(int from, int to) {
        return to == from + 1 && text.charAt(from) == ' ';
    }

    int size() {
        return rows.size();
    }

    /** The row that a cursor is on; between two rows it is at the beginning of the second. */
    int rowOf(int cursor) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rows.get(middle).from() <= cursor) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The column of a cursor within its row, less than the width. */
    int columnOf(int cursor) {
        int column =
                Columns.of(Clean.line(text.substring(rows.get(rowOf(cursor)).from(), cursor)));
        return Math.min(column, columns - 1);
    }

    /** Where a row begins in the text. */
    int start(int row) {
        return rows.get(row).from();
    }

    /** The last place for a cursor on a row. */
    int end(int row) {
        return at(row, Integer.MAX_VALUE);
    }

    /** The place for a cursor on a row that is at a column, or the last one before it. */
    int at(int row, int column) {
        int at = rows.get(row).from();
        int to = rows.get(row).to();
        boolean goesOn = row + 1 < rows.size() && rows.get(row + 1).from() == to;
        int used = 0;
        while (at < to) {
            int next = Columns.clusterEnd(text, at);
            used += Columns.width(text, at, next);
            if (used > column || (goesOn && next >= to)) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** A row as it may be shown. */
    String shown(int row) {
        String shown =
                Clean.line(text.substring(rows.get(row).from(), rows.get(row).to()));
        return Columns.of(shown) > columns ? Wrap.TOO_WIDE : shown;
    }
}

package revise.command;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;
import revise.terminal.Clean;

/** Rows in columns, for reading in a terminal. Columns are as wide as their widest cell. */
final class Table {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] right;

    /**
     * @param right which columns are set to the right
     */
    Table(boolean... right) {
        this.right = right;
    }

    void row(String... cells) {
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(Clean.line(cell));
        }
        rows.add(row);
    }

    void print(Output out) {
        int[] widths = new int[right.length];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String pad = " ".repeat(widths[i] - width(row.get(i)));
                line.append(i == 0 ? "" : GAP);
                line.append(right[i] ? pad + row.get(i) : row.get(i) + pad);
            }
            out.line(line.toString().stripTrailing());
        }
    }

    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += Math.max(0, WCWidth.wcwidth(text.codePointAt(i)));
        }
        return width;
    }
}

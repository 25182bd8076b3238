package revise.command;

import java.util.ArrayList;
import java.util.List;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;

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
                widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String pad = " ".repeat(widths[i] - Columns.of(row.get(i)));
                line.append(i == 0 ? "" : GAP);
                line.append(right[i] ? pad + row.get(i) : row.get(i) + pad);
            }
            out.line(line.toString().stripTrailing());
        }
    }
}

package revise.exchange.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes tables: a line a row, and a line of dashes below the first. A table of one column is no more than lines. */
final class TableText {
    private final Layout layout;
    private @Nullable Element table;
    private boolean columns;
    private int rows;
    private int cells;

    TableText(Layout layout) {
        this.layout = layout;
    }

    /** Whether it was a part of a table. */
    boolean open(Element element) {
        switch (element.normalName()) {
            case "table" -> {
                if (table == null) {
                    table = element;
                    columns = columns(element) > 1;
                    rows = 0;
                    layout.breakBlock();
                }
            }
            case "tr" -> {
                layout.breakLine();
                if (isRow(element)) {
                    cells = 0;
                    layout.bar("|");
                    layout.flat(true);
                }
            }
            case "td", "th" -> {
                if (isRow(element.parent())) {
                    layout.bar(" ");
                } else {
                    layout.typed(" ");
                }
            }
            case "thead", "tbody", "tfoot", "colgroup", "col" -> {
                return true;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether it was a part of a table. */
    boolean close(Element element) {
        switch (element.normalName()) {
            case "table" -> {
                if (element.equals(table)) {
                    table = null;
                    layout.breakBlock();
                }
            }
            case "tr" -> {
                if (isRow(element)) {
                    layout.flat(false);
                    layout.flush();
                    rows++;
                    if (rows == 1) {
                        layout.bar("|" + " --- |".repeat(Math.max(1, cells)));
                        layout.flush();
                    }
                } else {
                    layout.breakLine();
                }
            }
            case "td", "th" -> {
                if (isRow(element.parent())) {
                    layout.bar(" |");
                    cells++;
                }
            }
            case "thead", "tbody", "tfoot", "colgroup", "col" -> {
                return true;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a row of the table that is written as one, not of one within it. */
    private boolean isRow(@Nullable Element row) {
        return columns
                && table != null
                && row != null
                && row.normalName().equals("tr")
                && table.equals(row.closest("table"));
    }

    private static int columns(Element table) {
        int most = 0;
        for (Element row : table.select("tr")) {
            most = Math.max(most, row.childrenSize());
        }
        return most;
    }
}

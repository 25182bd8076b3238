package revise.terminal.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import revise.terminal.text.Columns;
import revise.terminal.text.Wrap;

/** Lays the blocks of a text out in lines. */
final class Layout {
    private static final int NARROW = 16;
    private static final int LONGEST_RULE = 20;

    private final AttributedStyle base;
    private final boolean unicode;

    Layout(AttributedStyle base, boolean unicode) {
        this.base = base;
        this.unicode = unicode;
    }

    /** Lines of at most so many columns. */
    List<AttributedString> lines(List<Block> blocks, int columns) {
        List<AttributedString> lines = new ArrayList<>();
        for (Block block : blocks) {
            Margin margin = block.margin();
            if (block instanceof Block.Words words) {
                words(margin, words.text(), columns, lines);
            } else if (block instanceof Block.Code code) {
                code(margin, code, columns, lines);
            } else if (block instanceof Block.Rule) {
                int room = Math.max(1, Math.min(LONGEST_RULE, columns - Columns.of(margin.first())));
                String rule = line().repeat(room);
                words(margin, new AttributedString(rule, base), columns, lines);
            } else if (block instanceof Block.Grid grid) {
                grid(margin, grid.table(), columns, lines);
            }
        }
        return lines;
    }

    private String line() {
        return unicode ? "┄" : "-";
    }

    private void words(Margin margin, AttributedString text, int columns, List<AttributedString> lines) {
        if (text.length() == 0) {
            // A mark of its own, or a blank line.
            wrapped("", "", new AttributedString(margin.first().stripTrailing(), base), base, columns, lines);
        } else if (fits(margin, columns)) {
            wrapped(margin.first(), margin.behind(), text, base, columns, lines);
        } else {
            AttributedString whole =
                    AttributedString.join(AttributedString.EMPTY, new AttributedString(margin.first(), base), text);
            wrapped("", "", whole, base, columns, lines);
        }
    }

    /** Whether enough room is left beside what stands before a block. */
    private static boolean fits(Margin margin, int columns) {
        return Math.max(Columns.of(margin.first()), Columns.of(margin.behind())) <= columns / 2;
    }

    /** Adds a text in lines of at most so many columns. */
    static void wrapped(
            String first,
            String behind,
            AttributedString text,
            AttributedStyle base,
            int columns,
            List<AttributedString> lines) {
        String before = first;
        for (Wrap.Line part : Wrap.parts(text.toString(), columns - Columns.of(behind))) {
            AttributedStringBuilder line = new AttributedStringBuilder();
            line.append(before + " ".repeat(part.indent()), base);
            line.append(text.subSequence(part.from(), part.to()));
            line.append(part.tooWide() ? Wrap.TOO_WIDE : "", base);
            lines.add(line.toAttributedString());
            before = behind;
        }
    }

    private void code(Margin margin, Block.Code code, int columns, List<AttributedString> lines) {
        boolean roomy = fits(margin, columns) && columns - Columns.of(margin.behind()) >= NARROW;
        String indent = roomy ? " ".repeat(code.indent()) : "";
        String before = (roomy ? margin.first() : "") + indent;
        String behind = (roomy ? margin.behind() : "") + indent;
        String text = roomy || margin.first().equals(margin.behind()) ? code.text() : margin.first() + code.text();
        int at = 0;
        do {
            int end = cut(text, at, columns - Columns.of(behind));
            boolean tooWide = end == at && !text.isEmpty();
            String shown = tooWide ? Wrap.TOO_WIDE : text.substring(at, end);
            lines.add(new AttributedString((before + shown).stripTrailing(), base));
            at = tooWide ? Columns.clusterEnd(text, at) : end;
            before = behind;
        } while (at < text.length());
    }

    /** Where a line of code that begins at an index has to end. */
    private static int cut(String text, int from, int room) {
        int at = from;
        int used = 0;
        while (at < text.length()) {
            int end = Columns.clusterEnd(text, at);
            used += Columns.width(text, at, end);
            if (used > room) {
                return at;
            }
            at = end;
        }
        return at;
    }

    private void grid(Margin margin, Table table, int columns, List<AttributedString> lines) {
        List<AttributedString> rows = fits(margin, columns)
                ? new TableLayout(table, base, line()).lines(columns - Columns.of(margin.behind()))
                : List.of();
        Margin here = margin;
        for (AttributedString row : rows.isEmpty() ? cells(table) : rows) {
            words(here, row, columns, lines);
            here = here.next();
        }
    }

    /** A table for which there is no room: a line for every cell, and a blank one between rows. */
    private List<AttributedString> cells(Table table) {
        List<AttributedString> lines = new ArrayList<>();
        for (List<AttributedString> row : table.rows()) {
            if (!lines.isEmpty()) {
                lines.add(AttributedString.EMPTY);
            }
            lines.addAll(cells(table, row));
        }
        return lines.isEmpty() ? headers(table) : lines;
    }

    private static List<AttributedString> headers(Table table) {
        List<AttributedString> headers = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            headers.add(column.header());
        }
        return headers;
    }

    /** The cells of a row that hold something, each behind its header. */
    private List<AttributedString> cells(Table table, List<AttributedString> row) {
        List<AttributedString> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            AttributedString header = table.columns().get(i).header();
            if (row.get(i).length() > 0) {
                AttributedString between = new AttributedString(header.length() == 0 ? "" : ": ", base);
                cells.add(AttributedString.join(AttributedString.EMPTY, header, between, row.get(i)));
            }
        }
        return cells;
    }

    /** The words of the blocks; of a table, a line for every row. */
    String plain(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            String first = block.margin().first();
            if (block instanceof Block.Words words) {
                lines.add(first + words.text());
            } else if (block instanceof Block.Code code) {
                lines.add(first + " ".repeat(code.indent()) + code.text());
            } else if (block instanceof Block.Rule rule) {
                lines.add(first + rule.typed());
            } else if (block instanceof Block.Grid grid) {
                rows(grid, lines);
            }
        }
        lines.replaceAll(String::stripTrailing);
        return String.join("\n", lines);
    }

    private void rows(Block.Grid grid, List<String> lines) {
        Margin here = grid.margin();
        for (List<AttributedString> row : grid.table().rows()) {
            lines.add(here.first() + joined(cells(grid.table(), row)));
            here = here.next();
        }
        if (grid.table().rows().isEmpty()) {
            lines.add(here.first() + joined(headers(grid.table())));
        }
    }

    private static String joined(List<AttributedString> cells) {
        return AttributedString.join(new AttributedString("; "), cells).toString();
    }
}

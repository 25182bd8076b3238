package revise.terminal.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;

/** Reads a table. */
final class TableReader {
    private final Source source;
    private final AttributedStyle base;
    private final boolean unicode;
    private final List<Image> images;

    TableReader(Source source, AttributedStyle base, boolean unicode, List<Image> images) {
        this.source = source;
        this.base = base;
        this.unicode = unicode;
        this.images = images;
    }

    /** The table, or null if a row has more cells than there are columns, of which Markdown would drop some. */
    @Nullable
    Table read(Node node) {
        List<Table.Column> columns = new ArrayList<>();
        List<List<AttributedString>> rows = new ArrayList<>();
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<AttributedString> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (columns.size() == cells.size() && rows.isEmpty() && cell instanceof TableCell typed) {
                        columns.add(new Table.Column(words(cell, InlineReader.strong(base)), side(typed)));
                    }
                    cells.add(words(cell, base));
                }
                if (row instanceof TableRow && cells(row) > columns.size()) {
                    return null;
                }
                rows.add(cells);
            }
        }
        return new Table(columns, List.copyOf(rows.subList(1, rows.size())));
    }

    private AttributedString words(Node cell, AttributedStyle style) {
        List<AttributedString> lines = new ArrayList<>();
        for (InlineReader.Line line : new InlineReader(source, unicode, images).lines(cell, style)) {
            lines.add(line.text());
        }
        return AttributedString.join(new AttributedString(" "), lines);
    }

    private static Table.Side side(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == TableCell.Alignment.RIGHT) {
            return Table.Side.RIGHT;
        }
        return alignment == TableCell.Alignment.CENTER ? Table.Side.MIDDLE : Table.Side.LEFT;
    }

    /** How many cells were typed in a row. */
    private int cells(Node row) {
        String typed = source.lines(row).get(0).text();
        int bars = 0;
        boolean last = false;
        for (int i = 0; i < typed.length(); i++) {
            last = false;
            if (typed.charAt(i) == '\\') {
                i++;
            } else if (typed.charAt(i) == '|') {
                bars += i == 0 ? 0 : 1;
                last = true;
            }
        }
        return last ? bars : bars + 1;
    }
}

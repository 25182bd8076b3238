package revise.terminal.markdown;

import java.util.List;
import org.jline.utils.AttributedString;

/** A table. Every row has as many cells as there are columns. */
record Table(List<Column> columns, List<List<AttributedString>> rows) {
    /** Where the cells of a column stand. */
    enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    record Column(AttributedString header, Side side) {}
}

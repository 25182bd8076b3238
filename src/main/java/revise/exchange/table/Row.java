package revise.exchange.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line where it begins, counted from 1
 * @param cells without the spaces at their ends, unless they stood between quotation marks
 * @param further how many cells behind those were too many to be kept
 * @param broken whether its quotation marks are not those of a table, so that they were taken as text
 */
record Row(int line, List<String> cells, int further, boolean broken) {
    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return further == 0;
    }
}

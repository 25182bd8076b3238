package revise.deck;

import java.nio.file.Path;

/**
 * Where something stands in a file.
 *
 * @param line counted from 1
 * @param column in characters (Unicode code points), counted from 1
 */
public record Place(Path file, int line, int column) {
    /** Gives {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}

package revise.terminal.markdown;

/**
 * What stands before the lines of a block.
 *
 * @param first before its first line
 * @param behind before all others
 * @param gap on a blank line above it
 * @param column the column of the source where its text begins
 * @param quoted whether a mark stands on every line
 */
record Margin(String first, String behind, String gap, int column, boolean quoted) {
    static final Margin NONE = new Margin("", "", "", 0, false);

    /** For what follows the first line. */
    Margin next() {
        return new Margin(behind, behind, behind.stripTrailing(), column, quoted);
    }

    /** For what is in a list item. */
    Margin item(String mark, int at) {
        String hang = " ".repeat(mark.length() + 1);
        return new Margin(first + mark + " ", behind + hang, gap, at, quoted);
    }

    /** For what is in a block quote. */
    Margin quote(int at) {
        return new Margin(first + "> ", behind + "> ", gap, at, true);
    }

    /** For a line that belongs to the block but begins at an earlier column. */
    Margin outdented(int at) {
        String spaces = " ".repeat(Math.min(at, behind.length()));
        return new Margin(spaces, spaces, gap, at, quoted);
    }
}

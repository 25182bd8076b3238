package revise.terminal.screen;

/**
 * Where the cursor stands in a window.
 *
 * @param row from 0, the topmost
 * @param column from 0, the leftmost
 */
public record Cursor(int row, int column) {}

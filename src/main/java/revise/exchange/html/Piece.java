package revise.exchange.html;

/**
 * A part of a line.
 *
 * @param literal whether it stands for itself; else it is Markdown
 * @param style the bits of {@link Style}
 */
record Piece(String text, boolean literal, int style) {}

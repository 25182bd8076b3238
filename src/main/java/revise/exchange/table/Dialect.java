package revise.exchange.table;

/**
 * How a text is a table.
 *
 * @param delimiter what stands between two cells
 * @param spacedQuotes whether spaces stand between a delimiter and a quotation mark, which then are no text
 * @param start where the first row begins
 * @param firstLine the number of the line that begins there, counted from 1
 */
record Dialect(char delimiter, boolean spacedQuotes, int start, int firstLine) {}

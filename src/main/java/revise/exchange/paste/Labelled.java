package revise.exchange.paste;

/**
 * Lines that are one, and what they are.
 *
 * @param from the first line's place in the list of lines
 * @param to the last one's
 * @param margin how much worse the best other reading of the whole text is in which its first line is something else
 */
record Labelled(Label label, int from, int to, double margin) {}

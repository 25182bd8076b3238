package revise.exchange.paste;

/** Blocks of lines with blank lines between them. */
final class Blocks {
    private static final int LEAST = 3;
    private static final double MOST = 0.9;

    /** Of {@link Feature#LENGTH}: up to ten words. */
    private static final int SHORT = 3;

    private Blocks() {}

    /** Whether the first line of each, and no other one, ends in a question mark. */
    static boolean areAsked(Observations seen) {
        int blocks = 0;
        for (int i = 0; i < seen.size(); i++) {
            boolean first = seen.value(Feature.BLANKS, i, i) > 0;
            boolean asks = seen.value(Feature.END, i, i) == 0;
            if (i > 0 && first != asks) {
                return false;
            }
            blocks += first ? 1 : 0;
        }
        return blocks >= LEAST;
    }

    /** Whether nearly all have two lines, of which the first is short and no sentence, as terms with what they mean do. */
    static boolean areUniform(Observations seen) {
        int blocks = 0;
        int alike = 0;
        for (int from = 0; from < seen.size(); ) {
            int lines = 1;
            int to = from + 1;
            while (to < seen.size() && seen.value(Feature.BLANKS, to, to) == 0) {
                lines += seen.join(to) > 0 ? 0 : 1;
                to++;
            }
            boolean titled = from == 0 && lines == 1;
            blocks += titled ? 0 : 1;
            boolean term = seen.value(Feature.LENGTH, from, from) <= SHORT
                    && seen.value(Feature.END, from, from) != 2
                    && seen.value(Feature.END, from, from) != 5;
            alike += lines == 2 && term ? 1 : 0;
            from = to;
        }
        return blocks >= LEAST && alike >= MOST * blocks;
    }
}

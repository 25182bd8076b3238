package revise.exchange.table;

import java.util.Arrays;

/** Counts, row by row, what may stand between two cells. Quotation marks hide what is inside them. */
final class Census {
    /** A row with more is as one with as many. */
    private static final int MOST = 64;

    private static final String MARKS = "-*+#>|<";

    private final String text;
    private final int[] kinds = new int[128];
    private final int[][] rowsByCount;
    private final int[] firstBlank;
    private final int[] spaced;
    private final int[] all;
    private final boolean[] spacedQuotes;
    private final int[] counts;
    private int rows;
    private int marked;
    private int quoted;

    private Census(String text, String delimiters) {
        this.text = text;
        Arrays.fill(kinds, -1);
        int number = delimiters.length();
        for (int kind = 0; kind < number; kind++) {
            kinds[delimiters.charAt(kind)] = kind;
        }
        rowsByCount = new int[number][MOST + 1];
        firstBlank = new int[number];
        spaced = new int[number];
        all = new int[number];
        spacedQuotes = new boolean[number];
        counts = new int[number];
    }

    /**
     * Counts from a place to the end.
     *
     * @param delimiters what is counted: ASCII characters
     */
    static Census of(String text, int start, String delimiters) {
        Census census = new Census(text, delimiters);
        int i = start;
        while (i < text.length()) {
            i = census.row(i);
        }
        return census;
    }

    /** Counts in one row; gives where the next one begins. */
    private int row(int start) {
        boolean content = false;
        boolean begun = true;
        boolean space = false;
        int last = -1;
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n') {
            char c = text.charAt(i);
            int kind = kind(c);
            if (kind >= 0) {
                if (counts[kind] == 0 && !content) {
                    firstBlank[kind]++;
                }
                counts[kind]++;
                begun = true;
                space = false;
                last = kind;
            } else if (c == ' ') {
                if (begun && !space && last >= 0) {
                    spaced[last]++;
                }
                space = true;
            } else if (c == Rows.QUOTE && begun) {
                content = true;
                begun = false;
                int end = closed(i);
                if (end > 0) {
                    quoted++;
                    noteSpaces(space, last, end);
                    i = end;
                    continue;
                }
            } else {
                content = true;
                begun = false;
            }
            i++;
        }
        if (content) {
            count(start);
        }
        Arrays.fill(counts, 0);
        return i + 1;
    }

    private int kind(char c) {
        return c < kinds.length ? kinds[c] : -1;
    }

    private void count(int start) {
        rows++;
        for (int kind = 0; kind < counts.length; kind++) {
            rowsByCount[kind][Math.min(MOST, counts[kind])]++;
            all[kind] += counts[kind];
        }
        if (MARKS.indexOf(text.charAt(start)) >= 0) {
            marked++;
        }
    }

    /** Where a quoted cell is over, behind its last mark; -1 when the mark is none that begins a cell. */
    private int closed(int open) {
        int i = text.indexOf(Rows.QUOTE, open + 1);
        while (i >= 0 && i + 1 < text.length() && text.charAt(i + 1) == Rows.QUOTE) {
            i = text.indexOf(Rows.QUOTE, i + 2);
        }
        if (i < 0) {
            return -1;
        }
        int next = i + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean over = next == text.length() || text.charAt(next) == '\n' || kind(text.charAt(next)) >= 0;
        return over ? i + 1 : -1;
    }

    private void noteSpaces(boolean before, int last, int end) {
        boolean after = end < text.length() && text.charAt(end) == ' ';
        for (int kind = 0; kind < spacedQuotes.length; kind++) {
            if ((before && (last < 0 || last == kind)) || after) {
                spacedQuotes[kind] = true;
            }
        }
    }

    /** How many rows are not blank. */
    int rows() {
        return rows;
    }

    /** The share of rows that begin with a sign of Markdown, org or XML. */
    double marked() {
        return share(marked);
    }

    /** How many cells are in quotation marks. */
    int quoted() {
        return quoted;
    }

    /** How often most of the rows have the delimiter that have it at all; 0 when none has. */
    int usual(int kind) {
        int usual = 0;
        for (int count = 1; count <= MOST; count++) {
            if (rowsByCount[kind][count] > (usual == 0 ? 0 : rowsByCount[kind][usual])) {
                usual = count;
            }
        }
        return usual;
    }

    /** The share of rows that have the delimiter so often. */
    double share(int kind, int count) {
        return share(rowsByCount[kind][Math.min(MOST, count)]);
    }

    /** The share of rows with nothing before the first delimiter. */
    double firstBlank(int kind) {
        return share(firstBlank[kind]);
    }

    /** Whether a space stands behind most of the delimiters, as in a sentence. */
    boolean spaced(int kind) {
        return spaced[kind] * 2 > all[kind];
    }

    /** Whether spaces stand between the delimiter and a quotation mark. */
    boolean spacedQuotes(int kind) {
        return spacedQuotes[kind];
    }

    private double share(int some) {
        return rows == 0 ? 0 : (double) some / rows;
    }
}

package revise.exchange.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a term and its definition, and between two of those, in an export whose author could choose
 * both.
 *
 * @param rows how many there are in the part that was looked at
 * @param share the share of them that have the first separator exactly once
 */
record QuizletSyntax(String separator, String rowSeparator, int rows, double share) {
    static final String TAB = "\t";
    static final String LINE = "\n";
    static final String BLANK_LINE = "\n\n";

    /** Those that hardly stand in a text by themselves first. */
    private static final List<String> SEPARATORS = List.of(
            TAB, "||", ";;", " - ", " \u2013 ", " \u2014 ", " = ", "::", " : ", "=", "|", ",", " | ", ": ", ":", "-");

    private static final List<String> ROW_SEPARATORS = List.of(LINE, ";;", "|||", "||", "\n;\n", BLANK_LINE, ";");

    /** In characters: what is even in so much is even in the rest. */
    private static final int LOOKED_AT = 1 << 16;

    private static final double LEAST = 0.3;

    /** Finds the separators that stand most evenly, or null when none do. */
    static @Nullable QuizletSyntax of(String text) {
        String part = text.length() > LOOKED_AT ? text.substring(0, text.lastIndexOf('\n', LOOKED_AT) + 1) : text;
        String sample = part.isBlank() ? text.substring(0, Math.min(text.length(), LOOKED_AT)) : part;
        QuizletSyntax best = tabs(sample);
        if (best != null) {
            return best;
        }
        for (String rowSeparator : ROW_SEPARATORS) {
            List<String> rows = rows(sample, rowSeparator);
            for (String separator : SEPARATORS) {
                QuizletSyntax syntax = of(rows, separator, rowSeparator);
                if (best == null ? syntax.share > LEAST : syntax.fitsBetterThan(best)) {
                    best = syntax;
                }
            }
        }
        return best;
    }

    /** A single line may be several cards without a line break between them. */
    private boolean fitsBetterThan(QuizletSyntax other) {
        return share > other.share || (share == other.share && rows > 1 && other.rows == 1);
    }

    /** A tab at most once in a line: what has none goes on with the definition above. */
    private static @Nullable QuizletSyntax tabs(String sample) {
        List<String> lines = rows(sample, LINE);
        int more = 0;
        for (String line : lines) {
            more += count(line, TAB) > 1 ? 1 : 0;
        }
        boolean first = !lines.isEmpty() && count(lines.get(0), TAB) == 1;
        QuizletSyntax syntax = of(lines, TAB, LINE);
        return first && more == 0 && syntax.share > LEAST ? syntax : null;
    }

    private static QuizletSyntax of(List<String> rows, String separator, String rowSeparator) {
        int once = 0;
        for (String row : rows) {
            int at = row.indexOf(separator);
            boolean both = at > 0 && !row.substring(0, at).isBlank();
            if (both && !row.substring(at + separator.length()).isBlank() && count(row, separator) == 1) {
                once++;
            }
        }
        boolean several = rows.size() > 1 || (rows.size() == 1 && rowSeparator.equals(LINE));
        return new QuizletSyntax(separator, rowSeparator, rows.size(), several ? (double) once / rows.size() : 0);
    }

    private static List<String> rows(String text, String rowSeparator) {
        List<String> rows = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf(rowSeparator, from);
            int end = to < 0 ? text.length() : to;
            String row = text.substring(from, end);
            if (!row.isBlank()) {
                rows.add(row);
            }
            from = end + rowSeparator.length();
        }
        return rows;
    }

    private static int count(String text, String separator) {
        int count = 0;
        int at = text.indexOf(separator);
        while (at >= 0) {
            count++;
            at = text.indexOf(separator, at + separator.length());
        }
        return count;
    }

    /** Whether a line without a separator belongs to the definition above it. */
    boolean continues() {
        return separator.equals(TAB) && rowSeparator.equals(LINE);
    }

    /** The separators as messages name them. */
    String words() {
        String row = rowSeparator.equals(LINE)
                ? "one a line"
                : rowSeparator.equals(BLANK_LINE)
                        ? "a blank line between two"
                        : "\"" + rowSeparator.strip() + "\" between two";
        return (separator.equals(TAB) ? "a tab" : "\"" + separator + "\"") + " between term and definition, " + row;
    }
}

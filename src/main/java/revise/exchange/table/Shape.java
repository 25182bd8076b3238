package revise.exchange.table;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Quote;

/**
 * What kind of table a text is.
 *
 * @param columns how many most of the rows have
 * @param rows how many rows are not blank, the names included
 * @param share the share of rows that have that many columns
 * @param layout the columns by their names, or null
 * @param first the first row, or null if there is none
 * @param declared whether the first line says what the delimiter is
 * @param prose what speaks against a table, or null
 */
record Shape(
        Dialect dialect,
        int columns,
        int rows,
        double share,
        @Nullable Layout layout,
        @Nullable Row first,
        boolean declared,
        boolean quoted,
        @Nullable String prose) {
    /** In the order in which they are preferred: the comma is the one that stands in texts as well. */
    static final String DELIMITERS = "\t;|,";

    private static final double MANY = 0.3;

    /** In rows: what all of so many have, the rest has as well. */
    private static final int LOOKED_AT = 500;

    /** Finds the shape that fits all rows best. */
    static Shape of(String text) {
        Character declared = declared(text);
        int start = declared == null ? 0 : text.indexOf('\n') + 1;
        if (declared != null && start == 0) {
            start = text.length();
        }
        return of(text, start, declared == null ? 1 : 2, declared == null ? DELIMITERS : String.valueOf(declared));
    }

    /**
     * Finds the shape from a place on.
     *
     * @param firstLine the number of the line at that place
     * @param delimiters those that it may have; a single one is taken as declared
     */
    static Shape of(String text, int start, int firstLine, String delimiters) {
        Census census = Census.of(text, start, delimiters);
        Shape best = null;
        for (int kind = 0; kind < delimiters.length(); kind++) {
            Dialect dialect = new Dialect(delimiters.charAt(kind), census.spacedQuotes(kind), start, firstLine);
            Shape shape = of(text, census, kind, dialect, delimiters.length() == 1);
            if (best == null || shape.fit() > best.fit()) {
                best = shape;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no delimiter to look for");
        }
        return best;
    }

    private static Shape of(String text, Census census, int kind, Dialect dialect, boolean declared) {
        int usual = census.usual(kind);
        Row first = new Rows(text, dialect).next();
        Layout layout = first == null || usual == 0 ? null : Layout.of(first);
        return new Shape(
                dialect,
                usual + 1,
                census.rows(),
                usual == 0 ? 0 : census.share(kind, usual),
                layout,
                first,
                declared,
                census.quoted() > 0,
                first == null ? null : prose(text, census, kind, dialect, first, layout));
    }

    /**
     * Names of columns speak louder than what stands below them, but for a table whose rows begin with a delimiter.
     */
    private static @Nullable String prose(
            String text, Census census, int kind, Dialect dialect, Row first, @Nullable Layout layout) {
        if (census.firstBlank(kind) > MANY
                && (layout == null || layout.names().get(0).isBlank())) {
            return "many rows have nothing in the first column";
        }
        if (layout != null) {
            return null;
        }
        if (census.marked() > MANY) {
            return "many lines begin with a sign of markup";
        }
        if (first.cells().size() > 2 && first.cells().get(1).isEmpty()) {
            if (dialect.delimiter() == '|') {
                return "the bars stand together";
            }
            if (dialect.delimiter() == ';' && doubled(new Rows(text, dialect))) {
                return "the semicolons stand together";
            }
        }
        return dialect.delimiter() == ',' && census.quoted() == 0 && census.spaced(kind)
                ? "the commas are those of sentences"
                : null;
    }

    /** Whether the second cell is always empty, so that a delimiter is one of two signs. */
    private static boolean doubled(Rows rows) {
        Row row = rows.next();
        for (int i = 0; i < LOOKED_AT && row != null; i++) {
            if (row.cells().size() < 3 || !row.cells().get(1).isEmpty()) {
                return false;
            }
            row = rows.next();
        }
        return true;
    }

    /** The delimiter that a first line such as {@code sep=;} names, or null. */
    private static @Nullable Character declared(String text) {
        int end = text.indexOf('\n');
        String line = (end < 0 ? text : text.substring(0, end)).replace("\"", "");
        boolean says = line.toLowerCase(Locale.ROOT).startsWith("sep=") && line.length() == "sep=".length() + 1;
        char last = says ? line.charAt(line.length() - 1) : 0;
        return says && last < 0x80 && !Character.isLetterOrDigit(last) ? last : null;
    }

    /** To compare two shapes of one text by. */
    private double fit() {
        return share + (layout != null ? 1 : 0) - (prose != null ? 1.0 / 2 : 0);
    }

    String delimiterName() {
        return switch (dialect.delimiter()) {
            case '\t' -> "tabs";
            case ';' -> "semicolons";
            case '|' -> "bars";
            case ',' -> "commas";
            default -> Quote.of(String.valueOf(dialect.delimiter()));
        };
    }
}

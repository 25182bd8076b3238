package revise.exchange.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text. Where quotation marks are not those of a table (never closed, or with text behind the closing
 * one), the line in which the row begins is taken as it stands, and the next row begins with the next line: such a
 * mark must not swallow the rows behind it.
 */
final class Rows {
    static final char QUOTE = '"';

    /** Of a row; what stands behind them is a loss. */
    static final int MOST_CELLS = 1000;

    private final String text;
    private final Dialect dialect;
    private final @Nullable BiConsumer<Integer, String> comments;

    /** A place at the beginning of a line, and the number of that line. */
    private int offset;

    private int line;
    private Parsed parsed;

    Rows(String text, Dialect dialect) {
        this(text, dialect, null);
    }

    /**
     * @param comments gets the lines that begin with {@code #}, which are no rows then; null where they are rows
     */
    Rows(String text, Dialect dialect, @Nullable BiConsumer<Integer, String> comments) {
        this.text = text;
        this.dialect = dialect;
        this.comments = comments;
        offset = dialect.start();
        line = dialect.firstLine();
        parsed = parsed();
    }

    private Parsed parsed() {
        StringReader rest = new StringReader(text);
        try {
            rest.skip(offset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Handler handler = new Handler(line - 1);
        var builder = CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .quoteCharacter(QUOTE)
                .commentStrategy(comments == null ? CommentStrategy.NONE : CommentStrategy.READ)
                .trimWhitespacesAroundQuotes(dialect.spacedQuotes())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
        return new Parsed(handler, builder.build(handler, rest).iterator());
    }

    /** The next row that is not blank, or null behind the last. */
    @Nullable
    Row next() {
        while (true) {
            Row row = nextOfAny();
            if (row == null || !row.isBlank()) {
                return row;
            }
        }
    }

    private @Nullable Row nextOfAny() {
        try {
            return parsed.rows().hasNext() ? parsed.rows().next() : null;
        } catch (CsvParseException e) {
            return literally(parsed.handler().line());
        }
    }

    private Row literally(int broken) {
        while (line < broken) {
            offset = text.indexOf('\n', offset) + 1;
            line++;
        }
        int end = text.indexOf('\n', offset);
        String content = text.substring(offset, end < 0 ? text.length() : end);
        offset = end < 0 ? text.length() : end + 1;
        line++;
        parsed = parsed();
        List<String> cells = new ArrayList<>();
        int from = 0;
        int to;
        while ((to = content.indexOf(dialect.delimiter(), from)) >= 0 && cells.size() < MOST_CELLS) {
            cells.add(unquoted(content.substring(from, to).strip()));
            from = to + 1;
        }
        cells.add(unquoted(content.substring(from).strip()));
        return new Row(broken, cells, 0, true);
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.charAt(0) == QUOTE && cell.charAt(cell.length() - 1) == QUOTE;
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    /** What a parser finds from some place on. */
    private record Parsed(Handler handler, Iterator<Row> rows) {}

    /** Makes rows of what the parser finds. */
    private final class Handler extends AbstractBaseCsvCallbackHandler<Row> {
        private final int linesBefore;
        private List<String> cells = new ArrayList<>();
        private int width = 2;

        Handler(int linesBefore) {
            this.linesBefore = linesBefore;
        }

        int line() {
            return Math.toIntExact(getStartingLineNumber()) + linesBefore;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells = new ArrayList<>(width);
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (index >= MOST_CELLS) {
                return;
            }
            int from = offset;
            int to = offset + length;
            while (!quoted && from < to && Character.isWhitespace(buffer[from])) {
                from++;
            }
            while (!quoted && from < to && Character.isWhitespace(buffer[to - 1])) {
                to--;
            }
            cells.add(from == to ? "" : new String(buffer, from, to - from));
        }

        @Override
        protected void handleComment(char[] buffer, int offset, int length) {
            Objects.requireNonNull(comments).accept(line(), new String(buffer, offset, length));
        }

        @Override
        protected Row buildRecord() {
            width = Math.max(2, cells.size());
            return new Row(line(), cells, Math.max(0, getFieldCount() - MOST_CELLS), false);
        }
    }
}

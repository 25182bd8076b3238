package revise.exchange.table;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Likelihood;
import revise.exchange.format.Losses;
import revise.exchange.format.Source;

/**
 * Reads what Quizlet exports: terms and definitions with separators between them that the author chose, and nothing
 * that tells which; they are found by how evenly they stand. Quotation marks are text.
 */
public final class QuizletReader implements FormatReader {
    private static final Set<String> OF_OTHERS =
            Set.of("md", "markdown", "org", "yaml", "yml", "json", "xml", "html", "gift", "csv", "opml");

    /** What hardly stands once in every line of a text that is no list of terms. */
    private static final Set<String> TELLING = Set.of("\t", "||", ";;", " - ", " \u2013 ", " \u2014 ");

    /** What stands in no sentence. */
    private static final Set<String> DOUBLED = Set.of("||", ";;");

    private static final Set<String> LESS_TELLING = Set.of("=", " = ", "|", " | ", ",");

    private static final double ALL = 0.98;

    /** Where so many rows are whole, a line that is none may be a heading. */
    private static final double RARELY = 0.9;

    private static final int LONGEST_TERM = 200;

    @Override
    public Format format() {
        return Format.QUIZLET;
    }

    @Override
    public Likelihood likelihood(Source source) {
        String text = source.text().text();
        QuizletSyntax syntax = source.archive() || text.isBlank() ? null : QuizletSyntax.of(text);
        if (syntax == null) {
            return Likelihood.NONE;
        }
        double value = syntax.continues() ? tabbed(text, syntax) : separated(text, syntax);
        if (OF_OTHERS.contains(source.extension())) {
            value *= 0.3;
        }
        if (AnkiHeader.begins(source)) {
            value *= 0.2;
        }
        long percent = Math.round(Math.floor(syntax.share() * 100));
        return new Likelihood(value, syntax.words() + " in " + percent + " % of " + syntax.rows());
    }

    private static double tabbed(String text, QuizletSyntax syntax) {
        Shape shape = Shape.of(text, 0, 1, QuizletSyntax.TAB);
        if (shape.prose() != null) {
            return 0.15;
        }
        if (shape.quoted() || shape.layout() != null) {
            return 0.4;
        }
        if (syntax.share() >= ALL) {
            return syntax.rows() > 2 ? 0.8 : 0.4;
        }
        return 0.85;
    }

    private static double separated(String text, QuizletSyntax syntax) {
        Census census = Census.of(text, 0, ",");
        boolean few = syntax.rows() < 3 || syntax.share() < ALL;
        if (census.marked() > 0.3 || (syntax.separator().equals(",") && census.spaced(0))) {
            return 0.1;
        }
        if (syntax.separator().equals(QuizletSyntax.TAB)) {
            return few ? 0.3 : 0.6;
        }
        boolean lines = syntax.rowSeparator().equals(QuizletSyntax.LINE);
        if (TELLING.contains(syntax.separator())) {
            double sure = DOUBLED.contains(syntax.separator()) ? 0.75 : 0.6;
            return few ? 0.25 : syntax.rows() < 4 ? sure : 0.8;
        }
        if (LESS_TELLING.contains(syntax.separator())) {
            return few ? 0.15 : lines ? 0.4 : 0.8;
        }
        return few || lines ? 0.15 : 0.3;
    }

    @Override
    public Imported read(Source source, ImportSettings settings) throws ExchangeException {
        String text = source.text().text();
        QuizletSyntax syntax = source.archive() ? null : QuizletSyntax.of(text);
        if (syntax == null) {
            throw new ExchangeException(source.name()
                    + ": nothing stands evenly between terms and definitions; export the set with a tab between them");
        }
        RowCards cards = new RowCards(source, new Losses(source));
        boolean second = Layout.asksSecond(new Terms(text, syntax)::next);
        Terms terms = new Terms(text, syntax);
        Layout layout = second ? Layout.SECOND_ASKS : Layout.unnamed(2);
        for (Row row = terms.next(); row != null; row = terms.next()) {
            terms.addTo(cards, layout, row);
        }
        if (second) {
            cards.doubtFirst(Layout.WHY_SECOND);
        }
        return cards.imported();
    }

    /** Cuts a text at its separators. */
    private static final class Terms {
        private final String text;
        private final QuizletSyntax syntax;
        private int offset;
        private int line = 1;

        /** Whether lines without a separator were taken as part of the last row. */
        private boolean further;

        Terms(String text, QuizletSyntax syntax) {
            this.text = text;
            this.syntax = syntax;
        }

        /** The next term, and its definition if there is one; null behind the last. */
        @Nullable
        Row next() {
            skipBlank();
            return offset < text.length() ? row() : null;
        }

        /** Row separators without anything between them, too. */
        private void skipBlank() {
            boolean skipped = true;
            while (skipped && offset < text.length()) {
                skipped = false;
                if (text.startsWith(syntax.rowSeparator(), offset)) {
                    moveTo(offset + syntax.rowSeparator().length());
                    skipped = true;
                } else if (Character.isWhitespace(text.charAt(offset))
                        && !text.startsWith(syntax.separator(), offset)) {
                    moveTo(offset + 1);
                    skipped = true;
                }
            }
        }

        private void moveTo(int to) {
            for (; offset < to; offset++) {
                line += text.charAt(offset) == '\n' ? 1 : 0;
            }
        }

        private Row row() {
            int begun = line;
            int end = end(offset);
            int behind = end + syntax.rowSeparator().length();
            further = false;
            if (syntax.continues() && text.substring(offset, end).contains(QuizletSyntax.TAB)) {
                while (behind < text.length()) {
                    String next = text.substring(behind, end(behind));
                    if (next.contains(QuizletSyntax.TAB)) {
                        break;
                    }
                    further |= !next.isBlank();
                    end = end(behind);
                    behind = end + 1;
                }
            }
            String row = text.substring(offset, end);
            moveTo(Math.min(text.length(), behind));
            int at = row.indexOf(syntax.separator());
            List<String> cells = at < 0
                    ? List.of(row.strip())
                    : List.of(
                            row.substring(0, at).strip(),
                            row.substring(at + syntax.separator().length()).strip());
            return new Row(begun, cells, 0, false);
        }

        /** Adds the card of the row that was the last one. */
        void addTo(RowCards cards, Layout layout, Row row) throws ExchangeException {
            CardDraft card = cards.draft(row.line(), layout);
            for (int i = 0; i < row.cells().size(); i++) {
                card.put(i, row.cells().get(i));
            }
            if (row.cells().size() > 1 && row.cells().get(1).contains(syntax.separator())) {
                card.doubt("the separator stands in it more than once");
            } else if (further && syntax.share() > RARELY) {
                card.doubt("a line without a tab was taken as part of it, which is rare here");
            } else if (row.cells().get(0).length() > LONGEST_TERM) {
                card.doubt("the term is long");
            }
            cards.finish(card);
        }

        private int end(int from) {
            int end = text.indexOf(syntax.rowSeparator(), from);
            return end < 0 ? text.length() : end;
        }
    }
}

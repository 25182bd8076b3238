package revise.exchange.table;

import java.util.Locale;
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
 * Reads tables: a row is a card. What stands between the cells is found by how evenly it stands in all rows. The
 * first row may name the columns; else the first column asks and the second answers. An answer of several lines is
 * several points if they are a list, and else one. Tables of Markdown are read as well.
 */
public final class TableReader implements FormatReader {
    private static final char TAB = '\t';
    private static final int FEW = 3;
    private static final double ALL = 0.98;

    private final Format format;

    private TableReader(Format format) {
        this.format = format;
    }

    /** Values between commas, semicolons or bars. */
    public static TableReader csv() {
        return new TableReader(Format.CSV);
    }

    /** Values between tabs. */
    public static TableReader tsv() {
        return new TableReader(Format.TSV);
    }

    @Override
    public Format format() {
        return format;
    }

    @Override
    public Likelihood likelihood(Source source) {
        if (source.archive() || source.text().text().isBlank()) {
            return Likelihood.NONE;
        }
        MarkdownTables tables =
                format == Format.CSV ? MarkdownTables.of(source.text().text()) : null;
        if (tables != null) {
            return new Likelihood(tables.likelihood(), "a rule of hyphens stands below the names of columns");
        }
        Shape shape = Shape.of(source.text().text());
        boolean tabs = shape.dialect().delimiter() == TAB;
        if (tabs != (format == Format.TSV) || shape.share() == 0) {
            return Likelihood.NONE;
        }
        String extension = source.extension();
        boolean named = extension.equals("csv") || extension.equals("tsv") || extension.equals("tab");
        return new Likelihood(value(shape, named) * (AnkiHeader.begins(source) ? 0.3 : 1), why(shape));
    }

    /** The tables of Markdown that the text is, or null; those in cells between quotation marks are of a card. */
    private @Nullable MarkdownTables markdown(String text, Shape shape) {
        boolean named = shape.layout() != null && shape.dialect().delimiter() != '|';
        MarkdownTables tables = format == Format.TSV || named || shape.declared() ? null : MarkdownTables.of(text);
        return tables != null && shape.quoted() && !tables.areMost() ? null : tables;
    }

    private static double value(Shape shape, boolean named) {
        if (shape.prose() != null) {
            return named ? 0.5 : 0.15;
        }
        if (shape.layout() != null || shape.declared()) {
            return shape.share() >= 0.8 ? 0.95 : shape.share() >= 0.5 ? 0.85 : 0.6;
        }
        double value = shape.share() >= 0.9 ? 0.9 : shape.share() >= 0.75 ? 0.65 : shape.share() >= 0.5 ? 0.25 : 0.1;
        if (shape.dialect().delimiter() == TAB && shape.columns() == 2 && shape.share() < ALL && !shape.quoted()) {
            // Lines without a tab go on with a definition, as in Quizlet's sets.
            value = Math.min(value, 0.6);
        }
        if (shape.rows() < FEW) {
            value *= 0.5;
        }
        return named ? Math.max(value, 0.5 + value / 2) : value;
    }

    private static String why(Shape shape) {
        StringBuilder why = new StringBuilder();
        if (shape.layout() != null) {
            why.append("the first row names columns");
        } else if (shape.declared()) {
            why.append("the first line says so");
        }
        why.append(why.isEmpty() ? "" : ", and ")
                .append(Math.round(Math.floor(shape.share() * 100)))
                .append(" % of ")
                .append(shape.rows())
                .append(" rows have ")
                .append(shape.columns())
                .append(" cells between ")
                .append(shape.delimiterName());
        return shape.prose() == null ? why.toString() : why + ", but " + shape.prose();
    }

    @Override
    public Imported read(Source source, ImportSettings settings) throws ExchangeException {
        String text = source.text().text();
        Shape shape = Shape.of(text);
        if (source.archive() || shape.first() == null) {
            throw new ExchangeException(source.name() + ": there are no rows in this; is it a "
                    + format.name().toLowerCase(Locale.ROOT) + " file?");
        }
        Losses losses = new Losses(source);
        RowCards cards = new RowCards(source, losses);
        MarkdownTables tables = markdown(text, shape);
        if (tables != null) {
            tables.addTo(cards, losses, settings);
            return cards.imported();
        }
        Rows rows = new Rows(text, shape.dialect());
        @Nullable Row row = rows.next();
        Layout layout = shape.layout();
        boolean doubtful = layout == null && Layout.mayBeNames(shape.first());
        boolean second =
                layout == null && shape.columns() == 2 && Layout.asksSecond(new Rows(text, shape.dialect())::next);
        if (layout == null) {
            layout = second ? Layout.SECOND_ASKS : Layout.unnamed(shape.columns());
        } else {
            row = rows.next();
        }
        for (int number = 1; row != null; number++) {
            cards.add(row, layout);
            settings.watch().reached((double) number / shape.rows());
            if (doubtful) {
                cards.doubtFirst("these may be the names of the columns");
                doubtful = false;
            }
            row = rows.next();
        }
        if (second) {
            cards.doubtFirst(Layout.WHY_SECOND);
        }
        return cards.imported();
    }
}

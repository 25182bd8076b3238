package revise.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExportSettings;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.FormatWriter;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;

/**
 * Writes decks as a table in UTF-8 whose first row names the columns. Several texts in one cell are a list with one
 * a line, as Markdown writes it where they would not come back otherwise. A cell that begins with {@code =}, {@code
 * +}, {@code -} or {@code @} stays as it is, though a spreadsheet may take it for a formula: it is what a card says,
 * and a sign before it would come back as a part of the card.
 */
public final class TableWriter implements FormatWriter {
    private final char delimiter;

    private TableWriter(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Values between commas. */
    public static TableWriter csv() {
        return new TableWriter(',');
    }

    /** Values between tabs. */
    public static TableWriter tsv() {
        return new TableWriter('\t');
    }

    @Override
    public List<Loss> write(List<ExportedDeck> decks, ExportSettings settings, OutputStream out) throws IOException {
        boolean several = decks.size() > 1;
        List<Role> columns = new ArrayList<>(Role.OURS);
        if (several) {
            columns.add(Role.DECK);
        }
        Unheld unheld = new Unheld();
        try {
            CsvWriter table = table(out, delimiter);
            table.writeRecord(columns.stream().map(Role::word).toList());
            for (ExportedDeck deck : decks) {
                String name = several ? deck.titleAmong(decks) : null;
                unheld.deck(deck, name);
                for (Item item : deck.content().items()) {
                    unheld.card(Unheld.where(deck, item), item.card());
                    table.writeRecord(columns.stream()
                            .map(role -> cell(role, deck, name, item.card()))
                            .toList());
                }
            }
            table.flush();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        return unheld.losses();
    }

    /**
     * A table that ends its rows with a line feed, and quotes spaces at the ends of a cell, which are no text
     * otherwise.
     */
    static CsvWriter table(OutputStream out, char delimiter) {
        return CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(new QuoteStrategy() {
                    @Override
                    public boolean quoteValue(int line, int column, String value) {
                        return !value.strip().equals(value);
                    }
                })
                .build(out, StandardCharsets.UTF_8);
    }

    private static String cell(Role role, ExportedDeck deck, @Nullable String name, NewCard card) {
        return switch (role) {
            case ID -> text(card.id());
            case QUESTION -> text(card.question());
            case ANSWER ->
                card.points().isEmpty()
                        ? ""
                        : ItemList.answerCell(
                                card.points().stream().map(Point::text).toList());
            case CLOZE -> text(card.cloze());
            case CHOICES -> ItemList.severalCell(card.choices());
            case ORDER -> ItemList.severalCell(card.order());
            case ANY -> card.any() == 0 ? "" : String.valueOf(card.any());
            case HINT -> text(card.hint());
            case NOTE -> text(card.note());
            case SOURCE -> text(card.source());
            case TAGS -> ItemList.tagsCell(Unheld.tags(deck, card));
            case REVERSE -> card.reverse() ? "true" : "";
            case STATUS -> card.draft() ? "draft" : "";
            case DECK -> text(name);
            case CHOICE, WRONG, TAG, OTHER -> "";
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}

package revise.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Losses;
import revise.exchange.format.Source;

/** Collects the cards of the rows, by the decks that the rows name. */
final class RowCards {
    /** More would not fit into memory. */
    private static final int MOST_ROWS = 500_000;

    private static final int MOST_STRAY_CELLS = 20;

    private final Source source;
    private final Losses losses;
    private final Map<String, List<Item>> decks = new LinkedHashMap<>();
    private int read;

    RowCards(Source source, Losses losses) {
        this.source = source;
        this.losses = losses;
    }

    /** Makes a card of a row whose columns the layout tells. */
    void add(Row row, Layout layout) throws ExchangeException {
        add(row, layout, null);
    }

    /**
     * Makes a card of a row whose columns the layout tells.
     *
     * @param title of the deck unless the row names one, or null
     */
    void add(Row row, Layout layout, @Nullable String title) throws ExchangeException {
        CardDraft card = draft(row.line(), layout);
        card.inDeck(title);
        List<String> cells = row.cells();
        int stray = row.further();
        for (int i = 0; i < cells.size(); i++) {
            if (i < MOST_STRAY_CELLS + layout.width()) {
                card.put(i, cells.get(i));
            } else if (!cells.get(i).isBlank()) {
                stray++;
            }
        }
        if (stray > 0) {
            losses.add(source.line(row.line()), stray + " more cells");
        }
        if (row.broken()) {
            card.doubt("its quotation marks are not those of a table");
        }
        if (cells.size() > layout.width() && layout.width() > 1 && hasText(cells, layout.width())) {
            card.doubt("it has " + cells.size() + " cells where others have " + layout.width());
        }
        finish(card);
    }

    private static boolean hasText(List<String> cells, int from) {
        for (int i = from; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Begins the card of a row that is filled by other rules; it is one of those read. */
    CardDraft draft(int line, Layout layout) throws ExchangeException {
        if (++read > MOST_ROWS) {
            throw new ExchangeException(
                    source.line(line) + ": there are more than " + MOST_ROWS + " rows; split the file");
        }
        return new CardDraft(source.line(line), layout, losses);
    }

    void finish(CardDraft card) {
        Item item = card.item();
        if (item != null) {
            String deck = card.deck();
            decks.computeIfAbsent(deck == null ? "" : deck, title -> new ArrayList<>())
                    .add(item);
        }
    }

    /** Adds a doubt to the first card. */
    void doubtFirst(String why) {
        for (List<Item> items : decks.values()) {
            items.set(0, items.get(0).doubted(why));
            return;
        }
    }

    Imported imported() {
        return imported(List.of());
    }

    /**
     * @param tags of all the cards
     */
    Imported imported(List<String> tags) {
        List<ImportedDeck> found = new ArrayList<>();
        for (Map.Entry<String, List<Item>> deck : decks.entrySet()) {
            found.add(new ImportedDeck(title(deck.getKey()), null, null, tags, List.of(), deck.getValue()));
        }
        return new Imported(found, read, losses.list(), List.of());
    }

    private static @Nullable String title(String deck) {
        return deck.isEmpty() ? null : deck;
    }
}

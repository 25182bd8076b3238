package revise.exchange.anki;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All cards of a collection, by the notes that they are made of. */
final class CardRows {
    private static final int SUSPENDED = -1;
    private static final int FLAGS = 7;
    private static final String PLACE = "\"pos\":";

    private final Map<Long, Integer> lastOfNote = new HashMap<>();
    private final Map<Long, Integer> byId = new HashMap<>();
    private CardRow[] rows = new CardRow[1024];
    private int[] before = new int[1024];
    private int count;
    private int learnt;
    private int flagged;

    /**
     * A card.
     *
     * @param index its place among all
     * @param ordinal which template, or which gap, from 0
     * @param deck the deck that it belongs to, also while it is in a filtered one
     * @param place among those that are learnt in turn
     */
    record CardRow(int index, int ordinal, long deck, boolean suspended, long place) {}

    /** @param byId whether cards will be asked for by their ids */
    static CardRows read(Database database, boolean byId) throws IOException {
        CardRows cards = new CardRows();
        database.query("SELECT id, nid, ord, did, odid, queue, type, reps, due, data, flags FROM cards", row -> {
            long home = row.getLong(5);
            boolean suspended = row.getInt(6) == SUSPENDED;
            boolean learnt = row.getInt(7) > 0 || row.getInt(8) > 0;
            cards.flagged += (row.getInt(11) & FLAGS) != 0 ? 1 : 0;
            cards.learnt += learnt || suspended ? 1 : 0;
            if (byId) {
                cards.byId.put(row.getLong(1), cards.count);
            }
            long place = row.getInt(7) == 0 ? row.getLong(9) : place(row.getString(10));
            cards.add(
                    row.getLong(2),
                    new CardRow(cards.count, row.getInt(3), home != 0 ? home : row.getLong(4), suspended, place));
        });
        return cards;
    }

    /** The place that a card had before it was learnt; 0 when it is not known. */
    private static long place(@Nullable String data) {
        if (data == null || !data.contains(PLACE)) {
            return 0;
        }
        int at = data.indexOf(PLACE);
        long place = 0;
        for (int i = at + PLACE.length(); i < data.length() && i < at + 20; i++) {
            char c = data.charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            place = place * 10 + (c - '0');
        }
        return place;
    }

    private void add(long note, CardRow row) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
            before = Arrays.copyOf(before, count * 2);
        }
        rows[count] = row;
        Integer last = lastOfNote.put(note, count);
        before[count] = last == null ? -1 : last;
        count++;
    }

    /** The cards of a note, by their ordinals, each once. */
    List<CardRow> of(long note) {
        List<CardRow> found = new ArrayList<>();
        Integer last = lastOfNote.get(note);
        for (int i = last == null ? -1 : last; i >= 0; i = before[i]) {
            found.add(rows[i]);
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt(CardRow::ordinal));
            for (int i = found.size() - 1; i > 0; i--) {
                if (found.get(i).ordinal() == found.get(i - 1).ordinal()) {
                    found.remove(i);
                }
            }
        }
        return found;
    }

    /** The place of the card with an id, or -1. */
    int index(long id) {
        return byId.getOrDefault(id, -1);
    }

    int count() {
        return count;
    }

    /** How many were answered before, or are suspended. */
    int learnt() {
        return learnt;
    }

    /** How many have a coloured flag. */
    int flagged() {
        return flagged;
    }
}

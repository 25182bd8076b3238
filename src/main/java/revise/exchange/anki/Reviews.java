package revise.exchange.anki;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import revise.exchange.format.Past;
import revise.exchange.format.Past.Answered;
import revise.exchange.format.Past.Forgotten;
import revise.exchange.format.Past.Happened;
import revise.memory.Rating;

/**
 * Anki's log of reviews. What comes out of it leads revise to the memory that Anki's FSRS has: there a card begins anew at
 * the last group of learning steps, and after it was reset.
 */
final class Reviews {
    private static final int LEARNING = 0;
    private static final int FILTERED = 3;
    private static final int MANUAL = 4;
    private static final int DAY = 86_400;
    private static final int MOST_MILLIS = 24 * 60 * 60 * 1000;
    private static final long LATEST = 253_402_300_799_000L;

    private final int[] lastOfCard;
    private long[] at = new long[1024];
    private int[] before = new int[1024];
    private int[] millis = new int[1024];
    private byte[] kinds = new byte[1024];
    private int count;
    private int ofNoCard;
    private int dueSet;
    private int incomplete;

    private Reviews(int cards) {
        lastOfCard = new int[cards];
        Arrays.fill(lastOfCard, -1);
    }

    /** One line of the log. */
    private record Entry(long at, int ease, int kind, boolean unscheduled, boolean days, int millis) {
        boolean graded() {
            return ease > 0;
        }

        boolean cram() {
            return kind == FILTERED && unscheduled;
        }

        boolean reset() {
            return kind == MANUAL && unscheduled && !graded();
        }

        boolean counts() {
            return graded() && !cram();
        }
    }

    static Reviews read(Database database, CardRows cards) throws IOException {
        Reviews reviews = new Reviews(cards.count());
        if (database.has("revlog")) {
            database.query("SELECT id, cid, ease, ivl, factor, time, type FROM revlog", row -> {
                int card = cards.index(row.getLong(2));
                int ease = row.getInt(3);
                int kind = row.getInt(7);
                long at = row.getLong(1);
                if (card < 0 || ease < 0 || ease > 4 || kind < 0 || kind > 5 || at < 0 || at > LATEST) {
                    reviews.ofNoCard++;
                    return;
                }
                int interval = row.getInt(4);
                boolean days = interval >= 1 || interval <= -DAY;
                int packed = ease | kind << 3 | (row.getInt(5) == 0 ? 64 : 0) | (days ? -128 : 0);
                reviews.add(card, at, (byte) packed, Math.max(0, Math.min(MOST_MILLIS, row.getInt(6))));
            });
        }
        return reviews;
    }

    private void add(int card, long time, byte kind, int took) {
        if (count == at.length) {
            at = Arrays.copyOf(at, count * 2);
            before = Arrays.copyOf(before, count * 2);
            millis = Arrays.copyOf(millis, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        at[count] = time;
        kinds[count] = kind;
        millis[count] = took;
        before[count] = lastOfCard[card];
        lastOfCard[card] = count++;
    }

    /** How many lines belong to no card, or say nothing that Anki would write. */
    int ofNoCard() {
        return ofNoCard;
    }

    /** How often a due date was set by hand or by a new setting, in what was given so far. */
    int dueSet() {
        return dueSet;
    }

    /** How many of the cards given so far have lost their first reviews. */
    int incomplete() {
        return incomplete;
    }

    /** Gives what happened to a card. */
    Past past(CardRows.CardRow card, String suffix) {
        List<Entry> entries = entries(card.index());
        int start = start(entries);
        List<Happened> events = new ArrayList<>();
        boolean known = false;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Instant time = Instant.ofEpochMilli(entry.at());
            if (i == start && known) {
                long last = entries.get(i - 1).at();
                events.add(new Forgotten(Instant.ofEpochMilli(Math.max(last, entry.at() - 1))));
                known = false;
            }
            Rating rating = Rating.ofGrade(entry.ease());
            if (rating != null) {
                events.add(new Answered(time, rating, entry.millis(), entry.counts()));
                known |= entry.counts();
            } else if (entry.reset()) {
                events.add(new Forgotten(time));
                known = false;
            } else {
                dueSet++;
            }
        }
        return new Past(suffix, events, card.suspended());
    }

    private List<Entry> entries(int card) {
        List<Entry> entries = new ArrayList<>();
        for (int i = lastOfCard[card]; i >= 0; i = before[i]) {
            int kind = kinds[i];
            entries.add(new Entry(at[i], kind & 7, kind >> 3 & 7, (kind & 64) != 0, kind < 0, millis[i]));
        }
        Collections.reverse(entries);
        return entries;
    }

    /** Where the history begins that counts; 0 for all of it. */
    private int start(List<Entry> entries) {
        int learning = -1;
        int graded = -1;
        boolean counts = false;
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (entry.cram()) {
                continue;
            }
            counts |= entry.counts();
            if (entry.graded() && entry.days()) {
                graded = i;
            }
            if (entry.graded() && entry.kind() == LEARNING) {
                learning = i;
            } else if (entry.reset() || learning >= 0) {
                break;
            }
        }
        incomplete += counts && learning < 0 ? 1 : 0;
        return learning >= 0 ? learning : Math.max(0, graded);
    }
}

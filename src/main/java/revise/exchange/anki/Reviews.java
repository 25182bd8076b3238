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
    private static final int RESCHEDULED = 5;
    private static final int MOST_EASE = 4;
    private static final int DAY = 86_400;
    private static final int MOST_MILLIS = 24 * 60 * 60 * 1000;
    private static final long LATEST = 253_402_300_799_000L;

    /** A package is made soon after the last change in it, and clocks and time zones differ by less than this. */
    private static final long SLACK = 2L * DAY * 1000;

    private final int[] lastOfCard;
    private final boolean[] given;
    private final long latest;
    private long[] at = new long[1024];
    private int[] before = new int[1024];
    private int[] millis = new int[1024];
    private byte[] kinds = new byte[1024];
    private int count;
    private int ofNoCard;
    private int noAnswers;
    private int tooLate;
    private int dueSet;
    private int incomplete;

    /** @param latest when the last answer can have been given, in milliseconds since 1970 */
    private Reviews(int cards, long latest) {
        this.latest = latest;
        given = new boolean[cards];
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
        Reviews reviews = new Reviews(cards.count(), latest(database));
        if (database.has("revlog")) {
            database.query("SELECT id, cid, ease, ivl, factor, time, type FROM revlog", row -> {
                int card = cards.index(row.getLong(2));
                Line line = new Line(
                        row.getLong(1), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7));
                if (!line.sound()) {
                    reviews.noAnswers++;
                } else if (line.at() > reviews.latest) {
                    reviews.tooLate++;
                } else if (card < 0) {
                    reviews.ofNoCard++;
                } else {
                    reviews.add(card, line.at(), line.packed(), line.took());
                }
            });
        }
        return reviews;
    }

    /** There is no clock to ask: what a package tells of itself cannot be later than the last change in it. */
    private static long latest(Database database) throws IOException {
        long[] newest = {0};
        for (String changed : new String[] {"mod FROM notes", "mod FROM cards", "mod / 1000 AS mod FROM col"}) {
            database.query(
                    "SELECT max(mod) FROM (SELECT " + changed + ") WHERE mod BETWEEN 1 AND " + LATEST / 1000,
                    row -> newest[0] = Math.max(newest[0], row.getLong(1)));
        }
        return newest[0] == 0 ? LATEST : Math.min(LATEST, newest[0] * 1000 + SLACK);
    }

    /** One line of the log as it is stored, whatever numbers there are in it. */
    private record Line(long at, long ease, long interval, long factor, long millis, long kind) {
        /** Whether it is an answer, or one of the things that Anki notes down beside them. */
        boolean sound() {
            boolean byHand = kind == MANUAL || kind == RESCHEDULED;
            return at >= 0 && ease >= (byHand ? 0 : 1) && ease <= MOST_EASE && kind >= 0 && kind <= RESCHEDULED;
        }

        byte packed() {
            boolean days = interval >= 1 || interval <= -DAY;
            return (byte) (ease | kind << 3 | (factor == 0 ? 64 : 0) | (days ? -128 : 0));
        }

        int took() {
            return (int) Math.max(0, Math.min(MOST_MILLIS, millis));
        }
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

    /** How many lines belong to no card. */
    int ofNoCard() {
        return ofNoCard;
    }

    /** How many lines say nothing that Anki would write. */
    int noAnswers() {
        return noAnswers;
    }

    /** How many lines are from a time after the package was made. */
    int tooLate() {
        return tooLate;
    }

    /** How many lines belong to cards that were not given so far. */
    int notGiven() {
        int lines = 0;
        for (int card = 0; card < lastOfCard.length; card++) {
            for (int i = given[card] ? -1 : lastOfCard[card]; i >= 0; i = before[i]) {
                lines++;
            }
        }
        return lines;
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
        given[card.index()] = true;
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

package revise.check;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries that ask nearly the same and want nearly the same. Two such entries share one of the rarest runs of
 * letters in their questions (prefix filtering: with a likeness of at least t, a set of n has one of its n - tn + 1
 * rarest in common with the other); so each is compared only with those before it that have one of these. How many that
 * may be is bounded, so that a deck of nearly equal cards takes no longer than its size.
 */
final class NearDuplicate implements Rule {
    private static final int COUNT_BITS = 20;
    private static final int MOST_COMPARED = 64;
    private static final int MOST_READ = 8;

    @Override
    public void check(List<Entry> entries, int from, Report report) {
        Vocabulary vocabulary = new Vocabulary();
        Asked[] asked = new Asked[entries.size()];
        int[] counts = new int[1 << COUNT_BITS];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = Asked.of(entries.get(i), vocabulary);
            for (int gram : asked[i].question().grams) {
                counts[gram >>> (32 - COUNT_BITS)]++;
            }
        }
        Search search = new Search(asked, counts, new Likeness(vocabulary));
        for (int i = 0; i < asked.length; i++) {
            Asked other = search.next(i, i >= from);
            if (other != null) {
                report.warning(
                        asked[i].entry(),
                        "near-duplicate",
                        "nearly the same card is at " + Report.at(other.entry())
                                + "; keep one of them, or ask for something else");
            }
        }
    }

    /** The entries so far, by the rarest runs of their questions. */
    private static final class Search {
        private final Asked[] asked;
        private final int[] counts;
        private final Likeness likeness;
        private final int[] heads;
        private final int[] compared;
        private int[] owners = new int[1024];
        private int[] nexts = new int[1024];
        private int size;

        Search(Asked[] asked, int[] counts, Likeness likeness) {
            this.asked = asked;
            this.counts = counts;
            this.likeness = likeness;
            this.heads = new int[Integer.highestOneBit(Math.max(16, 8 * asked.length))];
            this.compared = new int[asked.length];
            Arrays.fill(heads, -1);
            Arrays.fill(compared, -1);
        }

        /** Gives one before an entry that is near it, if that is asked for, and takes the entry in. */
        @Nullable
        Asked next(int entry, boolean wanted) {
            int[] rarest = rarest(asked[entry].question().grams);
            Asked near = null;
            int left = MOST_COMPARED;
            int read = MOST_READ;
            compared[entry] = entry;
            for (int gram : rarest) {
                int slot = slot(asked[entry].block(), gram);
                for (int at = heads[slot]; wanted && near == null && at >= 0 && left > 0 && read > 0; at = nexts[at]) {
                    int other = owners[at];
                    if (compared[other] != entry && asked[other].block() == asked[entry].block()) {
                        compared[other] = entry;
                        left--;
                        if (asked[entry].isLike(asked[other])) {
                            read--;
                            near = asked[entry].isSame(asked[other], likeness) ? asked[other] : null;
                        }
                    }
                }
                put(slot, entry);
            }
            return near;
        }

        private void put(int slot, int entry) {
            if (size == owners.length) {
                owners = Arrays.copyOf(owners, 2 * size);
                nexts = Arrays.copyOf(nexts, 2 * size);
            }
            owners[size] = entry;
            nexts[size] = heads[slot];
            heads[slot] = size++;
        }

        /** The rarest runs of a question; of one that has none, a stand-in. */
        private int[] rarest(int[] grams) {
            if (grams.length == 0) {
                return new int[1];
            }
            long[] byCount = new long[grams.length];
            for (int i = 0; i < grams.length; i++) {
                byCount[i] = (long) counts[grams[i] >>> (32 - COUNT_BITS)] << 32 | (grams[i] & 0xFFFFFFFFL);
            }
            Arrays.sort(byCount);
            int needed = grams.length - (int) Math.ceil(Likeness.OF_QUESTIONS * grams.length) + 1;
            int[] rarest = new int[needed];
            for (int i = 0; i < needed; i++) {
                rarest[i] = (int) byCount[i];
            }
            return rarest;
        }

        private int slot(long block, int gram) {
            return (int) (WordSet.spread(block ^ gram * 0x9E3779B97F4A7C15L) >>> 20) & heads.length - 1;
        }
    }
}

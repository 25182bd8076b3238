package revise.language;

import java.util.List;

/** Some words, to be looked up without cutting them out of their text. They are kept as hashes of 64 bits. */
public final class WordSet {
    private final long[] table;
    private final int[] places;
    private final int mask;

    private WordSet(int size) {
        int capacity = Integer.highestOneBit(Math.max(4, 4 * size));
        table = new long[capacity];
        places = new int[capacity];
        mask = capacity - 1;
    }

    /** Gives the words of a text without their accents. */
    public static WordSet of(String text) {
        return ofFolded(Fold.words(text));
    }

    /** Gives the words of a text with their accents. */
    public static WordSet exact(String text) {
        return ofFolded(Fold.exact(text));
    }

    private static WordSet ofFolded(String words) {
        List<String> each = Words.list(words);
        WordSet set = new WordSet(each.size());
        for (int i = 0; i < each.size(); i++) {
            set.add(hash(each.get(i), 0, each.get(i).length()), i);
        }
        return set;
    }

    public boolean has(long hash) {
        return place(hash) >= 0;
    }

    /** Which of the words it is, counted from 0 in the order they were given; -1 for none. */
    public int place(long hash) {
        for (int at = slot(hash); table[at] != 0; at = at + 1 & mask) {
            if (table[at] == hash) {
                return places[at];
            }
        }
        return -1;
    }

    /** A number that stands for a word; never 0. */
    public static long hash(String text, int from, int to) {
        return hash(0xCBF29CE484222325L, text, from, to);
    }

    /** Goes on with a number that stands for the letters before. */
    public static long hash(long start, String text, int from, int to) {
        long hash = start;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash == 0 ? 1 : hash;
    }

    /** Spreads a hash over all its bits. */
    public static long spread(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }

    private void add(long hash, int place) {
        int at = slot(hash);
        while (table[at] != 0 && table[at] != hash) {
            at = at + 1 & mask;
        }
        if (table[at] == 0) {
            table[at] = hash;
            places[at] = place;
        }
    }

    private int slot(long hash) {
        return (int) (hash ^ hash >>> 31) & mask;
    }
}

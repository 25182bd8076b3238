package revise.check;

/** Counts how often words occur in questions, roughly: now and then two words share a count. */
final class Vocabulary {
    private static final int SLOTS_OF_A_QUESTION = 32;
    private static final int MOST_SLOTS = 1 << 22;

    /** The lowest bits of a word's number hold its first letter. */
    private static final int EVEN_BITS = 5;

    private final byte[] counts;
    private final int mask;

    /** Prepares for the words of so many questions. */
    Vocabulary(int questions) {
        int wanted = Math.min(MOST_SLOTS / 2, SLOTS_OF_A_QUESTION * (questions + 1));
        int capacity = Integer.highestOneBit(wanted) << 1;
        counts = new byte[capacity];
        mask = capacity - 1;
    }

    void count(long word) {
        int slot = slot(word);
        if (counts[slot] < Byte.MAX_VALUE) {
            counts[slot]++;
        }
    }

    /** How often a word occurs; 127 stands for more as well. */
    int occurrences(long word) {
        return counts[slot(word)];
    }

    /** Whether a word occurs more than once, so that it is hardly a mistyped one. */
    boolean isKnown(String word) {
        return occurrences(Content.number(word)) > 1;
    }

    private int slot(long word) {
        return (int) (word >>> EVEN_BITS) & mask;
    }
}

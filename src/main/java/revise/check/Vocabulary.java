package revise.check;

/** Counts how often words occur in a library, roughly: two words may share a count. */
final class Vocabulary {
    private static final int BITS = 18;

    private final int[] counts = new int[1 << BITS];

    void count(long word) {
        counts[slot(word)]++;
    }

    /** Whether a word occurs more than once, so that it is hardly a mistyped one. */
    boolean isKnown(String word) {
        return counts[slot(WordSet.hash(word, 0, word.length()))] > 1;
    }

    private static int slot(long word) {
        return (int) (WordSet.spread(word) >>> (64 - BITS));
    }
}

package revise.check;

import java.util.Arrays;
import revise.language.WordSet;

/**
 * Finds the questions that share a rare word with a question, even with a slip in it, or all words but one and the
 * answer. Only so many of the questions filed last are looked at, so that a deck of one question a hundred thousand times takes no longer than another.
 */
final class WordIndex {
    private static final int FILED_WORDS = 3;

    /** A word in more texts than this is not rare. */
    private static final int MOST_OF_A_RARE_WORD = 32;

    /** Of longer texts some words are always there. */
    private static final int MOST_LEFT_OUT = 8;

    /** With a letter left out, two spellings that are one slip apart are the same. */
    private static final int FILED_WITH_SLIPS = 2;

    private static final int LONGEST_WITH_SLIPS = 24;
    private static final int SHORTEST_WITH_SLIPS = 4;

    /** Two forms of a word begin alike. */
    private static final int STEM = 5;

    private static final int MOST_OF_A_KEY = 32;
    private static final int MOST_MET = 192;
    private static final int MOST_CANDIDATES = 12;
    private static final int LISTS_OF_A_TEXT = 16;

    private final Vocabulary vocabulary;
    private final int[] heads;
    private final int mask;

    /** Of each entry of a list the number of a text, and where the list goes on. */
    private int[] links = new int[8192];

    private int end = 2;

    /** Prepares for so many texts, whose words the vocabulary has counted. */
    WordIndex(int size, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        int capacity = Integer.highestOneBit(Math.max(64, LISTS_OF_A_TEXT * size)) << 1;
        heads = new int[capacity];
        mask = capacity - 1;
    }

    /** Files a text under a number from 0 on. */
    void add(int text, long[] keys) {
        for (long key : keys) {
            if (end == links.length) {
                links = Arrays.copyOf(links, 2 * end);
            }
            int slot = (int) key & mask;
            links[end] = text;
            links[end + 1] = heads[slot];
            heads[slot] = end;
            end += 2;
        }
    }

    /** Gives texts that may be near, those with the most in common first. */
    int[] candidates(long[] keys) {
        int[] met = new int[MOST_MET];
        int count = 0;
        for (long key : keys) {
            int most = Math.min(MOST_MET, count + MOST_OF_A_KEY);
            for (int at = heads[(int) key & mask]; at != 0 && count < most; at = links[at + 1]) {
                met[count++] = links[at];
            }
        }
        return mostMet(met, count);
    }

    private static int[] mostMet(int[] met, int count) {
        Arrays.sort(met, 0, count);
        long[] ranked = new long[count];
        int different = 0;
        for (int i = 0; i < count; ) {
            int from = i;
            while (i < count && met[i] == met[from]) {
                i++;
            }
            ranked[different++] = (long) (from - i) << 32 | met[from];
        }
        Arrays.sort(ranked, 0, different);
        int[] best = new int[Math.min(different, MOST_CANDIDATES)];
        for (int i = 0; i < best.length; i++) {
            best[i] = (int) ranked[i];
        }
        return best;
    }

    /** What a question with its answer is filed under, and looked for. */
    long[] keys(Content question, Content answer) {
        Keys keys = new Keys(question.signature);
        keys.add(question.words);
        addAllButOne(keys, question, WordSet.spread(answer.words - answer.signature));
        addRare(keys, question);
        return keys.all();
    }

    /** Questions of one pattern are the same without one of their words, but their answers differ. */
    private static void addAllButOne(Keys keys, Content question, long answer) {
        keys.add(question.words + answer);
        for (int i = 0; i < question.size() && i < MOST_LEFT_OUT; i++) {
            keys.add(question.words - question.share(i) + answer);
        }
    }

    private void addRare(Keys keys, Content question) {
        int[] rarest = rarest(question);
        for (int rank = 0; rank < rarest.length; rank++) {
            String word = question.letters(rarest[rank]);
            int length = word.length();
            keys.add(word, length);
            if (length > STEM) {
                keys.add(word, STEM);
            }
            if (rank < FILED_WITH_SLIPS && length >= SHORTEST_WITH_SLIPS && length <= LONGEST_WITH_SLIPS) {
                keys.addSlips(word);
            }
        }
    }

    private int[] rarest(Content content) {
        long[] ranked = new long[content.size()];
        int rare = 0;
        for (int i = 0; i < ranked.length; i++) {
            int occurrences = vocabulary.occurrences(content.word(i));
            if (occurrences <= MOST_OF_A_RARE_WORD) {
                ranked[rare++] = (long) occurrences << 32 | i;
            }
        }
        Arrays.sort(ranked, 0, rare);
        int[] rarest = new int[Math.min(FILED_WORDS, rare)];
        for (int i = 0; i < rarest.length; i++) {
            rarest[i] = (int) ranked[i];
        }
        return rarest;
    }

    private static final class Keys {
        private static final int MOST = FILED_WORDS * 2 + FILED_WITH_SLIPS * LONGEST_WITH_SLIPS + 2 + MOST_LEFT_OUT;

        private final long signature;
        private final long[] all = new long[MOST];
        private int count;

        Keys(long signature) {
            this.signature = signature;
        }

        long[] all() {
            return Arrays.copyOf(all, count);
        }

        void add(String word, int length) {
            add(WordSet.hash(word, 0, length));
        }

        /** Adds the word without each of its letters but the first, in which nobody slips. */
        void addSlips(String word) {
            for (int without = 1; without < word.length(); without++) {
                long hash = WordSet.hash(word, 0, without);
                add(WordSet.hash(hash, word, without + 1, word.length()));
            }
        }

        void add(long hash) {
            all[count++] = WordSet.spread(hash ^ signature) >>> 16;
        }
    }
}

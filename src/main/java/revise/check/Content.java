package revise.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.language.Language;
import revise.language.WordSet;
import revise.language.Words;

/** What a text is about, in a form in which two texts are compared fast: its telling words, in any order. */
final class Content {
    private static final long NEGATED = 0x5851F42D4C957F2DL;
    private static final int HASH_SHIFT = 24;
    private static final int START_SHIFT = 7;
    private static final int MOST_START = (1 << (HASH_SHIFT - START_SHIFT)) - 1;
    private static final long FIRST_LETTER = 31;
    private static final int MOST_LENGTH = (1 << START_SHIFT) - 1;

    /** Two texts that are nearly the same have the same numbers, signs, negation and contrasts, and so the same of this. */
    final long signature;

    /** The same for texts with the same telling words. */
    final long words;

    /** The letters in the telling words. */
    final int letters;

    private final String text;

    /** Of each telling word a hash, where it begins and how long it is, rising. */
    private final long[] keys;

    private Content(String text, Reading reading) {
        this.text = text;
        signature = reading.signature;
        words = reading.words;
        letters = reading.letters;
        keys = Arrays.copyOf(reading.keys, reading.length);
        Arrays.sort(keys);
    }

    /**
     * Looks at a text.
     *
     * @param folded as {@link Fold#words} gives it
     * @param vocabulary counts the telling words, unless null
     */
    static Content of(String folded, Language language, @Nullable Vocabulary vocabulary) {
        Reading reading = new Reading(folded, language);
        reading.run(false);
        if (reading.length == 0 && reading.signature == 0) {
            // Nothing but small words: then it is these that matter.
            reading.run(true);
        }
        Content content = new Content(folded, reading);
        if (vocabulary != null) {
            for (long key : content.keys) {
                vocabulary.count(key >> HASH_SHIFT);
            }
        }
        return content;
    }

    /** The number that stands for a word, as {@link #word} gives it. */
    static long number(String word) {
        return number(WordSet.hash(word, 0, word.length()), word.charAt(0));
    }

    /** The first letter is kept, so that most words that are not alike are told apart without their text. */
    private static long number(long hash, char first) {
        long mixed = WordSet.spread(hash) << HASH_SHIFT >> HASH_SHIFT;
        return (mixed & ~FIRST_LETTER) | (first & FIRST_LETTER);
    }

    /** The text looked at. */
    String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** How many telling words there are. */
    int size() {
        return keys.length;
    }

    /** A number for one of the telling words, which are in no order that means anything. */
    long word(int i) {
        return keys[i] >> HASH_SHIFT;
    }

    /** What a telling word adds to {@link #words}. */
    long share(int i) {
        return share(word(i));
    }

    private static long share(long word) {
        return WordSet.spread(word);
    }

    /** Gives one of the telling words; of a very long text not all can be had. */
    String letters(int i) {
        int start = (int) (keys[i] >> START_SHIFT) & MOST_START;
        int length = (int) keys[i] & MOST_LENGTH;
        int end = length < MOST_LENGTH ? start + length : Words.end(text, start);
        return start == MOST_START ? "" : text.substring(start, end);
    }

    /** Compares the telling words of two texts. */
    Overlap overlap(Content other) {
        long[] a = keys;
        long[] b = other.keys;
        int common = 0;
        int left = 0;
        int right = 0;
        int lastLeft = -1;
        int lastRight = -1;
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            long mine = i < a.length ? a[i] >> HASH_SHIFT : Long.MAX_VALUE;
            long theirs = j < b.length ? b[j] >> HASH_SHIFT : Long.MAX_VALUE;
            if (mine == theirs) {
                common += (int) a[i] & MOST_LENGTH;
                i++;
                j++;
            } else if (mine < theirs) {
                left++;
                lastLeft = i++;
            } else {
                right++;
                lastRight = j++;
            }
        }
        return new Overlap(left, right, common, lastLeft, lastRight);
    }

    /** Gives the telling words that another text does not have; of a very long text not all. */
    List<String> without(Content other) {
        List<String> words = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < keys.length; i++) {
            while (j < other.keys.length && other.word(j) < word(i)) {
                j++;
            }
            if (j < other.keys.length && other.word(j) == word(i)) {
                j++;
            } else {
                words.add(letters(i));
            }
        }
        return words;
    }

    /** Whether a word may be one of another text with a slip or another ending; sometimes true when it is not. */
    boolean mayBe(int i, Content other, int j) {
        int length = (int) keys[i] & MOST_LENGTH;
        int otherLength = (int) other.keys[j] & MOST_LENGTH;
        return Math.abs(length - otherLength) <= WordDifference.LONGEST_ENDING
                && ((word(i) ^ other.word(j)) & FIRST_LETTER) == 0;
    }

    /**
     * What two texts have in common.
     *
     * @param left how many words only the first has
     * @param right how many words only the second has
     * @param letters those of the common words
     * @param lastLeft one of the words that only the first has, or -1
     * @param lastRight one of the words that only the second has, or -1
     */
    record Overlap(int left, int right, int letters, int lastLeft, int lastRight) {
        boolean isAddition() {
            return left == 0 || right == 0;
        }
    }

    /** One walk over the words of a text. */
    private static final class Reading {
        private final String text;
        private final Language language;
        long[] keys = new long[12];
        int length;
        int letters;
        long signature;
        long words;
        private boolean negated;

        Reading(String text, Language language) {
            this.text = text;
            this.language = language;
        }

        void run(boolean all) {
            signature = 0;
            negated = false;
            for (int from = 0; from < text.length(); ) {
                int to = Words.end(text, from);
                word(from, to, all);
                from = to + 1;
            }
            signature += negated ? NEGATED : 0;
        }

        private void word(int from, int to, boolean all) {
            long hash = WordSet.hash(text, from, to);
            if (Words.isExact(text, from, to)) {
                signature += WordSet.spread(Words.numeral(text, from, to));
            } else if (language.isNegation(hash)) {
                negated = true;
            } else if (language.isContrast(hash)) {
                signature += WordSet.spread(hash);
            } else if (all || !language.isAsking(hash)) {
                int number = language.number(hash);
                if (number >= 0) {
                    String digits = Integer.toString(number);
                    signature += WordSet.spread(WordSet.hash(digits, 0, digits.length()));
                } else {
                    telling(hash, from, to - from);
                }
            }
        }

        private void telling(long hash, int from, int count) {
            if (length == keys.length) {
                keys = Arrays.copyOf(keys, 2 * length);
            }
            long number = number(hash, text.charAt(from));
            words += share(number);
            letters += count;
            long start = Math.min(from, MOST_START);
            keys[length++] = number << HASH_SHIFT | start << START_SHIFT | Math.min(count, MOST_LENGTH);
        }
    }
}

package revise.check;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a text is about, in a form in which two texts are compared fast. */
final class Content {
    /** Of a long text a sample is enough. */
    private static final int MOST_GRAMS = 64;

    private static final long NEGATED = 0x5851F42D4C957F2DL;

    /** Two texts that are nearly the same have the same numbers, signs, negation and contrasts, and so the same of this. */
    final long signature;

    /** The same for texts with the same words in any order, but for the small ones. */
    final long words;

    /** The runs of three characters of the words, as rising hashes: all of them, or the lowest. */
    final int[] grams;

    /** One of 64 bits for each run, so that most texts that are not alike are told apart at a glance. */
    private final long bits;

    private Content(long signature, long words, int[] grams) {
        this.signature = signature;
        this.words = words;
        this.grams = grams;
        long set = 0;
        for (int gram : grams) {
            set |= 1L << gram;
        }
        this.bits = set;
    }

    /**
     * Whether the likeness of two texts can be as high as some share. With a likeness of at least t two sets of n and m have
     * t(n + m)/(1 + t) in common, and each bit that only one of them has stands for something that is not.
     */
    boolean mayBeLike(Content other, double share) {
        if (grams.length == MOST_GRAMS || other.grams.length == MOST_GRAMS) {
            // Of a sample nothing can be reckoned.
            return true;
        }
        double common = share * (grams.length + other.grams.length) / (1 + share);
        return Long.bitCount(bits & ~other.bits) <= grams.length - common
                && Long.bitCount(other.bits & ~bits) <= other.grams.length - common;
    }

    /**
     * Looks at a text.
     *
     * @param folded as {@link Fold#words} gives it
     * @param vocabulary counts the words of the text, unless null
     */
    static Content of(String folded, Language language, @Nullable Vocabulary vocabulary) {
        Reading reading = new Reading(folded, language, vocabulary);
        reading.run(false);
        if (reading.length == 0) {
            // Nothing but small words: then it is these that matter.
            reading.run(true);
        }
        return new Content(reading.signature, reading.words, reading.grams());
    }

    /** The share of runs that two texts have in common, 0 to 1. */
    double likeness(Content other) {
        int[] a = grams;
        int[] b = other.grams;
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        // Beyond the end of a sample nothing is known of its text.
        int seenOfA = b.length == MOST_GRAMS ? i : a.length;
        int seenOfB = a.length == MOST_GRAMS ? j : b.length;
        int all = seenOfA + seenOfB - common;
        return all == 0 ? (words == other.words ? 1 : 0) : (double) common / all;
    }

    /** One walk over the words of a text. */
    private static final class Reading {
        private final String text;
        private final Language language;
        private final @Nullable Vocabulary vocabulary;
        private int[] found = new int[48];
        private boolean negated;
        int length;
        long signature;
        long words;

        Reading(String text, Language language, @Nullable Vocabulary vocabulary) {
            this.text = text;
            this.language = language;
            this.vocabulary = vocabulary;
        }

        void run(boolean all) {
            signature = 0;
            words = 0;
            negated = false;
            for (int from = 0; from < text.length(); ) {
                int space = text.indexOf(' ', from);
                int to = space < 0 ? text.length() : space;
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
                    content(hash, from, to);
                }
            }
        }

        private void content(long hash, int from, int to) {
            words += WordSet.spread(hash);
            if (vocabulary != null) {
                vocabulary.count(hash);
            }
            int before = ' ';
            int last = text.charAt(from);
            for (int i = from + 1; i <= to; i++) {
                int next = i < to ? text.charAt(i) : ' ';
                gram(before, last, next);
                before = last;
                last = next;
            }
        }

        private void gram(int a, int b, int c) {
            if (length == found.length) {
                found = Arrays.copyOf(found, 2 * length);
            }
            int mixed = (a * 31 + b) * 0x9E3779B1 + c * 0x85EBCA6B;
            mixed ^= mixed >>> 15;
            mixed *= 0x2C1B3C6D;
            found[length++] = mixed ^ mixed >>> 13;
        }

        int[] grams() {
            Arrays.sort(found, 0, length);
            int kept = 0;
            for (int i = 0; i < length && kept < MOST_GRAMS; i++) {
                if (kept == 0 || found[kept - 1] != found[i]) {
                    found[kept++] = found[i];
                }
            }
            return Arrays.copyOf(found, kept);
        }
    }
}

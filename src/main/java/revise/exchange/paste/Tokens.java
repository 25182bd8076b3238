package revise.exchange.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The first words of a text, in lower case.
 *
 * @param commas whether a comma, a colon, a bracket or the like stands before the word at that place
 * @param sentences whether a sentence begins with the word at that place
 * @param gap whether a word is left out, for which there is a line to write on
 */
record Tokens(List<String> words, List<Boolean> commas, List<Boolean> sentences, boolean gap) {
    static final int MOST = 40;

    /** No word that anybody asks with is longer. */
    private static final int LONGEST = 24;

    Tokens {
        words = List.copyOf(words);
        commas = List.copyOf(commas);
        sentences = List.copyOf(sentences);
    }

    static Tokens of(String text) {
        List<String> words = new ArrayList<>();
        List<Boolean> commas = new ArrayList<>();
        List<Boolean> sentences = new ArrayList<>();
        boolean comma = false;
        boolean sentence = false;
        int limit = Math.min(text.length(), MOST * LONGEST);
        for (int i = 0; i < limit && words.size() < MOST; ) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                comma |= ",:;()\u2013\u2014".indexOf(c) >= 0 || (c == '-' && isAlone(text, i));
                sentence |= ".!?".indexOf(c) >= 0;
                i++;
                continue;
            }
            int end = i;
            while (end < limit && isInside(text, end)) {
                end++;
            }
            words.add(text.substring(i, Math.min(end, i + LONGEST))
                    .toLowerCase(Locale.ROOT)
                    .replace('\u2019', '\''));
            commas.add(comma);
            sentences.add(sentence);
            comma = false;
            sentence = false;
            i = end;
        }
        return new Tokens(words, commas, sentences, words.size() > 1 && Gap.isIn(text));
    }

    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        boolean joins = c == '\'' || c == '\u2019' || c == '-';
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (joins && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static boolean isAlone(String text, int at) {
        return at + 1 < text.length() && Spaces.isSpace(text.charAt(at + 1));
    }

    int size() {
        return words.size();
    }

    /** The word at a place; empty behind the last one. */
    String word(int at) {
        return at < words.size() ? words.get(at) : "";
    }

    Tokens withFirst(String word) {
        List<String> others = new ArrayList<>(words);
        others.set(0, word);
        return new Tokens(others, commas, sentences, gap);
    }
}

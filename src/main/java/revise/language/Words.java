package revise.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/** What single words of a folded text are. */
public final class Words {
    private Words() {}

    /** Whether a word must not differ at all: it has a digit, is a sign, or a Roman number. */
    public static boolean isExact(String text, int from, int to) {
        boolean roman = to - from > 1 || text.charAt(from) == 'v';
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
            roman &= c == 'i' || c == 'v' || c == 'x';
        }
        return roman || !Character.isLetter(text.codePointAt(from));
    }

    public static boolean isExact(String word) {
        return isExact(word, 0, word.length());
    }

    /** A hash of a number, the same for "16th" and "16". */
    public static long numeral(String text, int from, int to) {
        boolean ordinal = to - from > 2
                && Character.isDigit(text.charAt(to - 3))
                && (ends(text, to, "th") || ends(text, to, "st") || ends(text, to, "nd") || ends(text, to, "rd"));
        return WordSet.hash(text, from, ordinal ? to - 2 : to);
    }

    /** Gives the words of a folded text. */
    public static List<String> list(String folded) {
        List<String> words = new ArrayList<>();
        for (int from = 0; from < folded.length(); ) {
            int to = end(folded, from);
            words.add(folded.substring(from, to));
            from = to + 1;
        }
        return words;
    }

    /** Whether any word of a folded text is a wanted one, by its hash. */
    public static boolean any(String folded, LongPredicate wanted) {
        for (int from = 0; from < folded.length(); ) {
            int to = end(folded, from);
            if (wanted.test(WordSet.hash(folded, from, to))) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    /** Where the word ends that begins at a place. */
    public static int end(String folded, int from) {
        int space = folded.indexOf(' ', from);
        return space < 0 ? folded.length() : space;
    }

    /** How many words a folded text has. */
    public static int count(String folded) {
        if (folded.isEmpty()) {
            return 0;
        }
        int count = 1;
        for (int i = folded.indexOf(' '); i >= 0; i = folded.indexOf(' ', i + 1)) {
            count++;
        }
        return count;
    }

    /** Whether the words stand in a text one after the other. */
    public static boolean isRun(String words, String text) {
        return find(words, text, 0) >= 0;
    }

    /** Where the words stand in a text one after the other, from a place on; -1 when they do not. */
    public static int find(String words, String text, int from) {
        for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || text.charAt(at - 1) == ' ';
            boolean ends = end == text.length() || text.charAt(end) == ' ';
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }

    private static boolean ends(String text, int to, String letters) {
        return text.startsWith(letters, to - letters.length());
    }
}

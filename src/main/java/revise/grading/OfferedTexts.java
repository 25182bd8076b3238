package revise.grading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Recognises what a card offers by its text. The closest way of reading that fits any of it decides: as it is written,
 * then without case and spacing, then without punctuation. A text that fits two is recognised as neither.
 */
final class OfferedTexts {
    private static final int LETTERS = 26;
    private static final int LONGEST_NUMBER = 4;
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> cased = new HashMap<>();
    private final Map<String, Integer> bare = new HashMap<>();
    private final int size;

    OfferedTexts(List<String> offered) {
        size = offered.size();
        for (int i = 0; i < size; i++) {
            add(exact, exact(offered.get(i)), i);
            add(cased, cased(offered.get(i)), i);
            add(bare, bare(offered.get(i)), i);
        }
    }

    /** The item that a text names, counted from 0; -1 when it names none, or more than one. */
    int named(String text) {
        int item = exact.getOrDefault(exact(text), NONE);
        if (item == NONE) {
            item = cased.getOrDefault(cased(text), NONE);
        }
        if (item == NONE) {
            String words = bare(text);
            item = words.isEmpty() ? NONE : bare.getOrDefault(words, NONE);
        }
        return item < 0 ? -1 : item;
    }

    /** The item that a number or a letter stands for in the order shown, such as 2, b, b) or (2.); -1 for none. */
    int numbered(String word) {
        int from = word.startsWith("(") ? 1 : 0;
        int to = word.length();
        while (to > from && ".):".indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        int item = -1;
        if (to - from == 1 && isLetter(word.charAt(from))) {
            item = Character.toLowerCase(word.charAt(from)) - 'a';
        } else if (to > from && to - from <= LONGEST_NUMBER) {
            int number = 0;
            for (int i = from; i < to; i++) {
                char c = word.charAt(i);
                if (c < '0' || c > '9') {
                    return -1;
                }
                number = number * 10 + c - '0';
            }
            item = number - 1;
        }
        return item < size ? item : -1;
    }

    private boolean isLetter(char c) {
        char small = Character.toLowerCase(c);
        return small >= 'a' && small < 'a' + Math.min(LETTERS, size);
    }

    private static void add(Map<String, Integer> items, String folded, int item) {
        items.merge(folded, item, (first, second) -> SEVERAL);
    }

    private static String exact(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    private static String cased(String text) {
        String form = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return collapsed(Normalizer.normalize(form, Normalizer.Form.NFKC));
    }

    private static String collapsed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else {
                out.append(gap && !out.isEmpty() ? " " : "").append(c);
                gap = false;
            }
        }
        return out.toString();
    }

    /** Letters, digits and signs of arithmetic; what belongs to a number stays with it. */
    private static String bare(String text) {
        String from = withoutMaths(cased(text));
        StringBuilder out = new StringBuilder(from.length());
        for (int i = 0; i < from.length(); ) {
            int c = from.codePointAt(i);
            if (isDash(c)) {
                c = '-';
            }
            if (counts(c) || isOfNumber(from, i, c) || isOperator(from, i, c)) {
                out.appendCodePoint(c);
            } else if (c != '\'' && c != '\u2019') {
                out.append(' ');
            }
            i += Character.charCount(from.codePointAt(i));
        }
        return collapsed(out.toString());
    }

    private static String withoutMaths(String text) {
        boolean maths = text.length() > 2 && text.startsWith("$") && text.endsWith("$");
        return maths ? text.substring(1, text.length() - 1) : text;
    }

    private static boolean isDash(int c) {
        return (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
    }

    private static boolean counts(int c) {
        if (Character.isLetterOrDigit(c) || c == '/' || c == '^') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL -> true;
            default -> false;
        };
    }

    /** The point of 1.5, the colon of 1:30, the minus of -5; not the hyphen of 1914-18. */
    private static boolean isOfNumber(String text, int at, int c) {
        boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean digit = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return digit && (c == '-' ? !before : c == '.' || c == ',' || c == ':');
    }

    /** A star or a low line between two operands; else it marks emphasis. */
    private static boolean isOperator(String text, int at, int c) {
        if ((c != '*' && c != '_') || at == 0 || at + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after))
                || (before == ' ' && after == ' ');
    }
}

package revise.language;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Gives the words of a text as they are compared: lower case, without punctuation and Markdown, one space between two.
 * Signs of arithmetic are words of their own, and so is each Chinese or Japanese character, which no space sets apart.
 */
public final class Fold {
    /** Letters up to here are looked up; all of Latin that European languages are written in. */
    private static final int TABLE = 0x250;

    private static final char BREAK = '\0';
    private static final char SPECIAL = '\1';
    private static final String PLAIN = table();

    private final String text;
    private final boolean accents;
    private char[] out;
    private int length;
    private boolean apart;

    private Fold(String text, boolean accents) {
        this.text = text;
        this.accents = accents;
        this.out = new char[text.length() + 16];
    }

    /** The words without their accents. */
    public static String words(String text) {
        return new Fold(hasForms(text) ? Normalizer.normalize(text, Normalizer.Form.NFKD) : text, false).run();
    }

    /** The words with their accents, which in some languages tell one word from another. */
    public static String exact(String text) {
        return new Fold(hasForms(text) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text, true).run();
    }

    /** Whether folded words hold no accent, so that both ways of folding give the same. */
    public static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text has characters that Unicode writes in several ways, beyond those that the table knows. */
    private static boolean hasForms(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= TABLE && (c < 0x2010 || c > 0x2026)) {
                return true;
            }
        }
        return false;
    }

    private String run() {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            char plain = c < TABLE ? PLAIN.charAt(c) : SPECIAL;
            if (plain == BREAK) {
                apart = true;
                i++;
            } else if (plain != SPECIAL && (c < 0x80 || !accents)) {
                push(plain);
                i++;
            } else {
                i += other(i);
            }
        }
        return new String(out, 0, length);
    }

    /** Deals with what is no plain letter or digit; gives how many chars that took. */
    private int other(int at) {
        int c = text.codePointAt(at);
        int chars = Character.charCount(c);
        switch (c) {
            case '\'', '\u2019', '\u02BC' -> {
                return apostrophe(at);
            }
            case '\u00B9' -> push('1');
            case '\u00B2' -> push('2');
            case '\u00B3' -> push('3');
            case '.', ',' -> numberPoint(at);
            case '+', '<', '=', '>', '|', '~', '%', '^' -> sign(c);
            case '*', '/' -> signIf(c, isBetweenOperands(at, false));
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> signIf('-', isMinus(at));
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    letter(c);
                } else {
                    symbol(c);
                }
            }
        }
        return chars;
    }

    private void letter(int c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            push((char) ('0' + digit));
        } else if (Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF)) {
            apart = true;
            push(c);
            apart = true;
        } else if (accents) {
            push(Character.toLowerCase(c));
        } else {
            push(Character.toLowerCase(c), true);
        }
    }

    private void symbol(int c) {
        switch (Character.getType(c)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL -> sign(c);
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> {
                // The vowels of some scripts are marks; those of the alphabet's own block are accents.
                if (accents || c > 0x036F) {
                    push(c);
                }
            }
            case Character.FORMAT -> {
                // Soft hyphens and the like stand inside words and cannot be seen.
            }
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> push(c);
            default -> apart = true;
        }
    }

    private void push(int c, boolean plainly) {
        String expanded = switch (c) {
            case '\u00DF' -> "ss";
            case '\u00E6' -> "ae";
            case '\u0153' -> "oe";
            case '\u00FE' -> "th";
            default -> "";
        };
        if (!plainly || expanded.isEmpty()) {
            push(c);
        }
        for (int i = 0; i < expanded.length(); i++) {
            push(expanded.charAt(i));
        }
    }

    /** The owner's s goes, n't becomes not; else an apostrophe parts two words. */
    private int apostrophe(int at) {
        char next = at(at + 1);
        boolean ends = !Character.isLetter(at(at + 2));
        if (!apart && length > 0 && ends && (next == 's' || next == 'S')) {
            return isDigit(out[length - 1]) ? 1 : 2;
        }
        if (!apart && ends && (next == 't' || next == 'T') && endsInLetterAndN()) {
            length--;
            apart = true;
            push('n');
            push('o');
            push('t');
            return 2;
        }
        apart = true;
        return 1;
    }

    private boolean endsInLetterAndN() {
        return length > 1 && out[length - 1] == 'n' && out[length - 2] != ' ';
    }

    /** Points and commas inside numbers stay, but for those between thousands. */
    private void numberPoint(int at) {
        boolean inside = !apart && length > 0 && isDigit(out[length - 1]) && isDigit(at(at + 1));
        if (!inside) {
            apart = true;
        } else if (text.charAt(at) != ',' || !isThousands(at + 1)) {
            push('.');
        }
    }

    private boolean isThousands(int at) {
        return isDigit(at(at)) && isDigit(at(at + 1)) && isDigit(at(at + 2)) && !isDigit(at(at + 3));
    }

    private void signIf(int c, boolean sign) {
        if (sign) {
            sign(c);
        } else {
            apart = true;
        }
    }

    private void sign(int c) {
        apart = true;
        push(c);
        apart = true;
    }

    /** Before a number, or between two operands with spaces around: else a hyphen or a dash. */
    private boolean isMinus(int at) {
        char before = at(at - 1);
        boolean ofNumber = isDigit(at(at + 1)) && !Character.isLetterOrDigit(before) && before != ')';
        return ofNumber || isBetweenOperands(at, true);
    }

    private boolean isBetweenOperands(int at, boolean spaced) {
        boolean before = at(at - 1) == ' ';
        boolean after = at(at + 1) == ' ';
        return before == after
                && (before || !spaced)
                && isOperand(before ? at - 2 : at - 1, -1)
                && isOperand(after ? at + 2 : at + 1, 1);
    }

    /** A number, a bracket or a single letter. */
    private boolean isOperand(int at, int outwards) {
        char c = at(at);
        return isDigit(c)
                || c == (outwards < 0 ? ')' : '(')
                || (Character.isLetter(c) && !Character.isLetterOrDigit(at(at + outwards)));
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : BREAK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void push(int c) {
        if (length + 4 > out.length) {
            out = Arrays.copyOf(out, 2 * out.length);
        }
        if (apart && length > 0) {
            out[length++] = ' ';
        }
        apart = false;
        length += Character.toChars(c, out, length);
    }

    private void push(char c) {
        if (length + 4 > out.length) {
            out = Arrays.copyOf(out, 2 * out.length);
        }
        if (apart && length > 0) {
            out[length++] = ' ';
        }
        apart = false;
        out[length++] = c;
    }

    private static String table() {
        StringBuilder table = new StringBuilder(TABLE);
        for (char c = 0; c < TABLE; c++) {
            table.append(plain(c));
        }
        return table.toString();
    }

    private static char plain(char c) {
        switch (c) {
            case '\'', '.', ',', '+', '<', '=', '>', '|', '~', '%', '^', '*', '/', '-' -> {
                return SPECIAL;
            }
            case '\u00F8', '\u00D8' -> {
                return 'o';
            }
            case '\u0111', '\u0110' -> {
                return 'd';
            }
            case '\u0142', '\u0141' -> {
                return 'l';
            }
            case '\u0131' -> {
                return 'i';
            }
            default -> {
                String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
                char base = Character.toLowerCase(apart.charAt(0));
                if (c < 0x80) {
                    return Character.isLetterOrDigit(c) ? base : BREAK;
                }
                return (base >= 'a' && base <= 'z') && apart.length() <= 3 && !hasSecondLetter(apart) ? base : SPECIAL;
            }
        }
    }

    private static boolean hasSecondLetter(String apart) {
        for (int i = 1; i < apart.length(); i++) {
            if (Character.isLetterOrDigit(apart.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

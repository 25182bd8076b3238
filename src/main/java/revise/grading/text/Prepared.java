package revise.grading.text;

import java.text.Normalizer;

/** Brings a text to the one Unicode form in which it is read. */
final class Prepared {
    /** More marks on one letter are no writing; without a bound, sorting them would take quadratic time (UAX 15). */
    private static final int MOST_MARKS = 30;

    private static final String SUPERSCRIPTS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final char SUPERSCRIPT_MINUS = '\u207B';

    private Prepared() {}

    static String of(String text) {
        return isAscii(text) ? text.replace('\r', '\n') : Normalizer.normalize(spelledOut(text), Normalizer.Form.NFKC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Writes exponents with a sign, parts fractions from whole numbers, and bounds the marks on a letter. */
    private static String spelledOut(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int marks = 0;
        boolean raised = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int digit = SUPERSCRIPTS.indexOf(c);
            marks = isMark(c) ? marks + 1 : 0;
            if (digit >= 0 || c == SUPERSCRIPT_MINUS) {
                out.append(raised ? "" : "^").append(digit < 0 ? '-' : (char) ('0' + digit));
                raised = true;
                continue;
            }
            raised = false;
            if (isFraction(c)) {
                out.append(' ').append((char) c);
            } else if (c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                out.append('\n');
            } else if (marks <= MOST_MARKS) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isFraction(int c) {
        return (c >= '\u00BC' && c <= '\u00BE') || (c >= '\u2150' && c <= '\u215E');
    }
}

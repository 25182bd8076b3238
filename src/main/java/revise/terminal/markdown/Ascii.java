package revise.terminal.markdown;

/** Kinds of characters that a keyboard of old has. */
final class Ascii {
    private Ascii() {}

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(int c) {
        int lower = c | ' ';
        return lower >= 'a' && lower <= 'z';
    }

    /** Where the digits end that begin at an index. */
    static int digitsEnd(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}

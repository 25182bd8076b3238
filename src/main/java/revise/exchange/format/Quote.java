package revise.exchange.format;

/** Texts of a source as messages quote them. */
public final class Quote {
    private static final int LONGEST = 60;
    private static final int NO_CHARACTER = 0xFFFD;

    private Quote() {}

    /** Gives a text in quotation marks, on one line and cut to what fits into a message. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(LONGEST + 3).append('"');
        boolean space = false;
        int i = 0;
        for (int length = 0; i < text.length() && length < LONGEST; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                space = length > 0;
                continue;
            }
            if (space) {
                line.append(' ');
                length++;
                space = false;
            }
            line.appendCodePoint(Character.getType(c) == Character.SURROGATE ? NO_CHARACTER : c);
            length++;
        }
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return line.append(i < text.length() ? "…\"" : "\"").toString();
    }

    /** Also of what would move the cursor of a terminal. */
    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isISOControl(c);
    }
}

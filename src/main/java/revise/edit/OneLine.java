package revise.edit;

/** Gives texts on one line: a blank for each run of blanks and line breaks, none at the ends, no control characters. */
final class OneLine {
    private OneLine() {}

    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                gap = true;
            } else if (!isHalf(c)) {
                line.append(gap && line.length() > 0 ? " " : "").appendCodePoint(c);
                gap = false;
            }
        }
        return line.toString();
    }

    /** Half of a character cannot be written to a file. */
    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}

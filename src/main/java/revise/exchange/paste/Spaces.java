package revise.exchange.paste;

/** White space as pages have it: no-break spaces, narrow ones, and characters that have no width at all. */
final class Spaces {
    private Spaces() {}

    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u0085'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200D')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u2060'
                || c == '\u3000'
                || c == '\uFEFF';
    }

    /** Gives a text without white space at its ends. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** How many columns of white space a line begins with; a tab goes to the next multiple of four. */
    static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && isSpace(line.charAt(i)); i++) {
            columns = line.charAt(i) == '\t' ? (columns / 4 + 1) * 4 : columns + 1;
        }
        return columns;
    }

    /** How many words there are, things between spaces. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}

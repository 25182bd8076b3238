package revise.edit;

/** The lines of a text; a line ends at a line feed, a carriage return, or both. */
final class Lines {
    private Lines() {}

    /** Where the line begins that a place is in. */
    static int start(String text, int offset) {
        int at = offset;
        while (at > 0 && !isBreak(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the break stands that ends the line that a place is in, or the end of the text. */
    static int end(String text, int offset) {
        int at = offset;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the line begins behind the one that a place is in, or the end of the text. */
    static int next(String text, int offset) {
        int end = end(text, offset);
        return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    }

    /** The line break that ends the line that a place is in, else the text's first, else a line feed. */
    static String lineBreak(String text, int offset) {
        int end = end(text, offset);
        if (end == text.length()) {
            end = end(text, 0);
        }
        return end == text.length() ? "\n" : text.substring(end, next(text, end));
    }

    /** How many lines end between two places. */
    static int breaks(String text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            boolean pair = text.charAt(i) == '\r' && text.startsWith("\n", i + 1);
            breaks += isBreak(text.charAt(i)) && !pair ? 1 : 0;
        }
        return breaks;
    }

    /** A text without the line breaks at its end, which the reader does not count as typed. */
    static String withoutLastBreaks(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}

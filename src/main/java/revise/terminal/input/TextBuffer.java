package revise.terminal.input;

import revise.terminal.text.Columns;

/**
 * A text and where the cursor stands in it. The cursor is always between two characters as a reader sees them: a letter
 * with its accents, or a joined emoji, is one.
 *
 * @param text lines with {@code \n} between them, and no other control character
 * @param cursor an index into the text; one inside a character counts as the end of it
 */
record TextBuffer(String text, int cursor) {
    private static final char FIRST_COMBINING = 0x300;

    static final TextBuffer EMPTY = new TextBuffer("", 0);

    TextBuffer {
        cursor = boundary(text, cursor);
    }

    private static int boundary(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return Math.max(0, Math.min(at, text.length()));
        }
        int from = before(text, at);
        return from == at ? at : next(text, from);
    }

    /** The last place at or before an index where a character begins. */
    private static int before(String text, int index) {
        // Nothing below the combining marks ever belongs to the character before it.
        int from = index;
        while (from > 0 && (from == text.length() || text.charAt(from) >= FIRST_COMBINING)) {
            from--;
        }
        int last = from;
        while (from <= index) {
            last = from;
            from = from < text.length() ? next(text, from) : index + 1;
        }
        return last;
    }

    /** Where the character ends that begins at an index. */
    private static int next(String text, int from) {
        // A mark at the beginning of a line belongs to nothing, least of all to the line break.
        return text.charAt(from) == '\n' ? from + 1 : Columns.clusterEnd(text, from);
    }

    TextBuffer moveTo(int index) {
        return new TextBuffer(text, index);
    }

    TextBuffer insert(String inserted) {
        return new TextBuffer(
                text.substring(0, cursor) + inserted + text.substring(cursor), cursor + inserted.length());
    }

    /** The same without the text from an index to another; the cursor is then where it was. */
    TextBuffer cut(int from, int to) {
        return new TextBuffer(text.substring(0, from) + text.substring(to), from);
    }

    /** Where the character before the cursor begins. */
    int left() {
        return cursor == 0 ? 0 : before(text, cursor - 1);
    }

    /** Where the character behind the cursor ends. */
    int right() {
        return cursor == text.length() ? cursor : next(text, cursor);
    }

    /** Where the line begins that the cursor is on. */
    int lineStart() {
        return cursor == 0 ? 0 : text.lastIndexOf('\n', cursor - 1) + 1;
    }

    /** Where the line ends that the cursor is on. */
    int lineEnd() {
        int end = text.indexOf('\n', cursor);
        return end < 0 ? text.length() : end;
    }

    /** Where the word begins that the cursor is in or behind. */
    int wordLeft() {
        int to = cursor;
        while (to > 0 && !isWord(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        while (to > 0 && isWord(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return before(text, to);
    }

    /** Where the word ends that the cursor is in or before. */
    int wordRight() {
        int to = cursor;
        while (to < text.length() && !isWord(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        while (to < text.length() && isWord(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    /** Where what stands between blanks begins that the cursor is in or behind. */
    int blankLeft() {
        int to = cursor;
        while (to > 0 && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        while (to > 0 && !Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return before(text, to);
    }

    private static boolean isWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }
}

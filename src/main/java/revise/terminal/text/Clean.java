package revise.terminal.text;

/**
 * Makes text from decks, logs and files safe to show. What could steer the terminal or deceive the eye goes: control
 * characters, escape sequences, bidirectional controls, invisible characters. What can be read stays as it is.
 */
public final class Clean {
    private static final char ESC = 0x1B;
    private static final char BEL = 0x07;
    private static final char SOFT_HYPHEN = 0xAD;
    private static final char FIRST_COMBINING = 0x300;
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char PARAGRAPH_SEPARATOR = 0x2029;
    private static final char NEXT_LINE = 0x85;
    private static final char CSI = 0x9B;
    private static final char STRING_END = 0x9C;
    private static final char REPLACEMENT = 0xFFFD;
    private static final String TAB = "    ";

    private final String from;
    private final boolean oneLine;
    private final StringBuilder out;
    private boolean breakAhead;

    private Clean(String from, boolean oneLine) {
        this.from = from;
        this.oneLine = oneLine;
        this.out = new StringBuilder(from.length());
    }

    /** Gives the text as one line: line breaks become single spaces, those at both ends nothing. */
    public static String line(String text) {
        return isPlain(text, true) ? text : new Clean(text, true).run();
    }

    /** Gives the text with its line breaks, all as {@code \n}; a tab becomes four spaces. */
    public static String text(String text) {
        return isPlain(text, false) ? text : new Clean(text, false).run();
    }

    /** Most text is; telling so at a glance saves copying it. */
    private static boolean isPlain(String text, boolean oneLine) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < FIRST_COMBINING && c != SOFT_HYPHEN && !Chars.isControl(c);
            if (!plain && (c != '\n' || oneLine)) {
                return false;
            }
        }
        return true;
    }

    private String run() {
        int i = 0;
        while (i < from.length()) {
            int c = from.codePointAt(i);
            int next = i + Character.charCount(c);
            int escaped = c == ESC || Chars.isC1(c) ? sequenceEnd(c, next) : next;
            if (escaped > next) {
                i = escaped;
                continue;
            }
            if (c == '\r' && next < from.length() && from.charAt(next) == '\n') {
                next++;
            }
            one(c, next);
            i = next;
        }
        return out.toString();
    }

    private void one(int c, int next) {
        if (isLineBreak(c)) {
            if (oneLine) {
                breakAhead = true;
            } else {
                out.append('\n');
            }
        } else if (c == '\t') {
            show(oneLine ? " " : TAB);
        } else if (Chars.isControl(c)) {
            return;
        } else if (isLoneSurrogate(c) || Invisible.isNoncharacter(c)) {
            show(String.valueOf(REPLACEMENT));
        } else if (!Invisible.isHidden(c, before(), next < from.length() ? from.codePointAt(next) : ' ')) {
            show(Character.toString(c));
        }
    }

    private int before() {
        int last = breakAhead || out.isEmpty() ? ' ' : out.codePointBefore(out.length());
        return Character.isWhitespace(last) ? ' ' : last;
    }

    private void show(String shown) {
        if (breakAhead && !out.isEmpty() && out.charAt(out.length() - 1) != ' ' && !shown.startsWith(" ")) {
            out.append(' ');
        }
        breakAhead = false;
        out.append(shown);
    }

    private static boolean isLoneSurrogate(int c) {
        return Chars.within(c, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    }

    private static boolean isLineBreak(int c) {
        return Chars.within(c, '\n', '\r') || c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
    }

    /** The end of the control sequence or control string that begins before {@code at}, or {@code at} if none does. */
    private int sequenceEnd(int c, int at) {
        if (c != ESC) {
            return c == CSI ? controlEnd(at, at) : isStringStart(c) ? stringEnd(at, at) : at;
        }
        if (at == from.length()) {
            return at;
        }
        // Two characters, ESC and one from @ to _, are the same as the one C1 character 0x40 higher.
        int introducer = from.charAt(at) + 0x40;
        if (introducer == CSI) {
            return controlEnd(at + 1, at);
        }
        return isStringStart(introducer) ? stringEnd(at + 1, at) : at;
    }

    private static boolean isStringStart(int c) {
        return c == 0x90 || c == 0x98 || Chars.within(c, 0x9D, 0x9F);
    }

    /** A control sequence: parameters, intermediates, one final character. */
    private int controlEnd(int at, int otherwise) {
        int i = at;
        while (i < from.length() && Chars.within(from.charAt(i), '0', '?')) {
            i++;
        }
        while (i < from.length() && Chars.within(from.charAt(i), ' ', '/')) {
            i++;
        }
        boolean complete = i < from.length() && Chars.within(from.charAt(i), '@', '~');
        return complete ? i + 1 : otherwise;
    }

    /** A control string: anything but controls, up to its terminator. */
    private int stringEnd(int at, int otherwise) {
        int i = at;
        while (i < from.length() && !Chars.isControl(from.charAt(i))) {
            i++;
        }
        if (i == from.length()) {
            return otherwise;
        }
        char end = from.charAt(i);
        if (end == BEL || end == STRING_END) {
            return i + 1;
        }
        return end == ESC && i + 1 < from.length() && from.charAt(i + 1) == '\\' ? i + 2 : otherwise;
    }
}

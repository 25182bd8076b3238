package revise.terminal.text;

import org.jline.utils.WCWidth;

/**
 * Measures text in columns of the terminal. Terminals disagree about joined emoji, so that the widest reading counts:
 * a line may then turn out shorter than reckoned, but never longer than the window.
 */
public final class Columns {
    private static final int JOINER = 0x200D;
    private static final int FIRST_COMBINING = 0x300;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final String ELLIPSIS = "…";

    private Columns() {}

    /** The width of a text without control characters. */
    public static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static int of(CharSequence text, int from, int to) {
        int sum = 0;
        int at = from;
        while (at < to) {
            int end = clusterEnd(text, at);
            sum += width(text, at, end);
            at = end;
        }
        return sum;
    }

    /** Where the character as a reader sees it ends that begins at an index. */
    public static int clusterEnd(CharSequence text, int from) {
        int first = Character.codePointAt(text, from);
        int at = from + Character.charCount(first);
        if (at < text.length() && WCWidth.isRegionalIndicator(first)) {
            int second = Character.codePointAt(text, at);
            at += WCWidth.isRegionalIndicator(second) ? Character.charCount(second) : 0;
        }
        while (at < text.length() && text.charAt(at) >= FIRST_COMBINING) {
            int next = Character.codePointAt(text, at);
            if (next == JOINER && at + 1 < text.length() && text.charAt(at + 1) >= FIRST_COMBINING) {
                at++;
                at += Character.charCount(Character.codePointAt(text, at));
            } else if (WCWidth.wcwidth(next) == 0) {
                at += Character.charCount(next);
            } else {
                break;
            }
        }
        return at;
    }

    /** The width of one such character. */
    public static int width(CharSequence text, int from, int end) {
        int sum = 0;
        boolean emoji = false;
        int at = from;
        while (at < end) {
            int c = Character.codePointAt(text, at);
            emoji |= c == EMOJI_STYLE;
            sum += c < FIRST_COMBINING ? 1 : isSkinTone(c) ? 2 : Math.max(0, WCWidth.wcwidth(c));
            at += Character.charCount(c);
        }
        return emoji ? Math.max(2, sum) : sum;
    }

    private static boolean isSkinTone(int c) {
        return Chars.within(c, 0x1F3FB, 0x1F3FF);
    }

    /** Whether terminals may disagree about the width of something in a text. */
    public static boolean isDoubtful(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isAgreed(c)) {
                return true;
            }
        }
        return false;
    }

    /** Latin, Greek and Cyrillic, line drawing, and the usual East Asian letters. */
    private static boolean isAgreed(char c) {
        return c < 0x530
                || Chars.within(c, 0x2010, 0x2027)
                || Chars.within(c, 0x2030, 0x205E)
                || Chars.within(c, 0x2100, 0x25FF)
                || Chars.within(c, 0x3001, 0x30FF)
                || Chars.within(c, 0x4E00, 0x9FFF)
                || Chars.within(c, 0xAC00, 0xD7A3)
                || Chars.within(c, 0xFF01, 0xFF60);
    }

    /** The text if it fits, else its beginning with an ellipsis, at most so many columns wide. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int at = 0;
        int used = 0;
        while (at < text.length()) {
            int end = clusterEnd(text, at);
            int width = width(text, at, end);
            if (used + width > columns - 1) {
                break;
            }
            used += width;
            at = end;
        }
        return columns <= 0 ? "" : text.substring(0, at).stripTrailing() + ELLIPSIS;
    }
}

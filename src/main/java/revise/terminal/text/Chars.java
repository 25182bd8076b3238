package revise.terminal.text;

/** Kinds of characters by their numbers. */
final class Chars {
    private static final int DEL = 0x7F;
    private static final int FIRST_C1 = 0x80;
    private static final int LAST_C1 = 0x9F;

    private Chars() {}

    /** Whether a number lies in a range, both ends included. */
    static boolean within(int c, int first, int last) {
        return c >= first && c <= last;
    }

    /** Whether it is one of the second set of control characters. */
    static boolean isC1(int c) {
        return within(c, FIRST_C1, LAST_C1);
    }

    /** Whether it is a control character of either set. */
    static boolean isControl(int c) {
        return c < ' ' || within(c, DEL, LAST_C1);
    }
}

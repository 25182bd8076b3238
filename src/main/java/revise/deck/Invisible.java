package revise.deck;

/** Letters and marks that nobody can see (Unicode's Default_Ignorable_Code_Point), so that they never count. */
final class Invisible {
    private Invisible() {}

    static boolean is(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180F)
                || c == 0x3164
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFFA0
                || (c >= 0xE0000 && c <= 0xE0FFF)
                || Character.getType(c) == Character.FORMAT;
    }

    /** Whether nothing of a text can be seen. */
    static boolean isAllOf(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c) && !is(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }
}

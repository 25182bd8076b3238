package revise.edit;

/** Quotes a deck's text in a message. */
final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    /** Gives a text in quotes, on one line and cut to a length that fits into a message. */
    static String of(String text) {
        int[] shown = text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .toArray();
        boolean cut = text.codePointCount(0, text.length()) > LONGEST;
        return "\"" + new String(shown, 0, shown.length) + (cut ? "…\"" : "\"");
    }
}

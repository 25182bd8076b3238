package revise.exchange.table;

/** Gaps in texts, as Anki writes them. */
final class Gaps {
    private static final String OPEN = "{{c";

    private Gaps() {}

    /** Whether a text has a gap with a number. */
    static boolean numbered(String text) {
        int open = text.indexOf(OPEN);
        while (open >= 0) {
            int digit = open + OPEN.length();
            while (digit < text.length() && text.charAt(digit) >= '0' && text.charAt(digit) <= '9') {
                digit++;
            }
            if (digit > open + OPEN.length() && text.startsWith("::", digit)) {
                return true;
            }
            open = text.indexOf(OPEN, digit);
        }
        return false;
    }
}

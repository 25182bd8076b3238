package revise.exchange.table;

/** Texts of a source as messages quote them. */
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /** The text on one line, in quotation marks, at most some 60 characters of it. */
    static String of(String text) {
        StringBuilder line = new StringBuilder();
        boolean gap = false;
        int i = 0;
        while (i < text.length() && line.length() < LONGEST) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c)) {
                gap = !line.isEmpty();
                continue;
            }
            if (gap) {
                line.append(' ');
                gap = false;
            }
            line.appendCodePoint(c);
        }
        boolean cut = i < text.length() && !text.substring(i).isBlank();
        return "\"" + line + (cut ? "..." : "") + "\"";
    }
}

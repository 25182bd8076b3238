package revise.check;

/** A text without what it only quotes: code, formulas, words in quotation marks. */
final class Unquoted {
    private static final String OPENING = "`$\"\u201C\u00AB\u201E";
    private static final String CLOSING = "`$\"\u201D\u00BB\u201C";

    private Unquoted() {}

    static String text(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int kind = OPENING.indexOf(text.charAt(i));
            int end = kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind), i + 1);
            if (end < 0) {
                kept.append(text.charAt(i));
            } else {
                kept.append(' ');
                i = end;
            }
        }
        return kept.toString();
    }
}

package revise.exchange.paste;

/** Shows a text in a message. */
final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    /** Gives the text in double quotes, cut if it is long. */
    static String of(String text) {
        if (text.length() <= LONGEST) {
            return '"' + text + '"';
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return '"' + text.substring(0, end) + "...\"";
    }
}

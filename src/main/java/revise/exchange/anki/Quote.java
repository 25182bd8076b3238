package revise.exchange.anki;

/** Texts of a package as messages quote them. */
final class Quote {
    private Quote() {}

    static String of(String text) {
        return revise.exchange.format.Quote.of(text);
    }

    /**
     * Counts things.
     *
     * @param kind one of them; its first word, or the second behind "other", gets an s where there are several
     */
    static String count(int number, String kind) {
        if (number == 1) {
            return "1 " + kind;
        }
        int end = kind.indexOf(' ', kind.startsWith("other ") ? "other ".length() : 0);
        return number + " " + (end < 0 ? kind + "s" : kind.substring(0, end) + "s" + kind.substring(end));
    }
}

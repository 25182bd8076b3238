package revise.exchange.anki;

/** Numbers of things as messages tell them. */
final class Count {
    private Count() {}

    /**
     * Counts things.
     *
     * @param kind one of them; its first word, or the second behind "other", gets an s where there are several
     */
    static String of(int number, String kind) {
        if (number == 1) {
            return "1 " + kind;
        }
        int end = kind.indexOf(' ', kind.startsWith("other ") ? "other ".length() : 0);
        return number + " " + (end < 0 ? kind + "s" : kind.substring(0, end) + "s" + kind.substring(end));
    }
}

package revise.exchange.anki;

/** Texts of a package as messages quote them. */
final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return "\"" + line + "\"";
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return "\"" + line.substring(0, end) + "…\"";
    }
}

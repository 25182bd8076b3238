package revise.exchange.quizzes;

/** Quotes a text in a message. */
final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    /** Gives the text on one line and in quotation marks, cut if it is long. */
    static String of(String text) {
        StringBuilder line = new StringBuilder();
        String stripped = text.length() > 10 * LONGEST ? text.substring(0, 10 * LONGEST) : text;
        for (String part : stripped.lines().toList()) {
            line.append(line.isEmpty() ? "" : " ").append(part.strip());
        }
        if (line.length() <= LONGEST) {
            return "\"" + line + "\"";
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return "\"" + line.substring(0, end) + "...\"";
    }
}

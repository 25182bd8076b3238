package revise.terminal;

/** What was typed, as far as it is good to be shown once more. */
final class Shortened {
    private static final int MOST_LINES = 6;
    private static final int MOST_CHARACTERS = 480;

    private Shortened() {}

    /** The beginning of a text, with dots where it was cut; as untrusted as it was. */
    static String of(String text) {
        int end = 0;
        int lines = 1;
        while (end < text.length() && end < MOST_CHARACTERS) {
            lines += text.charAt(end) == '\n' ? 1 : 0;
            if (lines > MOST_LINES) {
                break;
            }
            end++;
        }
        if (end == text.length()) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, half ? end - 1 : end).stripTrailing() + " ...";
    }
}

package revise.exchange.paste;

/** A place in a text where a word is left out: {@code ____}, {@code [...]}, {@code (\u2026)}. */
final class Gap {
    private Gap() {}

    static boolean isIn(String text) {
        for (int from = 0; from < text.length(); from++) {
            char c = text.charAt(from);
            if (c == '_') {
                int to = from;
                while (to < text.length() && text.charAt(to) == '_') {
                    to++;
                }
                // Bold type and the names of programs have underscores too, but those stand beside a letter.
                if (to - from >= 2 && isFree(text, from - 1) && isFree(text, to)) {
                    return true;
                }
                from = to;
            } else if ((c == '[' || c == '(') && isEllipsis(text, from + 1, c == '[' ? ']' : ')')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFree(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isEllipsis(String text, int from, char end) {
        return text.startsWith("..." + end, from) || text.startsWith("\u2026" + end, from);
    }
}

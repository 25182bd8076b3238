package revise.grading;

/** The signs that make another formula of the same letters: of arithmetic, of charges, of ratios. */
final class Signs {
    private static final String ALWAYS = "<>=+^#\u00B1\u2260\u2264\u2265!";
    private static final String DASHES = "-\u2212\u2013";

    private Signs() {}

    /** The signs of a text, in their order. Hyphens and full stops are none. */
    static String of(String text) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inWord = isLetter(text, i - 1) && isLetter(text, i + 1);
            boolean inNumber = isDigit(text, i - 1) && isDigit(text, i + 1);
            if (ALWAYS.indexOf(c) >= 0) {
                signs.append(c);
            } else if (DASHES.indexOf(c) >= 0) {
                signs.append(inWord || isDash(text, i) ? "" : "-");
            } else if (c == ':' && inNumber) {
                signs.append(c);
            }
        }
        // A mark of exclamation at the end is no factorial.
        int last = signs.length() - 1;
        return last >= 0 && signs.charAt(last) == '!' && text.endsWith("!")
                ? signs.substring(0, last)
                : signs.toString();
    }

    /** A dash with spaces around it, or between words and numbers, only parts them. */
    private static boolean isDash(String text, int at) {
        boolean spaced = at > 0 && at + 1 < text.length() && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ';
        boolean joins = at > 0 && at + 1 < text.length() && !isSpace(text, at - 1) && !isSpace(text, at + 1);
        return spaced || (joins && isLetter(text, at - 1) != isLetter(text, at + 1)) || at == 0;
    }

    private static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}

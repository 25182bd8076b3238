package revise.grading.text;

/**
 * A word, a number or a sign of a text.
 *
 * @param text a word folded (lower case, no accents), a number in ASCII digits with its points and commas, or the sign
 * @param stem of a word what its forms have in common; else the same as {@code text}
 * @param from where it begins in the statement's text
 * @param to where it ends
 * @param spaced whether a space or a line break stands before it
 * @param capital whether it begins with a capital letter
 */
public record Token(Kind kind, String text, String stem, int from, int to, boolean spaced, boolean capital) {
    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    /** Whether it is a word. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is a number. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isSign(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }
}

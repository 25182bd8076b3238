package revise.language;

/** The marks on letters. */
public final class Accents {
    /** More on one letter are no writing; without a bound, sorting them takes quadratic time (UAX 15). */
    private static final int MOST = 30;

    private Accents() {}

    /** The text with at most 30 marks on a letter; to be asked for before an untrusted text is normalised. */
    public static String bounded(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks <= MOST) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}

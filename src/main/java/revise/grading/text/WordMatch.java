package revise.grading.text;

import java.util.Set;

/** Compares words of an answer with words that are wanted. */
public final class WordMatch {
    /** In letters, and as a share of the longer word: so much in common makes two words of one family. */
    private static final int FAMILY_LETTERS = 5;

    private static final double FAMILY_SHARE = 0.6;

    private WordMatch() {}

    /**
     * Whether a token is a wanted word: the same, in another form, or mistyped.
     *
     * @param known words that are none mistyped, since the card itself has them
     */
    public static boolean is(Token wanted, Token given, Set<String> known) {
        if (wanted.text().equals(given.text())) {
            return true;
        }
        if (!wanted.isWord() || !given.isWord()) {
            return false;
        }
        return wanted.stem().equals(given.stem())
                || (!known.contains(given.text()) && Slips.isSlip(wanted.text(), given.text()));
    }

    /** Whether a token begins as is wanted. */
    public static boolean begins(String beginning, Token given, Set<String> known) {
        return given.text().startsWith(beginning)
                || (given.isWord()
                        && !known.contains(given.text())
                        && Slips.isSlipOfBeginning(beginning, given.text()));
    }

    /** Whether one text writes as one word, perhaps mistyped, what the other writes as several. */
    public static boolean isJoined(String words, String given) {
        boolean joined = words.indexOf(' ') < 0;
        if (joined == (given.indexOf(' ') < 0)) {
            return false;
        }
        String one = words.replace(" ", "");
        String other = given.replace(" ", "");
        return one.equals(other) || Slips.isSlip(one, other);
    }

    /** Whether two words are of one family, as recognise and recognition are. */
    public static boolean areRelated(Token one, Token other) {
        if (!one.isWord() || !other.isWord()) {
            return false;
        }
        String a = one.text();
        String b = other.text();
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (shorter < FAMILY_LETTERS || shorter < FAMILY_SHARE * longer) {
            return false;
        }
        int same = 0;
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same >= FAMILY_LETTERS && same >= FAMILY_SHARE * longer;
    }
}

package revise.grading.text;

import java.util.List;

/** Mistyped words. */
final class Slips {
    private static final int ONE_SLIP_FROM = 5;
    private static final int TWO_SLIPS_FROM = 8;
    private static final int LONGEST = 60;

    private static final String VOWELS = "aeiouy";
    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    /** Letters of like sound stand side by side. */
    private static final String ALIKE = "sck zsx kqk gjg bpb dtd fvw mnm yi oau rl cgk hth";

    /** Parts of words that make another word of what would be a slip away: anion words of exams, not typing errors. */
    private static final List<String[]> TELLING = List.of(
            new String[] {"hyper", "hypo"},
            new String[] {"haemo", "homeo"},
            new String[] {"hemo", "homeo"},
            new String[] {"endo", "exo"},
            new String[] {"inter", "intra"},
            new String[] {"macro", "micro"},
            new String[] {"meso", "meta"},
            new String[] {"mitos", "meios"},
            new String[] {"ante", "anti"},
            new String[] {"abduc", "adduc"},
            new String[] {"conduc", "convec"},
            new String[] {"prescri", "proscri"},
            new String[] {"ortho", "ortha"},
            new String[] {"ate", "ite"},
            new String[] {"ate", "ide"},
            new String[] {"ite", "ide"},
            new String[] {"ase", "ose"},
            new String[] {"ane", "ene"},
            new String[] {"ane", "yne"},
            new String[] {"ene", "yne"},
            new String[] {"ine", "ide"},
            new String[] {"ric", "rous"},
            new String[] {"ptic", "pic"},
            new String[] {"avia", "akia"},
            new String[] {"akia", "enia"},
            new String[] {"avia", "enia"},
            new String[] {"stalactit", "stalagmit"},
            new String[] {"ileum", "ilium"},
            new String[] {"ureter", "urethr"},
            new String[] {"arter", "aster"},
            new String[] {"thym", "thiam"},
            new String[] {"glucag", "glycog"},
            new String[] {"tope", "tone"},
            new String[] {"affect", "effect"},
            new String[] {"migra", "emigra"},
            new String[] {"fascis", "racis"},
            new String[] {"marxis", "maoist"},
            new String[] {"austria", "australia"},
            new String[] {"estonia", "bosnia"});

    private Slips() {}

    /**
     * Whether one word is the other mistyped: one letter too many, missing, wrong or changed with its neighbour in words
     * of five letters or more, two from eight on; never the first letter, and never where that makes another word.
     */
    static boolean isSlip(String word, String typed) {
        int shorter = Math.min(word.length(), typed.length());
        int longer = Math.max(word.length(), typed.length());
        int allowed = shorter >= TWO_SLIPS_FROM ? 2 : shorter >= ONE_SLIP_FROM ? 1 : 0;
        if (allowed == 0 || longer > LONGEST || longer - shorter > allowed || word.charAt(0) != typed.charAt(0)) {
            return false;
        }
        return isLetters(word)
                && isLetters(typed)
                && distance(word, typed, allowed) <= allowed
                && !areTellingApart(word, typed);
    }

    /** Whether a typed word begins with a slip of the given beginning. */
    static boolean isSlipOfBeginning(String beginning, String typed) {
        int length = beginning.length();
        if (length < ONE_SLIP_FROM || typed.length() < length - 1 || typed.charAt(0) != beginning.charAt(0)) {
            return false;
        }
        for (int end = length - 1; end <= Math.min(length + 1, typed.length()); end++) {
            if (isSlip(beginning, typed.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areTellingApart(String one, String other) {
        // Franco is not France: at its end a short word is not mistyped with another letter.
        int last = one.length() - 1;
        if (one.length() == other.length()
                && one.length() < TWO_SLIPS_FROM
                && one.charAt(last) != other.charAt(last)
                && VOWELS.indexOf(one.charAt(last)) >= 0
                && one.regionMatches(0, other, 0, last)) {
            return true;
        }
        for (String[] pair : TELLING) {
            if (isReplaced(one, other, pair[0], pair[1]) || isReplaced(one, other, pair[1], pair[0])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words are the same but for one part. */
    private static boolean isReplaced(String one, String other, String part, String by) {
        for (int at = one.indexOf(part); at >= 0; at = one.indexOf(part, at + 1)) {
            int rest = at + part.length();
            if (other.length() == one.length() - part.length() + by.length()
                    && one.regionMatches(0, other, 0, at)
                    && other.startsWith(by, at)
                    && one.regionMatches(rest, other, at + by.length(), one.length() - rest)) {
                return true;
            }
        }
        return false;
    }

    /** A letter for another is a slip among vowels, between neighbours on the keyboard and between like sounds. */
    private static int change(char a, char b, int bound) {
        if (a == b) {
            return 0;
        }
        boolean vowels = VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0;
        boolean latin = a < 0x80 && b < 0x80;
        return vowels || !latin || areNeighbours(a, b) || areAlike(a, b) ? 1 : bound + 1;
    }

    private static boolean areAlike(char a, char b) {
        int at = ALIKE.indexOf(a);
        while (at >= 0) {
            if ((at + 1 < ALIKE.length() && ALIKE.charAt(at + 1) == b) || (at > 0 && ALIKE.charAt(at - 1) == b)) {
                return true;
            }
            at = ALIKE.indexOf(a, at + 1);
        }
        return false;
    }

    private static boolean areNeighbours(char a, char b) {
        for (int row = 0; row < KEYS.size(); row++) {
            int at = KEYS.get(row).indexOf(a);
            for (int other = Math.max(0, row - 1); at >= 0 && other < Math.min(KEYS.size(), row + 2); other++) {
                int of = KEYS.get(other).indexOf(b);
                if (of >= 0 && Math.abs(of - at) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Damerau's distance in its restricted form (optimal string alignment); anything above the bound is bound + 1. */
    private static int distance(String a, String b, int bound) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = change(a.charAt(i - 1), b.charAt(j - 1), bound);
                int best = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > bound) {
                return bound + 1;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}

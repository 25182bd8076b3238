package revise.grading.text;

import java.util.List;

/** Mistyped words. */
final class Slips {
    private static final int ONE_SLIP_FROM = 5;
    private static final int TWO_SLIPS_FROM = 8;
    private static final int LONGEST = 60;

    /** Parts of words that make another word of what would be a slip away: anion words of exams, not typing errors. */
    private static final List<String[]> TELLING = List.of(
            new String[] {"hyper", "hypo"},
            new String[] {"endo", "exo"},
            new String[] {"inter", "intra"},
            new String[] {"macro", "micro"},
            new String[] {"meso", "meta"},
            new String[] {"mitos", "meios"},
            new String[] {"ante", "anti"},
            new String[] {"abduc", "adduc"},
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
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
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

package revise.deck;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the name that a mistyped word probably meant. */
public final class Nearest {
    /** Nobody mistypes a longer word; the work grows with its length. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /** The nearest of the names, or null when none is near: a third of the letters may be wrong, and always one. */
    public static @Nullable String of(String word, Collection<String> names) {
        if (word.length() > LONGEST) {
            return null;
        }
        String nearest = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String name : names) {
            // Each letter that one word has more than the other is a step already.
            if (Math.abs(name.length() - word.length()) < least) {
                int distance = distance(word, name);
                if (distance < least) {
                    least = distance;
                    nearest = name;
                }
            }
        }
        return nearest;
    }

    /** The least number of letters to insert, delete, replace or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}

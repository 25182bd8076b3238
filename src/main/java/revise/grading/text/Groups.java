package revise.grading.text;

import java.util.Arrays;
import java.util.List;

/** Joins clauses that hold nothing but a date with the clause that they belong to. */
final class Groups {
    private Groups() {}

    /** The group of each token: the clause that it stands in, or the one that its date goes with. */
    static int[] of(List<Token> tokens, int[] sentences, int[] clauses, Lexicon lexicon) {
        int count = tokens.isEmpty() ? 0 : clauses[clauses.length - 1] + 1;
        boolean[] bare = new boolean[count];
        boolean[] numbered = new boolean[count];
        int[] sentence = new int[count];
        Arrays.fill(bare, true);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int clause = clauses[i];
            sentence[clause] = sentences[i];
            numbered[clause] |= token.isNumber();
            boolean small = !token.isWord() || lexicon.isSmall(token.text()) || lexicon.month(token.text()) > 0;
            bare[clause] &= small;
        }
        int[] target = new int[count];
        for (int clause = 0; clause < count; clause++) {
            target[clause] = clause;
            if (!bare[clause] || !numbered[clause]) {
                continue;
            }
            boolean before = clause > 0 && sentence[clause - 1] == sentence[clause] && !numbered[clause - 1];
            boolean behind = clause + 1 < count && sentence[clause + 1] == sentence[clause] && !numbered[clause + 1];
            if (before) {
                target[clause] = target[clause - 1];
            } else if (behind) {
                target[clause] = clause + 1;
            }
        }
        int[] groups = new int[tokens.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = target[clauses[i]];
        }
        return groups;
    }
}

package revise.grading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import revise.grading.text.Statement;

/**
 * Decides on points of which an answer has hardly a word. Someone must look at such a point only as long as there are
 * words left in the answer that could be about it: what speaks for one point already is not counted again for another.
 */
final class Leftovers {
    /** So many words can hold a point. */
    private static final int WORDS_OF_A_POINT = 2;

    private final Statement statement;
    private final Sheet sheet;

    Leftovers(TypedAnswer answer, Sheet sheet) {
        this.statement = answer.statement();
        this.sheet = sheet;
    }

    List<Draft> settle(List<Draft> drafts) {
        BitSet claimed = new BitSet();
        for (Draft draft : drafts) {
            if (!isOpen(draft)) {
                draft.tokens().forEach(claimed::set);
            }
        }
        int words = words(claimed);
        int open =
                claimed.isEmpty() ? Math.max(Math.min(words, 1), words / WORDS_OF_A_POINT) : words / WORDS_OF_A_POINT;
        String why = words(new BitSet()) == 0
                ? "nothing that the question does not say"
                : "nothing in the answer is left for this";
        List<Draft> settled = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean left = !isOpen(draft) || open > 0;
            open -= isOpen(draft) ? 1 : 0;
            settled.add(left ? draft : Draft.missed(why));
        }
        return settled;
    }

    private static boolean isOpen(Draft draft) {
        return draft.verdict() == Verdict.UNSURE && draft.share() < Draft.HALF;
    }

    /** How many words say something that the question does not give away, and speak for no point. */
    private int words(BitSet claimed) {
        int words = 0;
        for (int i = 0; i < statement.size(); i++) {
            // A single letter says nothing; a single sign of a script that writes words with one does.
            String word = statement.token(i).text();
            boolean says = word.length() > 1
                    || word.charAt(0) >= 0x80
                    || statement.token(i).isNumber();
            words += says && statement.isContent(i) && !claimed.get(i) && !sheet.isGiven(statement.token(i)) ? 1 : 0;
        }
        return words;
    }
}

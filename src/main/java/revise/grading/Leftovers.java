package revise.grading;

import java.util.ArrayList;
import java.util.List;
import revise.grading.text.Statement;

/**
 * Decides on points of which an answer has hardly a word. Someone must look at such a point only as long as a part of the
 * answer is left that could be about it: what speaks for one point already is not counted again for another.
 */
final class Leftovers {
    private final TypedAnswer answer;
    private final Sheet sheet;

    Leftovers(TypedAnswer answer, Sheet sheet) {
        this.answer = answer;
        this.sheet = sheet;
    }

    List<Draft> settle(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (!isOpen(draft)) {
                answer.claim(draft.tokens());
            }
        }
        int left = unclaimed();
        boolean claimed = left < substance();
        List<Draft> settled = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!isOpen(draft)) {
                settled.add(draft);
            } else if (left > 0) {
                settled.add(draft);
                left--;
            } else {
                settled.add(Draft.missed(
                        claimed ? "nothing in the answer is left for this" : "only words of the question"));
            }
        }
        return settled;
    }

    private static boolean isOpen(Draft draft) {
        return draft.verdict() == Verdict.UNSURE && draft.share() < Draft.HALF;
    }

    /** How many clauses say something and speak for no point. */
    private int unclaimed() {
        return count(true);
    }

    private int substance() {
        return count(false);
    }

    /** Clauses with a word that the question does not give away. */
    private int count(boolean unclaimedOnly) {
        Statement statement = answer.statement();
        int count = 0;
        int last = -1;
        for (int i = 0; i < statement.size(); i++) {
            int clause = statement.clause(i);
            boolean says = statement.isContent(i) && !sheet.isGiven(statement.token(i));
            if (says && clause != last && (!unclaimedOnly || answer.isUnclaimed(clause))) {
                count++;
                last = clause;
            }
        }
        return count;
    }
}

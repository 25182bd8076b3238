package revise.grading;

import java.util.List;
import revise.grading.text.Statement;

/** What an answer is worth that denies what a point says, or says what that denies. */
final class Denial {
    private Denial() {}

    /** Where both deny something, only a reader can tell whether it is the same. */
    static Draft of(TypedAnswer answer, Statement text, List<Integer> tokens) {
        String quote = answer.quote(tokens);
        if (!answer.statement().isTurned()) {
            return Draft.contradicted(quote + " is said, not denied", tokens);
        }
        return text.isTurned()
                ? Draft.unsure(Draft.HALF, "a denial with " + quote, tokens)
                : Draft.contradicted(quote + " is denied", tokens);
    }
}

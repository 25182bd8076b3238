package revise.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import revise.grading.text.Statement;

/** What an answer is worth that denies what a point says, or says what that denies. */
final class Denial {
    private Denial() {}

    /**
     * Marks it. Where both deny something, only a reader can tell whether it is the same.
     *
     * @param tokens the places of the denied words in the answer
     * @param own the places of the same words in the point's text
     */
    static Draft of(TypedAnswer answer, Statement text, List<Integer> tokens, List<Integer> own) {
        String quote = answer.quote(tokens);
        Set<String> stems = new HashSet<>();
        tokens.forEach(token -> stems.add(answer.statement().token(token).stem()));
        own.forEach(token -> stems.add(text.token(token).stem()));
        if (!answer.statement().isTurned(stems)) {
            return Draft.contradicted(quote + " is said, not denied", tokens);
        }
        return text.isTurned(stems)
                ? Draft.unsure(Draft.HALF, "a denial with " + quote, tokens)
                : Draft.contradicted(quote + " is denied", tokens);
    }
}

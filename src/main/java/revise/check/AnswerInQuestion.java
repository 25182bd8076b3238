package revise.check;

import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Findings;
import revise.deck.Kind;
import revise.deck.Point;

/** A question that holds its answer asks nothing. */
final class AnswerInQuestion implements EntryRule {
    @Override
    public void check(Entry entry, Report report) {
        Point given = given(entry);
        if (given != null) {
            report.warning(
                    entry,
                    "answer-in-question",
                    "the answer " + Findings.quote(given.text().strip()) + " stands in the question; ask without it");
        }
    }

    private static @Nullable Point given(Entry entry) {
        Language language = entry.language();
        if (entry.gaps() != null) {
            for (Card card : entry.cards()) {
                for (Point hidden : card.points()) {
                    if (stands(Fold.words(hidden.text()), Fold.words(card.question()), language)) {
                        return hidden;
                    }
                }
            }
            return null;
        }
        boolean one = entry.kind() instanceof Kind.Basic && entry.points().size() == 1;
        // A question that offers what to choose from must name it.
        boolean gives =
                one && stands(entry.answer(), entry.question(), language) && !language.areChoosing(entry.question());
        return gives ? entry.points().get(0) : null;
    }

    private static boolean stands(String answer, String question, Language language) {
        return !answer.isEmpty() && Words.isRun(answer, question) && !language.areFunctionWords(answer);
    }
}

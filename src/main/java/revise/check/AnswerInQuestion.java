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
        if (!(entry.kind() instanceof Kind.Basic) || language.areChoosing(entry.question())) {
            // A question that offers what to choose from must name it.
            return null;
        }
        boolean one = entry.points().size() == 1;
        for (Point point : entry.points()) {
            String words = Fold.words(point.text());
            // Of several points a single word may well be what the question is about.
            if ((one || Words.count(words) > 1) && stands(words, entry.question(), language)) {
                return point;
            }
        }
        return null;
    }

    private static boolean stands(String answer, String question, Language language) {
        return !answer.isEmpty() && Words.isRun(answer, question) && !language.areFunctionWords(answer);
    }
}

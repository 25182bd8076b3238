package revise.check;

import revise.deck.Card;
import revise.deck.ClozeText;
import revise.deck.Findings;
import revise.deck.Kind;
import revise.language.Language;
import revise.language.Words;

/** A question that tells its answer. */
final class AnswerInQuestion implements EntryRule {
    private static final String NAME = "answer-in-question";
    private static final int SHORTEST = 2;

    /** In characters. The time for looking grows with the product of both. */
    private static final int LONGEST_ANSWER = 1000;

    private static final int LONGEST_QUESTION = 100_000;

    @Override
    public void check(Entry entry, Report report) {
        ClozeText text = entry.gaps();
        if (text != null) {
            checkGaps(entry, text, report);
            return;
        }
        for (Card card : entry.cards()) {
            boolean fits = card.kind() instanceof Kind.Basic || card.kind() instanceof Kind.Reverse;
            if (fits && tells(entry, card)) {
                String answer = Findings.quote(card.points().get(0).text());
                String where = card.kind() instanceof Kind.Reverse
                        ? "the question, asked the other way round,"
                        : "the question";
                report.warning(
                        entry, NAME, "the answer " + answer + " stands in " + where + " already; ask for it without");
                return;
            }
        }
    }

    private static boolean tells(Entry entry, Card card) {
        if (card.points().size() != 1) {
            return false;
        }
        boolean reverse = card.kind() instanceof Kind.Reverse;
        String question = reverse ? entry.answer() : entry.question();
        String answer = reverse ? entry.question() : entry.answer();
        return answer.length() <= Math.min(question.length(), LONGEST_ANSWER)
                && question.length() <= LONGEST_QUESTION
                && isTelling(answer, entry.language())
                && Words.isRun(answer, question)
                // "Which is heavier, iron or lead?" has to name its answer.
                && !Words.any(question, entry.language()::isChoosing);
    }

    /** Whether words are more than small ones, which stand in any text. */
    private static boolean isTelling(String words, Language language) {
        return words.length() >= SHORTEST && Words.any(words, word -> !language.isFunctionWord(word));
    }

    private static void checkGaps(Entry entry, ClozeText text, Report report) {
        GapText gaps = GapText.of(text);
        for (GapText.Hidden hidden : gaps.hidden()) {
            if (isTelling(hidden.words(), entry.language()) && gaps.shows(hidden)) {
                report.warning(
                        entry,
                        NAME,
                        "what the gap " + Findings.quote(hidden.gap().text())
                                + " hides can be read elsewhere in the text; hide both under one number: {{c1::...}}");
                return;
            }
        }
    }
}

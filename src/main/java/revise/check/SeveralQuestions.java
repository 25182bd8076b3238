package revise.check;

import revise.deck.Kind;

/** Two questions in one are forgotten one by one, and rated as one. */
final class SeveralQuestions implements EntryRule {
    /** How many small words may stand between "and" and what asks: "and to whom", "and by about how". */
    private static final int BETWEEN = 2;

    @Override
    public void check(Entry entry, Report report) {
        boolean asks = entry.kind() instanceof Kind.Basic || entry.kind() instanceof Kind.Choice;
        if (asks && isSeveral(Unquoted.text(entry.written()), entry.language())) {
            report.warning(
                    entry, "several-questions", "this asks several things at once; make a card of each question");
        }
    }

    private static boolean isSeveral(String question, Language language) {
        int mark = question.indexOf('?');
        if (mark < 0) {
            return false;
        }
        return question.indexOf('?', mark + 1) > mark + 1 || asksTwice(Fold.exact(question), language);
    }

    /** Whether something asks, and behind it "and" with something else that asks. */
    private static boolean asksTwice(String words, Language language) {
        boolean asked = false;
        int joined = -1;
        int place = 0;
        for (String word : words.split(" ", -1)) {
            long hash = WordSet.hash(word, 0, word.length());
            place++;
            if (language.isInterrogative(hash)) {
                if (asked && joined >= 0 && place - joined <= BETWEEN + 1) {
                    return true;
                }
                asked = true;
            } else if (language.isJoining(hash)) {
                joined = place;
            }
        }
        return false;
    }
}

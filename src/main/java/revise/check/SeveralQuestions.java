package revise.check;

import java.util.ArrayList;
import java.util.List;
import revise.deck.Kind;
import revise.language.Fold;
import revise.language.Language;
import revise.language.WordSet;
import revise.language.Words;

/** Several questions in one card, of which one may be known and another not. */
final class SeveralQuestions implements EntryRule {
    private static final String NAME = "several-questions";

    /** What may stand between "and" and the word that asks: "and in what way". */
    private static final WordSet BETWEEN = WordSet.exact(
            "in by to for from with at on of as also then if so thus hence about under after until since through"
                    + " aus in mit von zu durch auch dann à de en par pour dans avec con por para da di per");

    private static final int MOST_BETWEEN = 3;
    private static final int MOST_WORDS = 1000;

    @Override
    public void check(Entry entry, Report report) {
        if (entry.kind() instanceof Kind.Cloze || entry.kind() instanceof Kind.Reverse) {
            return;
        }
        boolean marks = marks(entry.written()) > 1 && marks(Prose.of(entry.written())) > 1;
        boolean joined = asksTwice(entry.exactQuestion(), entry.language())
                && asksTwice(Fold.exact(Prose.of(entry.written())), entry.language());
        if (marks || joined) {
            report.warning(entry, NAME, "this asks several things at once; make a card of each");
        }
    }

    /** How many questions end: several marks in a row end one. */
    private static int marks(String text) {
        int marks = 0;
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c == '?' || c == '\uFF1F' || c == '\u061F';
            marks += mark && !before ? 1 : 0;
            before = mark || (before && (c == '!' || c == ' '));
        }
        return marks;
    }

    /** Whether one word asks, and then, joined to it, another. */
    private static boolean asksTwice(String question, Language language) {
        List<Long> words = new ArrayList<>();
        int first = -1;
        for (int from = 0; from < question.length() && words.size() < MOST_WORDS; ) {
            int to = Words.end(question, from);
            long word = WordSet.hash(question, from, to);
            if (language.isInterrogative(word)) {
                if (first >= 0 && isJoined(words, language) && !isRepeated(words, word, first)) {
                    return true;
                }
                first = first < 0 ? words.size() : first;
            }
            words.add(word);
            from = to + 1;
        }
        return false;
    }

    /** Whether the words end in "and", or in "and in" and the like. */
    private static boolean isJoined(List<Long> words, Language language) {
        for (int back = 1; back <= MOST_BETWEEN + 1 && back <= words.size(); back++) {
            long word = words.get(words.size() - back);
            if (language.isJoining(word)) {
                return true;
            }
            if (!BETWEEN.has(word)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the word only goes on with a clause inside the question: "between what he said and what he did". */
    private static boolean isRepeated(List<Long> words, long word, int first) {
        return words.subList(first + 1, words.size()).contains(word);
    }
}

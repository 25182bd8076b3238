package revise.check;

import java.util.List;
import revise.deck.Kind;
import revise.language.Language;
import revise.language.WordSet;
import revise.language.Words;

/** Tells whether two answers say the same. */
final class Answers {
    private static final double LEAST_SHARE = 0.7;
    private static final double LEAST_OF_NAME = 0.3;

    private Answers() {}

    /** Whether two entries with one question have the same answer, but for a detail or a slip. */
    static boolean areNear(Entry a, Entry b) {
        if (a.exactAnswer().equals(b.exactAnswer())) {
            return true;
        }
        if (isOrdered(a) && isOrdered(b)) {
            return false;
        }
        return isNear(WordDifference.of(a.answer(), b.answer(), a.language(), word -> false), true, a.language());
    }

    static boolean isOrdered(Entry entry) {
        return entry.kind() instanceof Kind.Ordering;
    }

    /**
     * Whether two answers are the same, but for a slip or a detail that one adds.
     *
     * @param sameQuestion whether they answer one question: then "Bismarck" is as good as "Otto von Bismarck"
     */
    static boolean isNear(WordDifference apart, boolean sameQuestion, Language language) {
        List<String> added = apart.left().isEmpty() ? apart.right() : apart.left();
        return apart.isAddition()
                && (apart.share() >= LEAST_SHARE
                        || (sameQuestion
                                && apart.share() >= LEAST_OF_NAME
                                && added.stream().noneMatch(Words::isExact)))
                && added.stream().noneMatch(word -> turns(word, language));
    }

    /** Whether a word makes an answer another one. */
    private static boolean turns(String word, Language language) {
        long hash = WordSet.hash(word, 0, word.length());
        return language.isNegation(hash) || language.isContrast(hash);
    }
}

package revise.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import revise.language.Fold;

/** What was asked for already, so that nothing is asked twice in other words. */
final class Seen {
    private static final double ALIKE = 0.2;

    private static final int STEM = 6;

    private final Set<String> questions = new HashSet<>();
    private final List<Fact> facts = new ArrayList<>();

    private record Fact(String answer, Set<String> context) {}

    /** Takes a question, and tells whether it is a new one. */
    boolean isNew(String question) {
        return questions.add(Fold.words(question));
    }

    /** Takes an answer and the words around it, and tells whether it is not much the same as one before. */
    boolean isNew(String answer, List<String> context) {
        String folded = Fold.words(answer);
        Set<String> words = new HashSet<>();
        context.forEach(word -> words.add(word.substring(0, Math.min(STEM, word.length()))));
        for (Fact fact : facts) {
            if (fact.answer().equals(folded) && likeness(fact.context(), words) >= ALIKE) {
                return false;
            }
        }
        facts.add(new Fact(folded, words));
        return true;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int least = Math.min(one.size(), other.size());
        return least == 0 ? 0 : (double) both.size() / least;
    }
}

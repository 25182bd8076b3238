package revise.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.Nearest;

/** Decides whether two texts that share much are the same but for a slip, an order of words, or small words. */
final class Likeness {
    /** The least share of runs that two questions must have in common to be looked at, 0 to 1. */
    static final double OF_QUESTIONS = 0.6;

    /** The same for two answers. */
    static final double OF_ANSWERS = 0.55;

    private static final int SHORTEST_STEM = 3;
    private static final Set<String> ENDINGS = Set.of("", "s", "es", "d", "ed", "ing", "y", "ies", "e", "n", "en");

    private static final double OF_WORDS = 0.75;
    private static final int SHORTEST_WITH_SLIP = 5;
    private static final int SHORTEST_WITH_TWO = 9;

    private final Vocabulary vocabulary;

    /** @param vocabulary tells which words are known, so that they are no slips */
    Likeness(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Whether two folded questions ask the same. A word of one that stands for another word of the other makes another
     * question; words that only one of them has may be a few.
     */
    boolean isSame(String one, String other, Language language) {
        List<String> left = content(one, language);
        List<String> right = content(other, language);
        int all = Math.max(left.size(), right.size());
        List<String> onlyLeft = without(left, right);
        List<String> onlyRight = without(right, left);
        int common = left.size() - onlyLeft.size();
        for (String word : List.copyOf(onlyLeft)) {
            String slip = slip(word, onlyRight);
            if (slip != null) {
                onlyLeft.remove(word);
                onlyRight.remove(slip);
                common++;
            }
        }
        boolean replaced = !onlyLeft.isEmpty() && !onlyRight.isEmpty();
        return !replaced && (all == 0 || (double) common / all >= OF_WORDS);
    }

    private static List<String> content(String folded, Language language) {
        List<String> words = new ArrayList<>();
        for (String word : folded.split(" ", -1)) {
            if (!language.isAsking(WordSet.hash(word, 0, word.length()))) {
                words.add(word);
            }
        }
        return words;
    }

    private static List<String> without(List<String> words, List<String> others) {
        List<String> left = new ArrayList<>(words);
        for (String other : others) {
            left.remove(other);
        }
        return left;
    }

    private @Nullable String slip(String word, List<String> others) {
        for (String other : others) {
            boolean bothKnown = vocabulary.isKnown(word) && vocabulary.isKnown(other);
            if (isForm(word, other) || (!bothKnown && isSlip(word, other))) {
                return other;
            }
        }
        return null;
    }

    /** Whether both are one word with different endings: treaty and treaties, sign and signing. */
    private static boolean isForm(String one, String other) {
        int stem = 0;
        int shortest = Math.min(one.length(), other.length());
        while (stem < shortest && one.charAt(stem) == other.charAt(stem)) {
            stem++;
        }
        return stem >= SHORTEST_STEM
                && ENDINGS.contains(one.substring(stem))
                && ENDINGS.contains(other.substring(stem));
    }

    private static boolean isSlip(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        int most = shortest >= SHORTEST_WITH_TWO ? 2 : shortest >= SHORTEST_WITH_SLIP ? 1 : 0;
        return most > 0 && !Words.isExact(one) && !Words.isExact(other) && Nearest.distance(one, other) <= most;
    }
}

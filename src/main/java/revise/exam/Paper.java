package revise.exam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import revise.deck.Card;
import revise.grading.Picks;

/**
 * The questions of a mock exam.
 *
 * @param seed what they were drawn by
 */
public record Paper(long seed, List<Question> questions) {
    /** A card and its place in the draw. */
    private record Drawn(Card card, long rank) {}

    public Paper {
        questions = List.copyOf(questions);
    }

    /**
     * Draws a paper. Each card's place depends on the seed and its id alone, so that the same cards give the same paper
     * on every machine and in whatever order they come, and one card more moves no other. Of the cards of one entry,
     * which give each other's answers away, only one is asked; drafts are not.
     *
     * @param count how many questions at most
     */
    public static Paper draw(List<Card> cards, int count, long seed) {
        List<Drawn> drawn = new ArrayList<>();
        for (Card card : cards) {
            if (!card.draft()) {
                drawn.add(new Drawn(card, rank(card.id(), seed)));
            }
        }
        drawn.sort(Comparator.comparingLong(Drawn::rank)
                .thenComparing(each -> each.card().id()));
        List<Question> questions = new ArrayList<>();
        Set<String> entries = new HashSet<>();
        for (Drawn each : drawn) {
            Card card = each.card();
            if (questions.size() < count && entries.add(card.entry())) {
                questions.add(new Question(questions.size() + 1, card, Picks.of(card, each.rank())));
            }
        }
        return new Paper(seed, questions);
    }

    /** What a full paper gets. */
    public Score full() {
        Score sum = Score.NONE;
        for (Question question : questions) {
            sum = sum.plus(question.full());
        }
        return sum;
    }

    /** A hash of 64 bits; its two steps are FNV-1a and the finishing of MurmurHash3. */
    private static long rank(String id, long seed) {
        long hash = 0xCBF29CE484222325L ^ seed * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
        return hash ^ hash >>> 33;
    }
}

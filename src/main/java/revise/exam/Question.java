package revise.exam;

import java.util.Set;
import java.util.TreeSet;
import revise.deck.Card;
import revise.grading.Picks;

/**
 * A question of a paper.
 *
 * @param number its place in the paper, counted from 1
 * @param offered what there is to pick, in the order it is shown; nothing for an answer that is typed
 * @param held the points, counted from 0, that were met in an earlier round: they count, and are not asked for again
 */
public record Question(int number, Card card, Picks offered, Set<Integer> held) {
    public Question {
        held = Set.copyOf(held);
    }

    /** A question that asks for everything. */
    public Question(int number, Card card, Picks offered) {
        this(number, card, offered, Set.of());
    }

    /** What a full answer gets. */
    public Score full() {
        return Score.full(card);
    }

    /** The points that are asked for, counted from 0. */
    public Set<Integer> asked() {
        Set<Integer> asked = new TreeSet<>();
        for (int i = 0; i < card.points().size(); i++) {
            if (!held.contains(i)) {
                asked.add(i);
            }
        }
        return asked;
    }
}

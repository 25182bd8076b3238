package revise.exam;

import revise.deck.Card;
import revise.grading.Picks;

/**
 * A question of a paper.
 *
 * @param number its place in the paper, counted from 1
 * @param offered what there is to pick, in the order it is shown; nothing for an answer that is typed
 */
public record Question(int number, Card card, Picks offered) {}

package revise.study;

import java.time.Duration;
import revise.deck.Card;
import revise.memory.Rating;
import revise.progress.CardProgress;

/**
 * One answer of a session.
 *
 * @param before the card's state before it
 * @param after the card's state behind it
 * @param thinking from the question to the rating
 */
public record Answer(Card card, Rating rating, CardProgress before, CardProgress after, Duration thinking) {}

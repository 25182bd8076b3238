package revise.study;

import java.time.Duration;
import java.util.List;
import revise.deck.Card;
import revise.deck.Point;
import revise.memory.Rating;
import revise.progress.CardProgress;

/**
 * One answer of a session.
 *
 * @param before the card's state before it
 * @param after the card's state behind it
 * @param missed the points that are known to have been missed
 * @param thinking from the question to the rating
 */
public record Answer(
        Card card, Rating rating, CardProgress before, CardProgress after, List<Point> missed, Duration thinking) {}

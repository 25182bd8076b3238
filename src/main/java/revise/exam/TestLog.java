package revise.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Point;
import revise.memory.Rating;
import revise.progress.Event;
import revise.progress.Progress;
import revise.progress.Stamp;
import revise.progress.Stamps;

/**
 * What the progress log keeps of a paper.
 *
 * @param progress the log's state before
 * @param stamps makes the events' stamps
 * @param now the moment that counts for all of them
 * @param day its study day, in days since 1970-01-01
 * @param record whether the answers count for the schedule
 */
public record TestLog(Progress progress, Stamps stamps, Instant now, int day, boolean record) {
    /**
     * The events of a whole paper, to be saved together: a review of every answer that was handed in, blank ones among
     * them, and the test. A question to which nothing was handed in says nothing of the memory of its card.
     *
     * @param passMark null when none was set
     * @param taken the time from the first question to the end, zero when it is not known
     */
    public List<Event> events(Result result, @Nullable PassMark passMark, Duration taken) {
        List<Event> events = new ArrayList<>();
        Set<String> decks = new TreeSet<>();
        for (Marked answer : result.answers()) {
            decks.add(answer.question().card().deck());
            if (answer.given() != null) {
                events.addAll(review(answer));
            }
        }
        Score score = result.score();
        events.add(new Event.TestTaken(
                stamp(),
                List.copyOf(decks),
                result.paper().seed(),
                result.answers().size(),
                score.marks().doubleValue(),
                score.outOf().doubleValue(),
                passMark == null ? null : passMark.share().doubleValue(),
                millis(taken)));
        return events;
    }

    /** The events of one answer: its review, behind the text of a card whose text the log does not know. */
    public List<Event> review(Marked answer) {
        List<Event> events = new ArrayList<>();
        Card card = answer.question().card();
        if (!progress.of(card.id()).hasSeen(card.wording())) {
            events.add(new Event.TextSeen(stamp(), card.id(), card.wording()));
        }
        Rating rating = answer.isAnswered() ? answer.ticks().suggested(card) : Rating.AGAIN;
        // A number that was typed says nothing once the choices stand in another order.
        boolean typed = answer.isAnswered() && !answer.question().offered().isOffered();
        events.add(new Event.Review(
                stamp(),
                card.id(),
                rating,
                millis(answer.taken()),
                answer.score().marks().doubleValue(),
                typed ? answer.suggestedScore().marks().doubleValue() : null,
                answer.ticks().missed(card, rating).stream().map(Point::text).toList(),
                typed ? answer.given() : null,
                record));
        return events;
    }

    private Stamp stamp() {
        return stamps.next(now, day);
    }

    private static int millis(Duration time) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, time.toMillis()));
    }
}

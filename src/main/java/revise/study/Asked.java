package revise.study;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Point;
import revise.grading.Picks;
import revise.grading.Ticks;
import revise.memory.Rating;
import revise.progress.Event;
import revise.progress.Stamp;

/**
 * The card on screen.
 *
 * @param shownAt since when
 * @param revealed whether its answer is shown
 * @param typing whether its answer is to be typed
 * @param typed the answer that was typed, or null
 */
record Asked(
        Card card,
        Instant shownAt,
        boolean revealed,
        Picks picks,
        boolean typing,
        @Nullable Typed typed,
        Ticks ticks) {
    Asked shown() {
        return new Asked(card, shownAt, true, picks, typing, typed, revealed ? ticks : picks.ticks(card.kind()));
    }

    /** With an answer that was typed, or with none. */
    Asked answered(@Nullable Typed answer) {
        return new Asked(
                card,
                shownAt,
                true,
                picks,
                typing,
                answer,
                answer == null ? Ticks.NONE : answer.marking().ticks());
    }

    Asked picked(int item) {
        return new Asked(card, shownAt, false, picks.toggle(item, card.kind()), typing, typed, ticks);
    }

    Asked ticked(int point) {
        return new Asked(card, shownAt, true, picks, typing, typed, ticks.toggle(point));
    }

    /**
     * The card was edited. With another question or answer it must be asked anew, and null is given: what was picked,
     * typed and ticked would say nothing of it.
     */
    @Nullable
    Asked edited(Card now, Course course) {
        if (now.kind().equals(card.kind())) {
            return new Asked(now, shownAt, revealed, picks, typing, typed, ticks);
        }
        // The rules by which the answer is marked may have changed alone.
        return typed != null && course.isTyped(now) && asksTheSame(now) ? marked(now, typed, course) : null;
    }

    /** Whether question and points read as before. Two points may read as one of two lines does. */
    private boolean asksTheSame(Card now) {
        return now.points().size() == card.points().size() && now.wording().equals(card.wording());
    }

    /** What was typed counts for a point from now on, whatever marking makes of it. */
    Asked accepted(Card now, int point, Course course) {
        if (typed == null
                || !now.id().equals(card.id())
                || !asksTheSame(now)
                || point < 0
                || point >= now.points().size()) {
            return this;
        }
        Asked marked = marked(now, typed, course);
        Ticks counted = decided(marked.ticks, point, true);
        return new Asked(now, shownAt, revealed, picks, typing, marked.typed, counted);
    }

    /** What the student decided on a point stays; where the rules of a point have changed, marking decides. */
    private Asked marked(Card now, Typed answer, Course course) {
        Typed again = course.mark(now, answer.text());
        Ticks merged = again == null ? ticks : again.marking().ticks();
        for (int point = 0; point < card.points().size(); point++) {
            boolean same = now.points().get(point).equals(card.points().get(point));
            if (same && isDecided(point)) {
                merged = decided(merged, point, ticks.met().contains(point));
            }
        }
        return new Asked(now, shownAt, revealed, picks, typing, again, merged);
    }

    private boolean isDecided(int point) {
        Ticks found = typed == null ? Ticks.NONE : typed.marking().ticks();
        return found.met().contains(point) != ticks.met().contains(point)
                || found.unsure().containsKey(point) != ticks.unsure().containsKey(point);
    }

    private static Ticks decided(Ticks ticks, int point, boolean met) {
        Ticks next = ticks;
        while (next.unsure().containsKey(point) || next.met().contains(point) != met) {
            next = next.toggle(point);
        }
        return next;
    }

    /** Nothing picked from what was offered, and nothing typed, is no answer. */
    Rating suggested() {
        boolean none = picks.isOffered() ? picks.picked().isEmpty() : typing && typed == null && !ticks.used();
        return none ? Rating.AGAIN : ticks.suggested(card);
    }

    /** What the log is to keep of the answer. */
    Event.Review review(Stamp stamp, Rating rating, Duration thinking, boolean scheduled) {
        List<Point> missed = ticks.missed(card, rating);
        // Of a single point that was not known the rating says enough.
        boolean several = card.points().size() > 1 || picks.isOffered();
        boolean telling = ticks.used() || (several && !missed.isEmpty());
        return new Event.Review(
                stamp,
                card.id(),
                rating,
                (int) Math.max(0, Math.min(Integer.MAX_VALUE, thinking.toMillis())),
                ticks.used() ? ticks.marks(card) : null,
                typed == null ? null : typed.marking().ticks().marks(card),
                telling ? missed.stream().map(Point::text).toList() : null,
                typed == null ? null : typed.text(),
                scheduled);
    }
}

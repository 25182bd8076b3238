package revise.study;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Point;
import revise.grading.Marking;
import revise.grading.Picks;
import revise.grading.Ticks;
import revise.memory.Due;
import revise.memory.Rating;
import revise.memory.Schedule;
import revise.progress.CardProgress;
import revise.progress.Event;
import revise.progress.EventId;
import revise.progress.Progress;
import revise.progress.Stamp;
import revise.progress.Stamps;

/**
 * A study session as a state machine. It never changes: an action gives the session behind it and the events that must
 * be saved first, so that a session whose saving failed simply goes on from where it was.
 */
public final class Session {
    /** A card in its steps is asked this much early rather than ending the session. */
    static final Duration LEARN_AHEAD = Duration.ofMinutes(20);

    /** A crammed card that was not known comes again after this. */
    private static final Duration CRAM_AGAIN = Duration.ofMinutes(1);

    /** A card in its steps and the moment it is due. */
    private record Waiting(Card card, Instant due) {}

    private final Course course;
    private final int position;
    private final List<Waiting> waiting;
    private final Map<String, CardProgress> changed;
    private final List<Answer> answers;
    private final @Nullable Asked asked;
    private final View.@Nullable Reason ended;
    private final @Nullable Session before;
    private final List<EventId> undoable;

    private Session(Builder b) {
        this.course = b.course;
        this.position = b.position;
        this.waiting = b.waiting;
        this.changed = b.changed;
        this.answers = b.answers;
        this.asked = b.asked;
        this.ended = b.ended;
        this.before = b.before;
        this.undoable = b.undoable;
    }

    /** The session to be, on its way from one state to the next. */
    private static final class Builder {
        private final Course course;
        private int position;
        private List<Waiting> waiting = List.of();
        private Map<String, CardProgress> changed = Map.of();
        private List<Answer> answers = List.of();
        private @Nullable Asked asked;
        private View.@Nullable Reason ended;
        private @Nullable Session before;
        private List<EventId> undoable = List.of();

        Builder(Course course) {
            this.course = course;
        }

        Builder(Session from) {
            this.course = from.course;
            this.position = from.position;
            this.waiting = from.waiting;
            this.changed = from.changed;
            this.answers = from.answers;
            this.asked = from.asked;
            this.ended = from.ended;
            this.before = from.before;
            this.undoable = from.undoable;
        }

        Builder wait(Card card, Instant due) {
            List<Waiting> more = new ArrayList<>(waiting);
            more.add(new Waiting(card, due));
            more.sort(Comparator.comparing(Waiting::due));
            waiting = List.copyOf(more);
            return this;
        }

        Builder change(String card, CardProgress state) {
            Map<String, CardProgress> more = new HashMap<>(changed);
            more.put(card, state);
            changed = more;
            return this;
        }

        /** Puts the next card on screen, or ends the session. */
        Session advance(Instant now) {
            asked = null;
            Card next = course.timeUp(now) ? null : take(now);
            if (next != null) {
                asked = fresh(next, now);
            } else {
                ended = course.timeUp(now) ? View.Reason.TIME_UP : View.Reason.DONE;
            }
            return new Session(this);
        }

        Asked fresh(Card card, Instant now) {
            Picks picks = Picks.of(card, course.seed(card, answers.size()));
            return new Asked(card, now, false, picks, course.isTyped(card), null, Ticks.NONE);
        }

        private @Nullable Card take(Instant now) {
            if (!waiting.isEmpty() && !waiting.get(0).due().isAfter(now)) {
                return takeWaiting();
            }
            if (position < course.queue().size()) {
                return course.queue().get(position++);
            }
            if (!waiting.isEmpty() && !waiting.get(0).due().isAfter(now.plus(LEARN_AHEAD))) {
                return takeWaiting();
            }
            return null;
        }

        private Card takeWaiting() {
            Card card = waiting.get(0).card();
            waiting = List.copyOf(waiting.subList(1, waiting.size()));
            return card;
        }
    }

    /**
     * Starts a session.
     *
     * @param queue what to ask
     * @param progress the log's state at the start
     * @param options how to ask
     * @param now the moment it starts
     */
    public static Session start(Queue queue, Progress progress, StudyCalendar calendar, Options options, Instant now) {
        Builder first = new Builder(new Course(queue.cards(), progress, calendar, options, now));
        for (Card card : queue.learning()) {
            Schedule schedule = progress.of(card.id()).schedule();
            if (schedule != null && schedule.due() instanceof Due.At at) {
                first.wait(card, at.instant());
            }
        }
        return first.advance(now);
    }

    /**
     * How a session asks.
     *
     * @param cram whether answers leave the schedule as it is
     * @param length after this time no further card is asked, or null for no limit
     * @param seed of the order in which choices are shown
     * @param marker marks typed answers, or null when none are typed
     */
    public record Options(
            boolean cram,
            @Nullable Duration length,
            long seed,
            @Nullable BiFunction<Card, String, Marking> marker) {}

    /** Whether nothing more will be asked. */
    public boolean isOver() {
        return ended != null;
    }

    /**
     * What an action at a moment leads to.
     *
     * @param stamps makes the stamps of the events
     */
    public Transition on(Action action, Instant now, Stamps stamps) {
        if (action instanceof Action.Undo) {
            return undo(now, stamps);
        }
        Asked on = asked;
        if (on == null) {
            return new Transition(this, List.of());
        }
        if (action instanceof Action.Reveal) {
            return show(on.shown());
        } else if (action instanceof Action.Type type) {
            boolean expected = on.typing() && !on.revealed();
            return expected ? show(on.answered(course.mark(on.card(), type.text()))) : new Transition(this, List.of());
        } else if (action instanceof Action.Pick pick) {
            return on.revealed() ? new Transition(this, List.of()) : show(on.picked(pick.item()));
        } else if (action instanceof Action.Tick tick) {
            return tick(on, tick.point());
        } else if (action instanceof Action.Rate rate) {
            return on.revealed() ? rate(on, rate.rating(), now, stamps) : new Transition(this, List.of());
        } else if (action instanceof Action.Bury) {
            Stamp stamp = stamp(now, stamps);
            return leaveOut(on, new Event.Bury(stamp, on.card().id(), stamp.day() + 1), now);
        } else if (action instanceof Action.Suspend) {
            return leaveOut(on, new Event.Suspend(stamp(now, stamps), on.card().id()), now);
        } else if (action instanceof Action.Edited edited) {
            return edit(on, edited, now, stamps);
        } else if (action instanceof Action.Accepted accepted) {
            return show(on.accepted(accepted.card(), accepted.point(), course));
        } else if (action instanceof Action.Removed removed) {
            Builder next = new Builder(this);
            List<Event> moves = rename(next, removed.renamed(), now, stamps);
            return new Transition(next.advance(now), moves);
        }
        Builder left = new Builder(this);
        left.ended = View.Reason.QUIT;
        return new Transition(new Session(left), List.of());
    }

    private Transition show(Asked changedCard) {
        Builder same = new Builder(this);
        same.asked = changedCard;
        return new Transition(new Session(same), List.of());
    }

    private Transition tick(Asked on, int point) {
        boolean marked = on.picks().isOffered();
        if (!on.revealed() || marked || point < 0 || point >= on.card().points().size()) {
            return new Transition(this, List.of());
        }
        return show(on.ticked(point));
    }

    private Transition rate(Asked on, Rating rating, Instant now, Stamps stamps) {
        Card card = on.card();
        CardProgress state = state(card.id());
        List<Event> events = new ArrayList<>();
        CardProgress after = state;
        if (!state.hasSeen(card.wording())) {
            Event.TextSeen seen = new Event.TextSeen(stamp(now, stamps), card.id(), card.wording());
            events.add(seen);
            after = after.after(seen, course.scheduler(), Progress.seed(card.id()));
        }
        Duration thinking = Duration.between(on.shownAt(), now);
        Event.Review review = on.review(stamp(now, stamps), rating, thinking, !course.cram());
        events.add(review);
        after = after.after(review, course.scheduler(), Progress.seed(card.id()));

        Builder next = from(events);
        next.change(card.id(), after);
        next.answers = new ArrayList<>(answers);
        List<Point> missed = on.ticks().missed(card, rating);
        next.answers.add(
                new Answer(card, rating, state, after, missed, thinking.isNegative() ? Duration.ZERO : thinking));
        Instant again = comesAgain(rating, after, now);
        if (again != null) {
            next.wait(card, again);
        }
        return new Transition(next.advance(now), List.copyOf(events));
    }

    /** When the card is asked again in this session, or null if it is done for today. */
    private @Nullable Instant comesAgain(Rating rating, CardProgress after, Instant now) {
        if (course.cram()) {
            return rating == Rating.AGAIN ? now.plus(CRAM_AGAIN) : null;
        }
        return after.schedule() != null && after.schedule().due() instanceof Due.At at ? at.instant() : null;
    }

    private Transition leaveOut(Asked on, Event.OfCard event, Instant now) {
        String id = on.card().id();
        Builder next = from(List.of(event));
        next.change(id, state(id).after(event, course.scheduler(), Progress.seed(id)));
        return new Transition(next.advance(now), List.of(event));
    }

    private Transition edit(Asked on, Action.Edited edited, Instant now, Stamps stamps) {
        Builder same = new Builder(this);
        Asked again = on.edited(edited.card(), course);
        same.asked = again == null ? same.fresh(edited.card(), on.shownAt()) : again;
        return new Transition(new Session(same), rename(same, edited.renamed(), now, stamps));
    }

    /** Cards that were never seen have nothing that could move, but for the one that is asked. */
    private List<Event> rename(Builder next, Map<String, String> renamed, Instant now, Stamps stamps) {
        List<Event> moves = new ArrayList<>();
        for (Map.Entry<String, String> ids : new TreeMap<>(renamed).entrySet()) {
            CardProgress known = state(ids.getKey());
            boolean onScreen = asked != null && asked.card().id().equals(ids.getKey());
            if (onScreen || !known.equals(CardProgress.NONE)) {
                next.change(ids.getValue(), known);
                moves.add(new Event.Move(stamp(now, stamps), ids.getKey(), ids.getValue()));
            }
        }
        return List.copyOf(moves);
    }

    private Transition undo(Instant now, Stamps stamps) {
        if (before == null) {
            return new Transition(this, List.of());
        }
        List<Event> events = new ArrayList<>();
        for (EventId id : undoable) {
            events.add(new Event.Undo(stamp(now, stamps), id));
        }
        Builder back = new Builder(before);
        Asked again = before.asked;
        back.asked = again == null ? null : back.fresh(again.card(), now);
        return new Transition(new Session(back), List.copyOf(events));
    }

    private Builder from(List<? extends Event> events) {
        Builder next = new Builder(this);
        next.before = this;
        next.undoable = events.stream().map(event -> event.stamp().id()).toList();
        return next;
    }

    private Stamp stamp(Instant now, Stamps stamps) {
        return stamps.next(now, course.calendar().day(now));
    }

    private CardProgress state(String card) {
        CardProgress state = changed.get(card);
        return state != null ? state : course.progress().of(card);
    }

    /** What to show at a moment. */
    public View view(Instant now) {
        if (asked == null || ended != null) {
            View.Reason reason = ended == null ? View.Reason.DONE : ended;
            Duration spent = Duration.between(course.startedAt(), now);
            return new View.Finished(answers, spent, left(), comesBack(now), reason);
        }
        Card card = asked.card();
        CardProgress state = state(card.id());
        return new View.Asking(
                card,
                asked.revealed(),
                asked.picks(),
                asked.typing(),
                asked.typed(),
                asked.ticks(),
                asked.suggested(),
                state,
                course.scheduler()
                        .preview(state.schedule(), now, course.calendar().day(now), Progress.seed(card.id())),
                progress());
    }

    private View.SessionProgress progress() {
        Counts left = left();
        return new View.SessionProgress(answers.size(), left, course.timeFor(left));
    }

    private Counts left() {
        Counts queued = course.leftFrom(position).plus(new Counts(0, waiting.size(), 0));
        if (asked == null) {
            return queued;
        }
        CardState state = CardState.of(asked.card(), state(asked.card().id()), Integer.MAX_VALUE);
        return queued.plus(
                switch (state) {
                    case NEW -> new Counts(1, 0, 0);
                    case LEARNING, RELEARNING -> new Counts(0, 1, 0);
                    case REVIEW, SUSPENDED, BURIED, DRAFT -> new Counts(0, 0, 1);
                });
    }

    private View.ComesBack comesBack(Instant now) {
        return ComingBack.of(answers, this::state, course.calendar().day(now));
    }
}

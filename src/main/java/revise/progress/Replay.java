package revise.progress;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.memory.Parameters;
import revise.memory.Scheduler;
import revise.memory.SchedulerSettings;

/** Turns events into the state of every card. The result depends on the set of events alone, not on their order. */
final class Replay {
    /** Told of every event of a card and of what it did. */
    interface Observer {
        void event(EventId id, String card, boolean undone, CardProgress after);
    }

    private static final Observer NOBODY = (id, card, undone, after) -> {};

    /** One card on the way through the log. */
    private static final class Track {
        final long seed;
        CardProgress now;

        Track(long seed, CardProgress now) {
            this.seed = seed;
            this.now = now;
        }
    }

    private final Map<String, Track> tracks;
    private final Aliases aliases;
    private Scheduler scheduler;
    private Totals totals;
    private @Nullable Parameters fitted;
    private @Nullable Instant lastAt;
    private @Nullable EventId greatestId;

    Replay(SchedulerSettings settings) {
        this.tracks = new HashMap<>();
        this.aliases = new Aliases();
        this.scheduler = new Scheduler(settings);
        this.totals = Totals.NONE;
    }

    /** Goes on from a snapshot. */
    Replay(Snapshot snapshot, SchedulerSettings settings) {
        this.tracks = new HashMap<>(snapshot.cards().size() * 2);
        this.aliases = new Aliases(snapshot.aliases());
        this.fitted = snapshot.fitted();
        this.scheduler = new Scheduler(with(settings, fitted));
        this.totals = snapshot.totals();
        this.lastAt = snapshot.lastAt();
        this.greatestId = snapshot.greatestId();
        snapshot.cards().forEach((card, now) -> tracks.put(card, new Track(Progress.seed(card), now)));
    }

    void all(Timeline timeline, SchedulerSettings settings) {
        all(timeline, settings, NOBODY);
    }

    void all(Timeline timeline, SchedulerSettings settings, Observer observer) {
        int[] order = timeline.order();
        Set<EventId> undone = undone(timeline, order);
        prepare(timeline, order, undone);
        scheduler = new Scheduler(with(settings, fitted));
        @Nullable Track[] byNumber = new Track[timeline.cardCount()];
        for (int event : order) {
            boolean inForce = undone.isEmpty() || !undone.contains(timeline.id(event));
            if (timeline.isReview(event)) {
                int number = timeline.cardNumber(event);
                Track track = byNumber[number];
                if (track == null) {
                    track = track(timeline.cardName(number));
                    byNumber[number] = track;
                }
                if (inForce) {
                    review(timeline, event, track);
                }
                if (observer != NOBODY) {
                    observer.event(timeline.id(event), aliases.resolve(timeline.card(event)), !inForce, track.now);
                }
            } else if (timeline.whole(event) instanceof Event.OfCard ofCard) {
                Track track = track(ofCard.card());
                if (inForce) {
                    track.now = track.now.after(ofCard, scheduler, track.seed);
                }
                observer.event(timeline.id(event), aliases.resolve(ofCard.card()), !inForce, track.now);
            }
        }
        remember(timeline, order);
    }

    /** An undo holds unless a later undo takes it back. */
    static Set<EventId> undone(Timeline timeline, int[] order) {
        Set<EventId> undone = new HashSet<>();
        for (int i = order.length - 1; i >= 0; i--) {
            if (!timeline.isReview(order[i])
                    && timeline.whole(order[i]) instanceof Event.Undo undo
                    && !undone.contains(undo.stamp().id())) {
                undone.add(undo.of());
            }
        }
        return undone;
    }

    /** Collects what holds for the whole log: moves, and the last fitted parameters. */
    private void prepare(Timeline timeline, int[] order, Set<EventId> undone) {
        for (int event : order) {
            if (timeline.isReview(event) || undone.contains(timeline.id(event))) {
                continue;
            }
            if (timeline.whole(event) instanceof Event.Move move) {
                aliases.move(move.from(), move.to());
            } else if (timeline.whole(event) instanceof Event.ParametersFitted parameters) {
                fitted = parameters.parameters();
            }
        }
    }

    private static SchedulerSettings with(SchedulerSettings settings, @Nullable Parameters fitted) {
        return fitted == null
                ? settings
                : new SchedulerSettings(
                        fitted,
                        settings.desiredRetention(),
                        settings.maximumInterval(),
                        settings.learning(),
                        settings.relearning(),
                        settings.fuzz());
    }

    private void review(Timeline timeline, int event, Track track) {
        totals = totals.plus(timeline.millis(event));
        if (timeline.scheduled(event)) {
            track.now = track.now.answered(
                    timeline.rating(event), timeline.at(event), timeline.day(event), scheduler, track.seed);
        }
    }

    private Track track(String card) {
        String live = aliases.resolve(card);
        return tracks.computeIfAbsent(live, name -> new Track(Progress.seed(name), CardProgress.NONE));
    }

    private void remember(Timeline timeline, int[] order) {
        if (order.length == 0) {
            return;
        }
        int greatest = order[0];
        for (int event : order) {
            if (timeline.ids().compare(event, greatest) > 0) {
                greatest = event;
            }
        }
        lastAt = timeline.at(order[order.length - 1]);
        greatestId = timeline.id(greatest);
    }

    /**
     * Takes one more event behind all others.
     *
     * @return false when it does not lie behind them or reaches back, so that only a replay of the whole log is right
     */
    boolean next(Event event) {
        Stamp stamp = event.stamp();
        if ((lastAt != null && stamp.at().isBefore(lastAt))
                || (greatestId != null && stamp.id().compareTo(greatestId) <= 0)
                || event instanceof Event.Undo
                || event instanceof Event.Move
                || event instanceof Event.ParametersFitted) {
            return false;
        }
        if (event instanceof Event.OfCard ofCard) {
            Track track = track(ofCard.card());
            track.now = track.now.after(ofCard, scheduler, track.seed);
        }
        if (event instanceof Event.Review review) {
            totals = totals.plus(review.millis());
        }
        lastAt = stamp.at();
        greatestId = stamp.id();
        return true;
    }

    Progress progress(BadLines badLines) {
        return new Progress(cards(), scheduler, totals, badLines);
    }

    Snapshot snapshot() {
        return new Snapshot(cards(), aliases.targets(), fitted, totals, lastAt, greatestId);
    }

    private Map<String, CardProgress> cards() {
        Map<String, CardProgress> cards = new HashMap<>(tracks.size() * 2);
        tracks.forEach((card, track) -> cards.put(card, track.now));
        return cards;
    }
}

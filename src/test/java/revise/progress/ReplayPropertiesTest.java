package revise.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import revise.memory.SchedulerSettings;

class ReplayPropertiesTest {
    private static final SchedulerSettings SETTINGS = SchedulerSettings.defaults();

    @Provide
    Arbitrary<List<Event>> logs() {
        return Events.logs();
    }

    private static Map<String, CardProgress> replay(List<? extends Event> log) {
        Timeline timeline = new Timeline();
        log.forEach(timeline::add);
        Replay replay = new Replay(SETTINGS);
        replay.all(timeline, SETTINGS);
        return states(replay.progress(BadLines.NONE));
    }

    /** The states that say something: an untouched card is the same as one the log does not know. */
    private static Map<String, CardProgress> states(Progress progress) {
        Map<String, CardProgress> states = new HashMap<>();
        for (String card : progress.cards()) {
            if (!progress.of(card).equals(CardProgress.NONE)) {
                states.put(card, progress.of(card));
            }
        }
        return states;
    }

    @Property(tries = 500)
    void theStateDependsOnTheSetOfEventsNotOnTheirOrder(@ForAll("logs") List<Event> log, @ForAll long seed) {
        List<Event> shuffled = new ArrayList<>(log);
        shuffled.addAll(log.subList(0, log.size() / 2));
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(replay(shuffled)).isEqualTo(replay(log));
    }

    @Property(tries = 500)
    void anUndoGivesTheStateWithoutTheEvent(@ForAll("logs") List<Event> log, @ForAll int which) {
        if (log.isEmpty()) {
            return;
        }
        int index = Math.floorMod(which, log.size());
        if (log.get(index) instanceof Event.Undo) {
            return;
        }
        List<Event> undone = new ArrayList<>(log);
        undone.add(new Event.Undo(
                Events.stamp(1000, 1_000_000), log.get(index).stamp().id()));
        List<Event> without = new ArrayList<>(log);
        without.remove(index);
        assertThat(replay(undone)).isEqualTo(replay(without));
    }

    @Property(tries = 500)
    void anUndoneUndoChangesNothing(@ForAll("logs") List<Event> log, @ForAll int which) {
        if (log.isEmpty()) {
            return;
        }
        List<Event> twice = new ArrayList<>(log);
        EventId target = log.get(Math.floorMod(which, log.size())).stamp().id();
        twice.add(new Event.Undo(Events.stamp(1000, 1_000_000), target));
        twice.add(new Event.Undo(Events.stamp(1001, 1_000_000), Events.id(1000)));
        assertThat(replay(twice)).isEqualTo(replay(log));
    }

    @Property(tries = 500)
    void everyPrefixGoesOnToTheWholeByItsTail(@ForAll("logs") List<Event> log, @ForAll int where) {
        int cut = Math.floorMod(where, log.size() + 1);
        Timeline head = new Timeline();
        log.subList(0, cut).forEach(head::add);
        Replay replay = new Replay(SETTINGS);
        replay.all(head, SETTINGS);
        Replay resumed = new Replay(replay.snapshot(), SETTINGS);
        for (Event event : log.subList(cut, log.size())) {
            if (!resumed.next(event)) {
                return;
            }
        }
        assertThat(states(resumed.progress(BadLines.NONE))).isEqualTo(replay(log));
    }

    @Property(tries = 300)
    void countedAnswersAreTheReviewsInForce(@ForAll("logs") List<Event> log) {
        List<EventId> undone = new ArrayList<>();
        for (int i = log.size() - 1; i >= 0; i--) {
            if (log.get(i) instanceof Event.Undo undo
                    && !undone.contains(undo.stamp().id())) {
                undone.add(undo.of());
            }
        }
        long expected = log.stream()
                .filter(e ->
                        e instanceof Event.Review && !undone.contains(e.stamp().id()))
                .count();
        Timeline timeline = new Timeline();
        log.forEach(timeline::add);
        Replay replay = new Replay(SETTINGS);
        replay.all(timeline, SETTINGS);
        assertThat(replay.progress(BadLines.NONE).totals().answers()).isEqualTo(expected);
    }

    @Test
    void aSnapshotKeepsAChainOfRenamings() {
        List<Event> log = List.of(
                new Event.Move(Events.stamp(1, 1), "deck/a", "deck/b"),
                new Event.Move(Events.stamp(2, 2), "deck/b", "deck/c"),
                new Event.Move(Events.stamp(3, 3), "deck/c", "deck/d"),
                new Event.Suspend(Events.stamp(4, 4), "deck/a"));
        Timeline head = new Timeline();
        log.subList(0, 3).forEach(head::add);
        Replay replay = new Replay(SETTINGS);
        replay.all(head, SETTINGS);
        Replay resumed = new Replay(replay.snapshot(), SETTINGS);
        assertThat(resumed.next(log.get(3))).isTrue();
        assertThat(states(resumed.progress(BadLines.NONE)))
                .isEqualTo(replay(log))
                .containsOnlyKeys("deck/d");
    }
}

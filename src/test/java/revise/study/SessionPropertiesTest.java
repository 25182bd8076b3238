package revise.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import revise.deck.Card;
import revise.memory.Rating;
import revise.progress.CardProgress;
import revise.progress.Event;
import revise.progress.Progress;
import revise.progress.Stamps;

class SessionPropertiesTest {
    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("session");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("progress.jsonl"));
        Files.deleteIfExists(folder);
    }

    /** A key pressed and the seconds that went by before it. */
    record Press(Action action, int seconds) {}

    @Provide
    Arbitrary<List<Press>> keys() {
        Arbitrary<Action> actions = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.just(new Action.Reveal())),
                net.jqwik.api.Tuple.of(6, Arbitraries.of(Rating.class).map(Action.Rate::new)),
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(-1, 4).map(Action.Tick::new)),
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(-1, 4).map(Action.Pick::new)),
                net.jqwik.api.Tuple.of(
                        4,
                        Arbitraries.of("first", "first second third", "third", "what", " ", "\ud83d")
                                .map(Action.Type::new)),
                net.jqwik.api.Tuple.of(
                        2,
                        Arbitraries.integers()
                                .between(-1, 3)
                                .map(point -> new Action.Accepted(
                                        Studies.accepting(Studies.cards(1).get(0), 0, "what"), point))),
                net.jqwik.api.Tuple.of(2, Arbitraries.just(new Action.Undo())),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.of(new Action.Bury(), new Action.Suspend(), new Action.Removed(Map.of()))));
        Arbitrary<Integer> seconds = Arbitraries.frequency(
                        net.jqwik.api.Tuple.of(8, 5), net.jqwik.api.Tuple.of(2, 700), net.jqwik.api.Tuple.of(1, 90_000))
                .map(s -> s);
        return net.jqwik.api.Combinators.combine(actions, seconds)
                .as(Press::new)
                .list()
                .ofMaxSize(60);
    }

    private static Progress replay(List<Event> events) throws Exception {
        Files.deleteIfExists(folder.resolve("progress.jsonl"));
        return Studies.replay(folder, events);
    }

    @Property(tries = 200)
    void whateverIsPressedTheLogSaysWhatTheSessionShows(
            @ForAll("keys") List<Press> keys, @ForAll boolean typing, @ForAll @IntRange(min = 1, max = 4) int size)
            throws Exception {
        List<Card> cards = new ArrayList<>(Studies.cards(size));
        cards.addAll(Studies.picked());
        Progress empty = replay(List.of());
        Session session = typing ? Studies.startTyped(cards, empty) : Studies.start(cards, empty);
        Stamps stamps = Studies.stamps();
        List<Event> log = new ArrayList<>();
        Instant now = Studies.START;
        for (Press press : keys) {
            now = now.plusSeconds(press.seconds());
            Transition transition = session.on(press.action(), now, stamps);
            log.addAll(transition.events());
            session = transition.next();
            if (session.view(now) instanceof View.Asking asking) {
                assertThat(asking.ahead()).hasSize(4);
                assertThat(asking.progress().left().total()).isPositive();
                assertThat(asking.typed() == null || (asking.typing() && asking.revealed()))
                        .isTrue();
                assertThat(asking.typing()).isEqualTo(typing && !asking.picks().isOffered());
            }
            for (Event event : transition.events()) {
                if (event instanceof Event.Review review) {
                    assertThat(review.typed() == null).isEqualTo(review.suggested() == null);
                    assertThat(review.typed() == null || review.marks() != null).isTrue();
                }
            }
        }
        Progress saved = replay(log);
        if (session.view(now) instanceof View.Asking asking) {
            assertThat(asking.state()).isEqualTo(saved.of(asking.card().id()));
        }
        Map<String, CardProgress> last = new HashMap<>();
        Session over = session.on(new Action.Quit(), now, stamps).next();
        View.Finished finished = (View.Finished) over.view(now);
        for (Answer answer : finished.answers()) {
            last.put(answer.card().id(), answer.after());
        }
        for (Map.Entry<String, CardProgress> state : last.entrySet()) {
            CardProgress in = saved.of(state.getKey());
            assertThat(in.schedule()).isEqualTo(state.getValue().schedule());
        }
        assertThat(saved.totals().answers()).isEqualTo(finished.answers().size());
    }

    @Property(tries = 100)
    void undoingEverythingLeavesAnUntouchedLog(@ForAll("keys") List<Press> keys) throws Exception {
        Session session = Studies.startTyped(Studies.cards(3), replay(List.of()));
        Stamps stamps = Studies.stamps();
        List<Event> log = new ArrayList<>();
        Instant now = Studies.START;
        for (Press press : keys) {
            now = now.plusSeconds(press.seconds());
            Transition transition = session.on(press.action(), now, stamps);
            log.addAll(transition.events());
            session = transition.next();
        }
        for (int i = 0; i < keys.size(); i++) {
            Transition transition = session.on(new Action.Undo(), now, stamps);
            log.addAll(transition.events());
            session = transition.next();
        }
        Progress saved = replay(log);
        for (Card card : Studies.cards(3)) {
            assertThat(saved.of(card.id())).isEqualTo(CardProgress.NONE);
        }
    }

    @Property(tries = 50)
    void goodAnswersComeToAnEnd(@ForAll @IntRange(min = 1, max = 30) int size) throws Exception {
        Session session = Studies.start(Studies.cards(size), replay(List.of()));
        Stamps stamps = Studies.stamps();
        Instant now = Studies.START;
        int answers = 0;
        while (!session.isOver()) {
            now = now.plusSeconds(5);
            session = session.on(new Action.Reveal(), now, stamps).next();
            session = session.on(new Action.Rate(Rating.GOOD), now, stamps).next();
            answers++;
            assertThat(answers).isLessThanOrEqualTo(2 * size);
        }
        assertThat(answers).isEqualTo(2 * size);
    }
}

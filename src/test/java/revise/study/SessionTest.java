package revise.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Point;
import revise.memory.Phase;
import revise.memory.Rating;
import revise.progress.CardProgress;
import revise.progress.Event;
import revise.progress.Progress;
import revise.progress.Stamps;

class SessionTest {
    @TempDir
    Path folder;

    private final Stamps stamps = Studies.stamps();
    private final List<Event> logged = new ArrayList<>();
    private Instant now = Studies.START;
    private Progress nothing;
    private Session session;

    @BeforeEach
    void setUp() throws Exception {
        nothing = Studies.replay(folder, List.of());
    }

    private void begin(Card... cards) {
        session = Studies.start(List.of(cards), nothing);
    }

    private void act(Action action) {
        Transition transition = session.on(action, now, stamps);
        logged.addAll(transition.events());
        session = transition.next();
    }

    private void answer(Rating rating) {
        now = now.plusSeconds(4);
        act(new Action.Reveal());
        now = now.plusSeconds(3);
        act(new Action.Rate(rating));
    }

    private View.Asking asking() {
        assertThat(session.view(now)).isInstanceOf(View.Asking.class);
        return (View.Asking) session.view(now);
    }

    private View.Finished finished() {
        assertThat(session.view(now)).isInstanceOf(View.Finished.class);
        return (View.Finished) session.view(now);
    }

    private String onScreen() {
        return asking().card().id();
    }

    @Test
    void newCardsAreAskedInTheDecksOrderAndComeBackInTheirSteps() {
        begin(Studies.card("a"), Studies.card("b"));
        assertThat(onScreen()).isEqualTo("deck/a");
        answer(Rating.GOOD);
        assertThat(onScreen()).isEqualTo("deck/b");
        answer(Rating.EASY);
        // Its ten minutes are not over, yet nothing else is left.
        assertThat(onScreen()).isEqualTo("deck/a");
        answer(Rating.GOOD);
        assertThat(finished().reason()).isEqualTo(View.Reason.DONE);
        assertThat(finished().answers()).hasSize(3);
        assertThat(finished().comesBack().byDays()).hasSize(2);
    }

    @Test
    void aCardThatIsDueInItsStepsComesBeforeTheNextOfTheQueue() {
        begin(Studies.card("a"), Studies.card("b"), Studies.card("c"));
        answer(Rating.AGAIN);
        now = now.plus(Duration.ofMinutes(2));
        answer(Rating.EASY);
        assertThat(onScreen()).isEqualTo("deck/a");
    }

    @Test
    void ratingIsPossibleOnlyOnceTheAnswerIsShown() {
        begin(Studies.card("a"));
        act(new Action.Rate(Rating.GOOD));
        assertThat(logged).isEmpty();
        assertThat(asking().revealed()).isFalse();
    }

    @Test
    void aReviewIsLoggedWithItsTextItsTimeAndItsStudyDay() {
        begin(Studies.card("a", "first", "second"));
        answer(Rating.GOOD);
        assertThat(logged).hasSize(2);
        assertThat(((Event.TextSeen) logged.get(0)).text()).isEqualTo("question of deck/a\nfirst\nsecond");
        Event.Review review = (Event.Review) logged.get(1);
        assertThat(review.card()).isEqualTo("deck/a");
        assertThat(review.rating()).isEqualTo(Rating.GOOD);
        assertThat(review.millis()).isEqualTo(7000);
        assertThat(review.marks()).isNull();
        assertThat(review.stamp().day()).isEqualTo(Studies.TODAY);
    }

    @Test
    void ticksChangeTheSuggestedRatingAndAreLoggedAsMarks() {
        begin(Studies.card("a", "first", "second", "third"));
        act(new Action.Reveal());
        assertThat(asking().suggested()).isEqualTo(Rating.GOOD);
        act(new Action.Tick(1));
        assertThat(asking().suggested()).isEqualTo(Rating.AGAIN);
        act(new Action.Tick(0));
        assertThat(asking().suggested()).isEqualTo(Rating.HARD);
        act(new Action.Tick(2));
        assertThat(asking().suggested()).isEqualTo(Rating.GOOD);
        act(new Action.Tick(2));
        act(new Action.Tick(7));
        act(new Action.Rate(asking().suggested()));
        Event.Review review = (Event.Review) logged.get(1);
        assertThat(review.rating()).isEqualTo(Rating.HARD);
        assertThat(review.marks()).isEqualTo(2.0);
    }

    @Test
    void undoAsksTheSameCardAgainAndLogsWhatItTakesBack() throws Exception {
        begin(Studies.card("a"), Studies.card("b"));
        answer(Rating.GOOD);
        act(new Action.Undo());
        assertThat(onScreen()).isEqualTo("deck/a");
        assertThat(asking().revealed()).isFalse();
        assertThat(logged.subList(2, 4)).allMatch(Event.Undo.class::isInstance);
        assertThat(Studies.replay(folder, logged).of("deck/a")).isEqualTo(CardProgress.NONE);
    }

    @Test
    void undoReachesBackToTheStartAndBringsAFinishedSessionBack() throws Exception {
        begin(Studies.card("a"), Studies.card("b"));
        answer(Rating.EASY);
        answer(Rating.EASY);
        assertThat(session.isOver()).isTrue();
        act(new Action.Undo());
        assertThat(onScreen()).isEqualTo("deck/b");
        act(new Action.Undo());
        assertThat(onScreen()).isEqualTo("deck/a");
        int before = logged.size();
        act(new Action.Undo());
        assertThat(logged).hasSize(before);
        assertThat(Studies.replay(folder, logged).totals().answers()).isZero();
    }

    @Test
    void aBuriedOrSuspendedCardIsLeftOutAndUndoBringsItBack() throws Exception {
        begin(Studies.card("a"), Studies.card("b"), Studies.card("c"));
        act(new Action.Bury());
        act(new Action.Suspend());
        assertThat(onScreen()).isEqualTo("deck/c");
        Progress saved = Studies.replay(folder, logged);
        assertThat(saved.of("deck/a").buriedOn(Studies.TODAY)).isTrue();
        assertThat(saved.of("deck/a").buriedOn(Studies.TODAY + 1)).isFalse();
        assertThat(saved.of("deck/b").suspended()).isTrue();
        act(new Action.Undo());
        assertThat(onScreen()).isEqualTo("deck/b");
    }

    @Test
    void siblingsAreNotAskedInOneSession() {
        begin(
                Studies.card("deck/a", "deck/a", new String[0]),
                Studies.card("deck/a:reverse", "deck/a", new String[0]),
                Studies.card("deck/b", "deck/b", new String[0]));
        answer(Rating.EASY);
        assertThat(onScreen()).isEqualTo("deck/b");
        answer(Rating.EASY);
        assertThat(session.isOver()).isTrue();
    }

    @Test
    void crammingLeavesTheScheduleAsItIsAndRepeatsWhatWasNotKnown() throws Exception {
        List<Card> cards = List.of(Studies.card("a"), Studies.card("b"));
        Queue queue = Queue.cram(cards, Order.DECK, 9, new SplittableRandom(1));
        session = Session.start(queue, nothing, Studies.CALENDAR, new Session.Options(true, null, 1, null), now);
        answer(Rating.AGAIN);
        answer(Rating.GOOD);
        assertThat(onScreen()).isEqualTo("deck/a");
        answer(Rating.GOOD);
        assertThat(session.isOver()).isTrue();
        Progress saved = Studies.replay(folder, logged);
        assertThat(saved.of("deck/a").isNew()).isTrue();
        assertThat(saved.totals().answers()).isEqualTo(3);
    }

    @Test
    void noCardIsAskedOnceTheTimeIsUp() {
        List<Card> cards = Studies.cards(5);
        session = Session.start(
                Studies.queue(cards, nothing, Limits.NONE),
                nothing,
                Studies.CALENDAR,
                new Session.Options(false, Duration.ofSeconds(10), 1, null),
                now);
        answer(Rating.EASY);
        answer(Rating.EASY);
        assertThat(finished().reason()).isEqualTo(View.Reason.TIME_UP);
        assertThat(finished().left().fresh()).isEqualTo(3);
    }

    @Test
    void anEditedCardKeepsItsProgressUnderItsNewId() throws Exception {
        begin(Studies.card("a"), Studies.card("b"));
        answer(Rating.EASY);
        act(new Action.Undo());
        answer(Rating.EASY);
        act(new Action.Undo());
        act(new Action.Edited(Studies.card("renamed", "new answer"), Map.of("deck/a", "deck/renamed")));
        assertThat(onScreen()).isEqualTo("deck/renamed");
        answer(Rating.EASY);
        Progress saved = Studies.replay(folder, logged);
        assertThat(saved.of("deck/renamed").schedule()).isNotNull();
        assertThat(saved.of("deck/a")).isEqualTo(CardProgress.NONE);
    }

    private static Card choice(String note, String... choices) {
        Card plain = Studies.card("a");
        Kind kind = new Kind.Choice("Where?", List.of(choices), List.of(Point.of(choices[0])));
        return new Card(
                plain.id(),
                plain.entry(),
                plain.deck(),
                kind,
                false,
                null,
                note,
                null,
                List.of(),
                List.of(),
                plain.place());
    }

    @Test
    void anEditedNoteLeavesWhatWasPicked() {
        begin(choice("typo", "Moscow", "Minsk"));
        act(new Action.Pick(asking().picks().offered().indexOf("Moscow")));
        act(new Action.Reveal());
        act(new Action.Edited(choice("mended", "Moscow", "Minsk"), Map.of()));
        assertThat(asking().revealed()).isTrue();
        assertThat(asking().suggested()).isEqualTo(Rating.GOOD);
        act(new Action.Edited(choice("mended", "Moscow", "Minsk", "Riga"), Map.of()));
        assertThat(asking().revealed()).isFalse();
        assertThat(asking().picks().picked()).isEmpty();
    }

    @Test
    void pointsMissedWithoutTicksAreRememberedWhenTheCardWasNotKnown() {
        begin(Studies.card("a", "one", "two"), Studies.card("b"));
        answer(Rating.AGAIN);
        answer(Rating.AGAIN);
        assertThat(logged)
                .filteredOn(Event.Review.class::isInstance)
                .extracting(event -> ((Event.Review) event).missed())
                .containsExactly(List.of("one", "two"), null);
    }

    @Test
    void theSiblingsOfAnEditedCardKeepTheirProgressAsWell() throws Exception {
        Card other = Studies.card("deck/a:reverse", "deck/a", new String[0]);
        begin(other);
        answer(Rating.EASY);
        nothing = Studies.replay(folder, logged);
        now = now.plus(Duration.ofDays(1));
        begin(Studies.card("a"));
        Map<String, String> renamed = Map.of("deck/a", "deck/b", "deck/a:reverse", "deck/b:reverse");
        act(new Action.Edited(Studies.card("b"), renamed));
        assertThat(asking().state().isNew()).isTrue();
        answer(Rating.EASY);
        Progress saved = Studies.replay(folder.resolve("again"), logged);
        assertThat(saved.of("deck/b").schedule()).isNotNull();
        assertThat(saved.of("deck/b:reverse").schedule()).isNotNull();
        assertThat(saved.of("deck/a:reverse")).isEqualTo(CardProgress.NONE);
    }

    @Test
    void theSessionShowsWhatEachRatingWouldDo() {
        begin(Studies.card("a"));
        View.Asking view = asking();
        answer(Rating.EASY);
        CardProgress after = finished().answers().get(0).after();
        assertThat(view.ahead().get(Rating.EASY).interval())
                .isEqualTo(after.schedule().interval());
        assertThat(after.schedule().phase()).isEqualTo(Phase.REVIEW);
    }

    @Test
    void aClockThatGoesBackDuringTheSessionHurtsNothing() {
        begin(Studies.card("a"), Studies.card("b"));
        act(new Action.Reveal());
        now = now.minus(Duration.ofDays(2));
        act(new Action.Rate(Rating.GOOD));
        assertThat(((Event.Review) logged.get(1)).millis()).isZero();
        assertThat(finishedOrAsking()).isNotNull();
    }

    private View finishedOrAsking() {
        return session.view(now);
    }
}

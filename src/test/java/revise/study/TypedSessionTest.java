package revise.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Point;
import revise.grading.Verdict;
import revise.memory.Rating;
import revise.progress.Event;
import revise.progress.Progress;
import revise.progress.Stamps;

/** Answers in words, marked by {@link Studies#mark}: a point is met by its text or by a wording that it accepts. */
class TypedSessionTest {
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
        session = Studies.startTyped(List.of(cards), nothing);
    }

    private void act(Action action) {
        now = now.plusSeconds(2);
        Transition transition = session.on(action, now, stamps);
        logged.addAll(transition.events());
        session = transition.next();
    }

    private void type(String text) {
        act(new Action.Type(text));
    }

    private View.Asking asking() {
        assertThat(session.view(now)).isInstanceOf(View.Asking.class);
        return (View.Asking) session.view(now);
    }

    private Event.Review review() {
        return (Event.Review) logged.stream()
                .filter(Event.Review.class::isInstance)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static Card accepting(Card card, int point, String wording) {
        return Studies.accepting(card, point, wording);
    }

    @Test
    void aTypedAnswerShowsTheAnswerWithItsMarks() {
        begin(Studies.card("a", "first", "second", "third"));
        assertThat(asking().typing()).isTrue();
        assertThat(asking().revealed()).isFalse();
        type(" first and\n third ");
        assertThat(asking().revealed()).isTrue();
        assertThat(asking().typed().text()).isEqualTo("first and\n third");
        assertThat(asking().typed().marking().points())
                .extracting(mark -> mark.verdict())
                .containsExactly(Verdict.MET, Verdict.MISSED, Verdict.MET);
        assertThat(asking().ticks().met()).containsExactlyInAnyOrder(0, 2);
        assertThat(asking().suggested()).isEqualTo(Rating.HARD);
        assertThat(logged).isEmpty();
    }

    @Test
    void whatWasTypedIsLoggedWithBothMarks() {
        begin(Studies.card("a", "first", "second", "third"));
        type("first, third");
        act(new Action.Tick(2));
        act(new Action.Tick(1));
        act(new Action.Tick(2));
        act(new Action.Rate(asking().suggested()));
        assertThat(review().typed()).isEqualTo("first, third");
        assertThat(review().suggested()).isEqualTo(2.0);
        assertThat(review().marks()).isEqualTo(3.0);
        assertThat(review().missed()).isEmpty();
        assertThat(review().rating()).isEqualTo(Rating.GOOD);
    }

    @Test
    void aRatingOfTheStudentsOwnBeatsTheSuggestedOne() {
        begin(Studies.card("a"));
        type("nonsense");
        assertThat(asking().suggested()).isEqualTo(Rating.AGAIN);
        act(new Action.Rate(Rating.EASY));
        assertThat(review().rating()).isEqualTo(Rating.EASY);
        assertThat(review().marks()).isZero();
        assertThat(review().missed()).containsExactly("answer");
    }

    @Test
    void nothingTypedIsNoAnswer() {
        begin(Studies.card("a", "first", "second"), Studies.card("b"));
        type(" \n\t ");
        assertThat(asking().revealed()).isTrue();
        assertThat(asking().typed()).isNull();
        assertThat(asking().ticks().used()).isFalse();
        assertThat(asking().suggested()).isEqualTo(Rating.AGAIN);
        act(new Action.Rate(Rating.AGAIN));
        assertThat(review().typed()).isNull();
        assertThat(review().suggested()).isNull();
        assertThat(review().marks()).isNull();
        assertThat(review().missed()).containsExactly("first", "second");
    }

    @Test
    void whoKnewItWithoutTypingMayTickAndRateAsEver() {
        begin(Studies.card("a", "first", "second"));
        act(new Action.Reveal());
        assertThat(asking().suggested()).isEqualTo(Rating.AGAIN);
        act(new Action.Tick(0));
        act(new Action.Tick(1));
        assertThat(asking().suggested()).isEqualTo(Rating.GOOD);
    }

    @Test
    void typingMakesSenseOnlyWhereItIsAskedForAndOnce() {
        begin(Studies.card("a", "first", "second"));
        type("first");
        type("second");
        assertThat(asking().typed().text()).isEqualTo("first");
        List<Card> picked = Studies.picked();
        begin(picked.get(0));
        assertThat(asking().typing()).isFalse();
        type("one");
        assertThat(asking().revealed()).isFalse();
        session = Studies.start(List.of(Studies.card("a")), nothing);
        assertThat(asking().typing()).isFalse();
        type("answer");
        assertThat(asking().revealed()).isFalse();
    }

    @Test
    void gapsAndTheOtherDirectionAreTypedAsWell() {
        Card plain = Studies.card("a");
        begin(Studies.with("reverse", new Kind.Reverse("shown", plain.points())));
        type("answer");
        assertThat(asking().suggested()).isEqualTo(Rating.GOOD);
    }

    @Test
    void undoAsksAgainWithNothingTyped() {
        begin(Studies.card("a"), Studies.card("b"));
        type("answer");
        act(new Action.Rate(Rating.EASY));
        act(new Action.Undo());
        assertThat(asking().card().id()).isEqualTo("deck/a");
        assertThat(asking().revealed()).isFalse();
        assertThat(asking().typed()).isNull();
        type("other");
        assertThat(asking().typed().text()).isEqualTo("other");
    }

    @Test
    void endlessAndBrokenTextsAreMadeFitToBeLogged() {
        begin(Studies.card("a"));
        type("\ud83d" + "x".repeat(9_998) + "\ud83c\udfdb" + "y".repeat(5_000));
        String typed = asking().typed().text();
        assertThat(typed).hasSize(9_999).startsWith("\ufffdx").endsWith("x");
    }

    @Test
    void aWordingThatCountsIsMarkedAgainWithoutAskingAnew() {
        begin(Studies.card("a", "first", "second"));
        type("one");
        act(new Action.Accepted(accepting(asking().card(), 0, "one"), 0));
        assertThat(asking().revealed()).isTrue();
        assertThat(asking().typed().text()).isEqualTo("one");
        assertThat(asking().typed().marking().points().get(0).verdict()).isEqualTo(Verdict.MET);
        assertThat(asking().ticks().met()).containsExactly(0);
        act(new Action.Rate(asking().suggested()));
        assertThat(review().suggested()).isEqualTo(1.0);
        assertThat(review().missed()).containsExactly("second");
        assertThat(asking().card().points().get(0).accept()).containsExactly("one");
        type("one");
        assertThat(asking().ticks().met()).containsExactly(0);
    }

    @Test
    void whatTheStudentDecidedOnOtherPointsStays() {
        begin(Studies.card("a", "first", "second", "third", "fourth"));
        type("first fourth one");
        act(new Action.Tick(0));
        act(new Action.Tick(1));
        act(new Action.Accepted(accepting(asking().card(), 2, "one"), 2));
        assertThat(asking().ticks().met()).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void aWordingCountsEvenWhereMarkingDoesNotSeeIt() {
        begin(Studies.card("a", "first", "second"));
        type("one");
        act(new Action.Accepted(accepting(asking().card(), 1, "a part of it"), 1));
        assertThat(asking().typed().marking().points().get(1).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(asking().ticks().met()).containsExactly(1);
    }

    @Test
    void anotherCardOrPointIsNotAccepted() {
        begin(Studies.card("a", "first"));
        act(new Action.Accepted(accepting(Studies.card("a", "first"), 0, "one"), 0));
        assertThat(asking().card().points().get(0).accept()).isEmpty();
        type("one");
        View before = asking();
        act(new Action.Accepted(accepting(Studies.card("b", "first"), 0, "one"), 0));
        act(new Action.Accepted(accepting(Studies.card("a", "other"), 0, "one"), 0));
        act(new Action.Accepted(accepting(Studies.card("a", "first"), 0, "one"), 1));
        assertThat(asking().card()).isEqualTo(((View.Asking) before).card());
        assertThat(asking().ticks().met()).isEmpty();
    }

    @Test
    void rulesOfMarkingChangedInTheEditorMarkTheAnswerAgain() {
        begin(Studies.card("a", "first", "second"));
        type("one");
        act(new Action.Edited(accepting(asking().card(), 0, "one"), Map.of()));
        assertThat(asking().revealed()).isTrue();
        assertThat(asking().ticks().met()).containsExactly(0);
        act(new Action.Edited(Studies.card("a", "first", "other"), Map.of()));
        assertThat(asking().revealed()).isFalse();
        assertThat(asking().typed()).isNull();
    }

    @Test
    void pointsThatWereJoinedInTheEditorAreAskedAnew() {
        begin(Studies.card("a", "first", "second"));
        type("first");
        act(new Action.Edited(Studies.card("a", "first\nsecond"), Map.of()));
        assertThat(asking().revealed()).isFalse();
        assertThat(asking().card().points()).hasSize(1);
    }

    @Test
    void whatIsUnsureIsDecidedByTicks() {
        Point vague = Point.of("vague");
        Card card = Studies.with("a", new Kind.Basic("?", List.of(vague, Point.of("first")), 0));
        begin(card);
        type("first");
        assertThat(asking().ticks().unsure()).containsOnlyKeys(0);
        assertThat(asking().suggested()).isEqualTo(Rating.HARD);
        act(new Action.Tick(0));
        assertThat(asking().suggested()).isEqualTo(Rating.GOOD);
        act(new Action.Tick(0));
        assertThat(asking().ticks().unsure()).isEmpty();
        act(new Action.Rate(Rating.HARD));
        assertThat(review().suggested()).isEqualTo(1.5);
        assertThat(review().marks()).isEqualTo(1.0);
        assertThat(review().missed()).containsExactly("vague");
    }

    @Test
    void markingIsAskedOnceForEachAnswer() {
        int[] calls = {0};
        Card card = Studies.card("a");
        session = Session.start(
                Studies.queue(List.of(card), nothing, Limits.NONE),
                nothing,
                Studies.CALENDAR,
                new Session.Options(false, null, 1, (each, typed) -> {
                    calls[0]++;
                    return Studies.mark(each, typed);
                }),
                now);
        type("answer");
        IntStream.range(0, 5).forEach(i -> asking());
        act(new Action.Rate(Rating.GOOD));
        assertThat(calls).containsExactly(1);
    }
}

package revise.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.deck.Card;
import revise.memory.Rating;
import revise.progress.Event;
import revise.progress.Progress;
import revise.progress.Stamps;

class AgendaTest {
    @TempDir
    Path folder;

    private final Stamps stamps = Studies.stamps();
    private final List<Event> log = new ArrayList<>();

    private void review(String card, Rating rating, Duration before) {
        Instant at = Studies.START.minus(before);
        log.add(new Event.Review(
                stamps.next(at, Studies.CALENDAR.day(at)), "deck/" + card, rating, 1000, null, null, null, null, true));
    }

    private Agenda agenda(List<Card> cards, Limits limits) throws Exception {
        return Agenda.of(cards, cards, Studies.replay(folder, log), Studies.CALENDAR, Studies.TODAY, limits);
    }

    private static List<String> ids(List<Card> cards) {
        return cards.stream().map(Card::id).toList();
    }

    @Test
    void cardsAreSortedByWhatTheyWaitFor() throws Exception {
        review("due", Rating.EASY, Duration.ofDays(30));
        review("later", Rating.EASY, Duration.ofDays(1));
        review("steps", Rating.AGAIN, Duration.ofMinutes(1));
        Agenda agenda = agenda(
                List.of(Studies.card("new"), Studies.card("steps"), Studies.card("later"), Studies.card("due")),
                Limits.NONE);
        assertThat(ids(agenda.fresh())).containsExactly("deck/new");
        assertThat(ids(agenda.learning())).containsExactly("deck/steps");
        assertThat(ids(agenda.reviews())).containsExactly("deck/due");
        assertThat(agenda.counts()).isEqualTo(new Counts(1, 1, 1));
    }

    private static List<Card> siblings() {
        return List.of(
                Studies.card("deck/a", "deck/a", new String[0]),
                Studies.card("deck/a:reverse", "deck/a", new String[0]),
                Studies.card("b"));
    }

    @Test
    void ofSiblingsTheOneThatWaitsLongestIsAsked() throws Exception {
        review("a", Rating.EASY, Duration.ofDays(30));
        review("a:reverse", Rating.EASY, Duration.ofDays(60));
        assertThat(ids(agenda(siblings(), Limits.NONE).reviews())).containsExactly("deck/a:reverse");
    }

    @Test
    void itMayBeTheFirstOfThem() throws Exception {
        review("a", Rating.EASY, Duration.ofDays(60));
        review("a:reverse", Rating.EASY, Duration.ofDays(30));
        assertThat(ids(agenda(siblings(), Limits.NONE).reviews())).containsExactly("deck/a");
    }

    @Test
    void aSiblingThatWasAskedBeforeGoesFirst() throws Exception {
        review("a:reverse", Rating.EASY, Duration.ofDays(30));
        Agenda agenda = agenda(siblings(), Limits.NONE);
        assertThat(ids(agenda.reviews())).containsExactly("deck/a:reverse");
        assertThat(ids(agenda.fresh())).containsExactly("deck/b");
    }

    @Test
    void aSiblingInItsStepsMakesTheOthersWait() throws Exception {
        review("a:reverse", Rating.EASY, Duration.ofDays(30));
        review("a", Rating.AGAIN, Duration.ofDays(1));
        Agenda agenda = agenda(siblings(), Limits.NONE);
        assertThat(ids(agenda.learning())).containsExactly("deck/a");
        assertThat(ids(agenda.reviews())).isEmpty();
        assertThat(ids(agenda.fresh())).containsExactly("deck/b");
    }

    @Test
    void whatWasAskedOfOtherCardsCountsAgainstTheLimitAsWell() throws Exception {
        review("c0", Rating.EASY, Duration.ofMinutes(30));
        List<Card> all = Studies.cards(4);
        Agenda agenda = Agenda.of(
                all, all.subList(2, 4), Studies.replay(folder, log), Studies.CALENDAR, Studies.TODAY, new Limits(2, 9));
        assertThat(ids(agenda.fresh())).containsExactly("deck/c2");
    }

    @Test
    void cardsBegunTodayCountAgainstTheDaysLimit() throws Exception {
        review("c0", Rating.EASY, Duration.ofMinutes(30));
        review("c1", Rating.EASY, Duration.ofDays(9));
        assertThat(agenda(Studies.cards(10), new Limits(4, 9)).fresh()).hasSize(3);
    }

    @Test
    void reviewsDoneTodayCountAgainstTheDaysLimit() throws Exception {
        for (int i = 0; i < 6; i++) {
            review("c" + i, Rating.EASY, Duration.ofDays(40));
        }
        review("c0", Rating.GOOD, Duration.ofMinutes(10));
        assertThat(agenda(Studies.cards(6), new Limits(0, 3)).reviews()).hasSize(2);
    }

    @Test
    void suspendedAndBuriedCardsAreLeftOut() throws Exception {
        log.add(new Event.Suspend(stamps.next(Studies.START, Studies.TODAY), "deck/c0"));
        log.add(new Event.Bury(stamps.next(Studies.START, Studies.TODAY), "deck/c1", Studies.TODAY + 1));
        log.add(new Event.Bury(stamps.next(Studies.START, Studies.TODAY - 1), "deck/c2", Studies.TODAY));
        assertThat(ids(agenda(Studies.cards(3), Limits.NONE).fresh())).containsExactly("deck/c2");
    }

    @Test
    void aSiblingOfACardAskedTodayWaitsForTomorrow() throws Exception {
        review("a", Rating.EASY, Duration.ofMinutes(5));
        List<Card> both = List.of(
                Studies.card("deck/a", "deck/a", new String[0]),
                Studies.card("deck/a:reverse", "deck/a", new String[0]));
        assertThat(agenda(both, Limits.NONE).counts().total()).isZero();
    }

    @Test
    void newCardsAreSpreadAmongReviewsAndTheLongestOverdueComesFirst() throws Exception {
        review("c0", Rating.EASY, Duration.ofDays(20));
        review("c1", Rating.EASY, Duration.ofDays(40));
        Progress progress = Studies.replay(folder, log);
        Queue queue = Studies.queue(Studies.cards(4), progress, Limits.NONE);
        assertThat(ids(queue.cards())).containsExactly("deck/c1", "deck/c0", "deck/c2", "deck/c3");
        Queue short3 = Queue.of(
                List.of(Agenda.of(
                        Studies.cards(4), Studies.cards(4), progress, Studies.CALENDAR, Studies.TODAY, Limits.NONE)),
                progress,
                Order.DECK,
                1,
                3,
                new SplittableRandom(1));
        assertThat(ids(short3.cards())).containsExactly("deck/c0", "deck/c1", "deck/c2");
    }

    @Test
    void aRandomOrderDependsOnItsSeedOnly() throws Exception {
        Progress progress = Studies.replay(folder, log);
        List<Agenda> agendas = List.of(Agenda.of(
                Studies.cards(30), Studies.cards(30), progress, Studies.CALENDAR, Studies.TODAY, Limits.NONE));
        List<String> once = ids(Queue.of(agendas, progress, Order.RANDOM, 99, 99, new SplittableRandom(5))
                .cards());
        assertThat(ids(Queue.of(agendas, progress, Order.RANDOM, 99, 99, new SplittableRandom(5))
                        .cards()))
                .isEqualTo(once);
        assertThat(ids(Queue.of(agendas, progress, Order.RANDOM, 99, 99, new SplittableRandom(6))
                        .cards()))
                .isNotEqualTo(once)
                .containsExactlyInAnyOrderElementsOf(once);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:59:00Z, 2026-03-28",
        "2026-03-29T02:01:00Z, 2026-03-29",
        "2026-10-25T02:59:00Z, 2026-10-24",
        "2026-10-25T03:01:00Z, 2026-10-25",
    })
    void aStudyDayBeginsAtTheSameHourOnBothSidesOfAClockChange(String at, String day) {
        StudyCalendar berlin = new StudyCalendar(TimeZone.getTimeZone("Europe/Berlin"), LocalTime.of(4, 0));
        assertThat(berlin.day(Instant.parse(at)))
                .isEqualTo((int) java.time.LocalDate.parse(day).toEpochDay());
    }
}

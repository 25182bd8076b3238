package revise.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules for steps, intervals and lapses, one at a time. */
class SchedulerTest {
    private static final Instant AT = Instant.parse("2026-11-22T05:22:13.123Z");
    private static final int DAY = 20779;

    @Test
    void aNewCardGoesThroughItsStepsIntoReview() {
        Scheduler scheduler = scheduler("1m 10m", "10m");
        Schedule first = answer(scheduler, null, Rating.GOOD, 0);
        assertThat(first.phase()).isEqualTo(Phase.LEARNING);
        assertThat(first.step()).isEqualTo(1);
        assertThat(first.due()).isEqualTo(dueIn(Duration.ofMinutes(10)));

        Schedule second = answer(scheduler, first, Rating.GOOD, 0);
        assertThat(second.phase()).isEqualTo(Phase.REVIEW);
        assertThat(second.interval()).isEqualTo(2);
        assertThat(second.due()).isEqualTo(new Due.On(DAY + 2));
    }

    @Test
    void againGoesBackToTheFirstStepAndHardStaysOnItsOwn() {
        Scheduler scheduler = scheduler("1m 10m 20m", "10m");
        Schedule onStepTwo = answers(scheduler, Rating.GOOD, Rating.GOOD);
        assertThat(onStepTwo.step()).isEqualTo(2);

        Schedule again = answer(scheduler, onStepTwo, Rating.AGAIN, 0);
        assertThat(again.step()).isZero();
        assertThat(again.due()).isEqualTo(dueIn(Duration.ofMinutes(1)));
        assertThat(again.lapses()).isZero();

        Schedule hard = answer(scheduler, onStepTwo, Rating.HARD, 0);
        assertThat(hard.step()).isEqualTo(2);
        assertThat(hard.due()).isEqualTo(dueIn(Duration.ofMinutes(6)));
    }

    @Test
    void easyGraduatesAtLeastADayAfterGood() {
        double[] w = Parameters.defaults().toArray();
        w[3] = w[2];
        Scheduler scheduler = new Scheduler(settings(Parameters.of(w), 36500, "1m 10m", "10m", false));
        Schedule easy = answer(scheduler, null, Rating.EASY, 0);
        assertThat(easy.phase()).isEqualTo(Phase.REVIEW);
        assertThat(easy.interval()).isEqualTo(3);
    }

    @Test
    void withoutLearningStepsEveryRatingGraduates() {
        Map<Rating, Schedule> preview = scheduler("", "10m").preview(null, AT, DAY, 0);
        assertThat(preview.values()).extracting(Schedule::phase).containsOnly(Phase.REVIEW);
        assertThat(preview.values()).extracting(Schedule::interval).containsExactly(1, 1, 2, 8);
    }

    @Test
    void withoutLearningStepsFallingFirstStabilitiesDoNotTurnTheRatingsRound() {
        double[] w = Parameters.defaults().toArray();
        w[0] = 40;
        w[1] = 30;
        w[2] = 20;
        w[3] = 10;
        Scheduler scheduler = new Scheduler(settings(Parameters.of(w), 36500, "", "", false));
        assertThat(scheduler.preview(null, AT, DAY, 0).values())
                .extracting(Schedule::interval)
                .containsExactly(20, 20, 20, 21);
    }

    @Test
    void aLapseLeadsToTheRelearningSteps() {
        Scheduler scheduler = scheduler("1m 10m", "10m 1h");
        Schedule lapsed = lapse(scheduler, answers(scheduler, Rating.EASY));
        assertThat(lapsed.phase()).isEqualTo(Phase.RELEARNING);
        assertThat(lapsed.step()).isZero();
        assertThat(lapsed.lapses()).isEqualTo(1);
        assertThat(lapsed.interval()).isZero();

        Schedule secondStep = answer(scheduler, lapsed, Rating.GOOD, 8);
        assertThat(secondStep.phase()).isEqualTo(Phase.RELEARNING);
        assertThat(secondStep.step()).isEqualTo(1);
        assertThat(answer(scheduler, secondStep, Rating.GOOD, 8).phase()).isEqualTo(Phase.REVIEW);
        assertThat(answer(scheduler, secondStep, Rating.AGAIN, 8).lapses()).isEqualTo(1);
    }

    @Test
    void withoutRelearningStepsALapseStaysInReview() {
        Scheduler scheduler = scheduler("1m 10m", "");
        Schedule lapsed = lapse(scheduler, answers(scheduler, Rating.EASY));
        assertThat(lapsed.phase()).isEqualTo(Phase.REVIEW);
        assertThat(lapsed.lapses()).isEqualTo(1);
        assertThat(lapsed.interval()).isEqualTo((int) Math.round(lapsed.memory().stability()));
    }

    @Test
    void reviewIntervalsAreADayApart() {
        Scheduler scheduler = scheduler("1m 10m", "10m");
        Schedule before = answers(scheduler, Rating.EASY);
        assertThat(scheduler.preview(before, AT, DAY, 0).values())
                .extracting(Schedule::interval)
                .containsExactly(0, 8, 9, 13);
        Schedule weak = answers(scheduler, Rating.AGAIN, Rating.GOOD, Rating.GOOD);
        assertThat(scheduler.preview(weak, AT, DAY, 0).values())
                .extracting(Schedule::interval)
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void ratingsMeetAtTheMaximumInterval() {
        Scheduler scheduler = new Scheduler(settings(Parameters.defaults(), 9, "1m 10m", "10m", true));
        Schedule before = answers(scheduler, Rating.EASY);
        Map<Rating, Schedule> preview = scheduler.preview(before, AT, DAY + 60, 0);
        assertThat(interval(preview, Rating.EASY)).isEqualTo(9);
        assertThat(interval(preview, Rating.GOOD)).isBetween(8, 9);
    }

    @Test
    void fuzzUsesEveryDayOfItsBoundsAndNoOther() {
        Scheduler plain = scheduler("1m 10m", "10m");
        Scheduler fuzzed = new Scheduler(SchedulerSettings.defaults());
        Schedule before = answers(plain, Rating.EASY);
        assertThat(plain.answer(before, Rating.HARD, AT, DAY + 8, 0).interval()).isEqualTo(27);
        assertThat(intervals(fuzzed, before, DAY + 8)).containsExactlyElementsOf(days(23, 30));
    }

    @Test
    void theFuzzOfAnAnswerDependsOnTheSeedAndTheCountOnly() {
        Scheduler scheduler = new Scheduler(SchedulerSettings.defaults());
        Schedule before = answers(scheduler, Rating.EASY);
        int interval = scheduler.answer(before, Rating.GOOD, AT, DAY + 8, 5).interval();
        assertThat(scheduler
                        .answer(before, Rating.GOOD, AT.plusSeconds(1000), DAY + 8, 5)
                        .interval())
                .isEqualTo(interval);
    }

    @Test
    void stepsBeyondTheLastCountAsTheLast() {
        Schedule onStepTwo = answers(scheduler("1m 10m 20m", "10m"), Rating.GOOD, Rating.GOOD);
        Scheduler shorter = scheduler("5m 15m", "10m");
        assertThat(answer(shorter, onStepTwo, Rating.HARD, 0).step()).isEqualTo(1);
        assertThat(answer(shorter, onStepTwo, Rating.GOOD, 0).phase()).isEqualTo(Phase.REVIEW);
        assertThat(answer(shorter, onStepTwo, Rating.AGAIN, 0).due()).isEqualTo(dueIn(Duration.ofMinutes(5)));
    }

    @Test
    void recallIsCountedInWholeStudyDays() {
        Scheduler scheduler = scheduler("1m 10m", "10m");
        Schedule schedule = answers(scheduler, Rating.EASY);
        Fsrs model = new Fsrs(Parameters.defaults());
        assertThat(scheduler.retrievability(schedule, DAY)).isEqualTo(1);
        assertThat(scheduler.retrievability(schedule, DAY + 30)).isEqualTo(model.retrievability(30, 8.2956));
        assertThat(scheduler.retrievability(schedule, DAY - 30)).isEqualTo(1);
    }

    @Test
    void aPreviewCannotBeChanged() {
        Map<Rating, Schedule> preview = scheduler("1m", "10m").preview(null, AT, DAY, 0);
        assertThatThrownBy(preview::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aLeechIsToldOfAtEightLapsesAndEveryFourth() {
        List<Integer> told = new ArrayList<>();
        for (int lapses = 0; lapses <= 20; lapses++) {
            Schedule schedule = new Schedule(
                    Phase.RELEARNING, 0, new Memory(1, 9), 0, dueIn(Duration.ofMinutes(10)), AT, DAY, 50, lapses);
            assertThat(schedule.leech()).isEqualTo(lapses >= 8);
            if (schedule.becameLeech()) {
                told.add(lapses);
            }
        }
        assertThat(told).containsExactly(8, 12, 16, 20);
    }

    private static Scheduler scheduler(String learning, String relearning) {
        return new Scheduler(settings(Parameters.defaults(), 36500, learning, relearning, false));
    }

    private static SchedulerSettings settings(
            Parameters parameters, int maximum, String learning, String relearning, boolean fuzz) {
        return new SchedulerSettings(parameters, 0.9, maximum, Steps.parse(learning), Steps.parse(relearning), fuzz);
    }

    private static Schedule answers(Scheduler scheduler, Rating first, Rating... others) {
        Schedule schedule = answer(scheduler, null, first, 0);
        for (Rating rating : others) {
            schedule = answer(scheduler, schedule, rating, 0);
        }
        return schedule;
    }

    private static Schedule lapse(Scheduler scheduler, Schedule before) {
        return answer(scheduler, before, Rating.AGAIN, 8);
    }

    private static Schedule answer(Scheduler scheduler, @Nullable Schedule before, Rating rating, int daysLater) {
        return scheduler.answer(before, rating, AT, DAY + daysLater, 0);
    }

    private static List<Integer> intervals(Scheduler scheduler, Schedule before, int day) {
        TreeSet<Integer> seen = new TreeSet<>();
        for (long seed = 0; seed < 500; seed++) {
            seen.add(scheduler.answer(before, Rating.HARD, AT, day, seed).interval());
        }
        return List.copyOf(seen);
    }

    private static List<Integer> days(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static int interval(Map<Rating, Schedule> preview, Rating rating) {
        return Objects.requireNonNull(preview.get(rating)).interval();
    }

    private static Due dueIn(Duration delay) {
        return new Due.At(AT.plus(delay));
    }
}

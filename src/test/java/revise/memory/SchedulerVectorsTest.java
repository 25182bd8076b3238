package revise.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Steps, intervals and due times against the reference implementation, with fuzz off. */
class SchedulerVectorsTest {
    private static final List<Phase> PHASES = List.of(Phase.LEARNING, Phase.REVIEW, Phase.RELEARNING);
    private static final int FIRST_DAY = 20000;
    private static final long SECONDS_A_DAY = 86400;

    static Stream<Arguments> historiesAndSets() {
        return Vectors.histories().stream().flatMap(h -> Stream.of(Arguments.of(h, 0), Arguments.of(h, 1)));
    }

    @ParameterizedTest
    @MethodSource("historiesAndSets")
    void phaseStepIntervalAndDueEqualTheReference(Vectors.History history, int set) {
        SchedulerSettings settings = Vectors.settings(set);
        Scheduler scheduler = new Scheduler(settings);
        int day = FIRST_DAY;
        Schedule before = null;
        for (int i = 0; i < history.reviews().size(); i++) {
            Vectors.Review review = history.reviews().get(i);
            List<Double> expected = history.results().get(set).exact().get(i);
            Instant at = Instant.ofEpochSecond(history.firstSecond() + review.second());
            day += review.elapsedDays();
            assertRetrievability(scheduler, before, day, expected.get(0));

            Schedule after = scheduler.answer(before, review.rating(), at, day, 0);

            String what = "review " + i + " " + review;
            int interval = interval(settings, before, review, expected);
            assertThat(after.phase())
                    .as(what)
                    .isEqualTo(PHASES.get(expected.get(3).intValue() - 1));
            assertThat(after.step()).as(what).isEqualTo(expected.get(4).intValue());
            assertThat(after.interval()).as(what).isEqualTo(interval);
            assertThat(after.due()).as(what).isEqualTo(due(at, day, interval, expected));
            assertThat(after.reps()).isEqualTo(i + 1);
            assertThat(after.lastAt()).isEqualTo(at);
            assertThat(after.lastDay()).isEqualTo(day);
            before = after;
        }
    }

    /**
     * The reference's interval, but for two rules of ours: none passes the maximum (the reference's "good" and "easy"
     * may, by a day or two), and "easy" out of the steps gives a day more than "good" would (the reference's may not).
     */
    private static int interval(
            SchedulerSettings settings, @Nullable Schedule before, Vectors.Review review, List<Double> expected) {
        int reference = Math.min(expected.get(5).intValue(), settings.maximumInterval());
        boolean easyFromSteps = review.rating() == Rating.EASY && (before == null || before.phase() != Phase.REVIEW);
        return easyFromSteps ? Math.max(reference, goodDays(settings, before, review) + 1) : reference;
    }

    private static int goodDays(SchedulerSettings settings, @Nullable Schedule before, Vectors.Review review) {
        Fsrs model = new Fsrs(settings.parameters());
        Memory good = before == null
                ? model.first(Rating.GOOD)
                : model.next(before.memory(), Rating.GOOD, review.elapsedDays());
        return (int) Math.max(1, Math.round(model.interval(good.stability(), settings.desiredRetention())));
    }

    private static Due due(Instant at, int day, int interval, List<Double> expected) {
        long seconds = expected.get(6).longValue();
        if (interval == 0) {
            return new Due.At(at.plusSeconds(seconds));
        }
        assertThat(seconds).isEqualTo(expected.get(5).longValue() * SECONDS_A_DAY);
        return new Due.On(day + interval);
    }

    private static void assertRetrievability(
            Scheduler scheduler, @Nullable Schedule schedule, int day, double expected) {
        if (schedule != null) {
            assertThat(scheduler.retrievability(schedule, day)).isCloseTo(expected, withinPercentage(1e-4));
        }
    }
}

package revise.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** What the model holds for any parameters within their bounds. */
class FsrsPropertiesTest {
    @Property
    void stabilityAndDifficultyStayInTheirBounds(
            @ForAll("parameters") Parameters parameters,
            @ForAll("answers") List<SchedulerArbitraries.Answer> answers,
            @ForAll Rating first) {
        Fsrs model = new Fsrs(parameters);
        Memory memory = model.first(first);
        assertWithinBounds(memory);
        for (SchedulerArbitraries.Answer answer : answers) {
            memory = model.next(memory, answer.rating(), answer.days());
            assertWithinBounds(memory);
        }
    }

    @Property
    void aBetterAnswerLeavesTheMoreStableMemory(
            @ForAll("parameters") Parameters parameters,
            @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 36500) double stability,
            @ForAll @Scale(3) @DoubleRange(min = 1, max = 10) double difficulty,
            @ForAll @IntRange(max = 40000) int days) {
        Fsrs model = new Fsrs(parameters);
        Memory before = new Memory(stability, difficulty);
        Memory lower = model.next(before, Rating.AGAIN, days);
        for (Rating rating : List.of(Rating.HARD, Rating.GOOD, Rating.EASY)) {
            Memory higher = model.next(before, rating, days);
            assertThat(higher.stability()).isGreaterThanOrEqualTo(Math.max(lower.stability(), before.stability()));
            assertThat(higher.difficulty()).isLessThanOrEqualTo(lower.difficulty());
            lower = higher;
        }
    }

    @Property
    void recallFallsWithTime(
            @ForAll("parameters") Parameters parameters,
            @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 36500) double stability,
            @ForAll @Scale(3) @DoubleRange(max = 40000) double days,
            @ForAll @Scale(3) @DoubleRange(min = 0.01, max = 1000) double more) {
        Fsrs model = new Fsrs(parameters);
        assertThat(model.retrievability(0, stability)).isEqualTo(1);
        assertThat(model.retrievability(days + more, stability))
                .isLessThan(model.retrievability(days, stability))
                .isPositive();
    }

    @Property
    void recallAtTheIntervalIsTheDesiredRetention(
            @ForAll("parameters") Parameters parameters,
            @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 36500) double stability,
            @ForAll("retentions") double retention) {
        Fsrs model = new Fsrs(parameters);
        double interval = model.interval(stability, retention);
        assertThat(model.retrievability(interval, stability)).isCloseTo(retention, within(1e-9));
    }

    private static void assertWithinBounds(Memory memory) {
        assertThat(memory.stability()).isBetween(0.001, 36500.0);
        assertThat(memory.difficulty()).isBetween(1.0, 10.0);
    }

    @Provide
    Arbitrary<Parameters> parameters() {
        return SchedulerArbitraries.parameters();
    }

    @Provide
    Arbitrary<Double> retentions() {
        return SchedulerArbitraries.retentions();
    }

    @Provide
    Arbitrary<List<SchedulerArbitraries.Answer>> answers() {
        return SchedulerArbitraries.answers();
    }
}

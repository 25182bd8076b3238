package revise.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The model against the reference implementations. */
class FsrsVectorsTest {
    private static final double EXACT_PERCENT = 1e-4;
    private static final double SINGLE_PERCENT = 1e-2;

    static Stream<Arguments> historiesAndSets() {
        return Vectors.histories().stream().flatMap(h -> Stream.of(Arguments.of(h, 0), Arguments.of(h, 1)));
    }

    @Test
    void theFileHoldsTheWholeSample() {
        assertThat(Vectors.histories()).hasSize(40);
        assertThat(Vectors.histories().stream()
                        .mapToInt(h -> h.reviews().size())
                        .sum())
                .isGreaterThan(300);
        assertThat(Vectors.table("steps")).hasSize(24);
        assertThat(Vectors.table("intervals")).hasSize(19);
    }

    @ParameterizedTest
    @MethodSource("historiesAndSets")
    void retrievabilityStabilityAndDifficultyEqualTheExactReference(Vectors.History history, int set) {
        Fsrs model = new Fsrs(Vectors.settings(set).parameters());
        Memory memory = new Memory(1, 1);
        for (int i = 0; i < history.reviews().size(); i++) {
            Vectors.Review review = history.reviews().get(i);
            List<Double> expected = history.results().get(set).exact().get(i);
            if (i > 0) {
                assertClose(
                        model.retrievability(review.elapsedDays(), memory.stability()),
                        expected.get(0),
                        EXACT_PERCENT,
                        "R before review " + i);
            }
            memory = after(model, memory, review, i);
            assertClose(memory.stability(), expected.get(1), EXACT_PERCENT, "S after review " + i);
            assertClose(memory.difficulty(), expected.get(2), EXACT_PERCENT, "D after review " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("historiesAndSets")
    void stabilityDifficultyAndIntervalEqualTheSinglePrecisionReference(Vectors.History history, int set) {
        SchedulerSettings settings = Vectors.settings(set);
        Fsrs model = new Fsrs(settings.parameters());
        Memory memory = new Memory(1, 1);
        for (int i = 0; i < history.reviews().size(); i++) {
            List<Double> expected = history.results().get(set).single().get(i);
            memory = after(model, memory, history.reviews().get(i), i);
            double interval = model.interval(memory.stability(), settings.desiredRetention());
            assertClose(memory.stability(), expected.get(0), SINGLE_PERCENT, "S after review " + i);
            assertClose(memory.difficulty(), expected.get(1), SINGLE_PERCENT, "D after review " + i);
            assertClose(interval, expected.get(2), SINGLE_PERCENT, "interval after review " + i);
        }
    }

    @Test
    void oneStepFromAnyMemoryEqualsTheSinglePrecisionReference() {
        Fsrs model = new Fsrs(Vectors.settings(0).parameters());
        for (List<Double> row : Vectors.table("steps")) {
            Memory before = new Memory(row.get(0), row.get(1));
            for (Rating rating : Rating.values()) {
                Memory after = model.next(before, rating, row.get(2).intValue());
                int column = 1 + 2 * rating.grade();
                assertClose(after.stability(), row.get(column), SINGLE_PERCENT, rating + " S of " + row);
                assertClose(after.difficulty(), row.get(column + 1), SINGLE_PERCENT, rating + " D of " + row);
            }
        }
    }

    @Test
    void intervalsEqualTheSinglePrecisionReference() {
        for (List<Double> row : Vectors.table("intervals")) {
            Fsrs model = new Fsrs(Vectors.settings(row.get(0).intValue()).parameters());
            assertClose(model.interval(row.get(1), row.get(2)), row.get(3), SINGLE_PERCENT, "interval of " + row);
        }
    }

    @Test
    void fewerThanNoElapsedDaysCountAsTheSameDay() {
        Fsrs model = new Fsrs(Parameters.defaults());
        Memory before = new Memory(12, 6);
        for (Rating rating : Rating.values()) {
            assertThat(model.next(before, rating, -3)).isEqualTo(model.next(before, rating, 0));
        }
        assertThat(model.retrievability(-3, 12)).isEqualTo(1);
    }

    @Test
    void retrievabilityTakesPartsOfADay() {
        Fsrs model = new Fsrs(Parameters.defaults());
        assertThat(model.retrievability(0, 12)).isEqualTo(1);
        assertThat(model.retrievability(0.5, 12)).isBetween(model.retrievability(1, 12), 1.0);
        assertThat(model.retrievability(12, 12)).isCloseTo(0.9, within(1e-12));
    }

    private static Memory after(Fsrs model, Memory before, Vectors.Review review, int index) {
        return index == 0 ? model.first(review.rating()) : model.next(before, review.rating(), review.elapsedDays());
    }

    private static void assertClose(double actual, double expected, double percent, String what) {
        assertThat(actual).as(what).isCloseTo(expected, withinPercentage(percent));
    }
}

package revise.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {
    @Test
    void eachUnitIsRead() {
        assertThat(Steps.parse("30s 10m 2h 3d").delays())
                .containsExactly(
                        Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofHours(2), Duration.ofDays(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t \n"})
    void aBlankTextIsNoSteps(String text) {
        assertThat(Steps.parse(text).delays()).isEmpty();
        assertThat(Steps.parse(text)).hasToString("");
    }

    @Test
    void blanksAroundStepsDoNotCount() {
        assertThat(Steps.parse("  1m \t 10m\n")).isEqualTo(Steps.parse("1m 10m"));
    }

    @ParameterizedTest
    @CsvSource({"60s,1m", "90s,90s", "1440m,1d", "25h,25h", "007m,7m", "36500d,36500d"})
    void stepsAreWrittenInTheLargestWholeUnit(String text, String written) {
        assertThat(Steps.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m",
                "10",
                "10x",
                "10M",
                "-1m",
                "+1m",
                "1.5h",
                "0m",
                "1m,10m",
                "36501d",
                "99999999999999999999d",
                "٣m",
                "1m ten",
                "5é"
            })
    void anythingElseIsRefusedInPlainWords(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Steps.parse(text))
                .withMessageContaining("is not a step: write a whole number and a unit");
    }

    @Test
    void theMessageNamesTheFaultyStep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Steps.parse("1m ten 10m"))
                .withMessageStartingWith("\"ten\" is not a step");
    }

    @Test
    void delaysThatCannotBeWrittenAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Steps(List.of(Duration.ofMillis(1500))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Steps(List.of(Duration.ZERO)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Steps(List.of(Duration.ofMinutes(-1))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Steps(List.of(Duration.ofDays(36501))));
    }

    @Property
    void parsingUndoesWriting(@ForAll("steps") Steps steps) {
        assertThat(Steps.parse(steps.toString())).isEqualTo(steps);
    }

    @Property(tries = 300)
    void anyTextGivesStepsOrAPlainRefusal(@ForAll String text) {
        try {
            assertThat(Steps.parse(Steps.parse(text).toString())).isEqualTo(Steps.parse(text));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("is not a step");
        }
    }

    @ParameterizedTest
    @CsvSource({
        // the mean of the first two, to whole minutes half up from a minute on
        "1m 10m, 6m",
        "1m 2m, 2m",
        "1m 10m 3h, 6m",
        "90s 91s, 2m",
        "80s 90s, 1m",
        "10s 40s, 25s",
        "1d 3d, 2d",
        // half as much again
        "10m, 15m",
        "1m, 2m",
        "20s, 30s",
        "2d, 3d",
        // at most a day more
        "3d, 4d",
        "100d, 101d",
    })
    void hardWaitsBetweenTheFirstTwoOrHalfAsMuchAgain(String steps, String delay) {
        assertThat(Steps.parse(steps).hardDelay())
                .isEqualTo(Steps.parse(delay).delays().get(0));
    }

    @Provide
    Arbitrary<Steps> steps() {
        return SchedulerArbitraries.steps();
    }
}

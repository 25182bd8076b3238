package revise.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    private static final double[] DEFAULTS = Parameters.defaults().toArray();

    @Test
    void theDefaultsAreThePublishedOnes() {
        assertThat(Parameters.defaults()).isEqualTo(Vectors.settings(0).parameters());
        assertThat(Parameters.defaults().get(20)).isEqualTo(0.1542);
    }

    @Test
    void equalValuesAreEqualParameters() {
        Parameters same = Parameters.of(DEFAULTS);
        assertThat(same).isEqualTo(Parameters.defaults()).hasSameHashCodeAs(Parameters.defaults());
        assertThat(same).hasToString(Arrays.toString(DEFAULTS));
        assertThat(with(3, 9.5)).isNotEqualTo(same).doesNotHaveSameHashCodeAs(same);
    }

    @Test
    void laterChangesToAnArrayDoNotReachTheParameters() {
        double[] given = DEFAULTS.clone();
        Parameters parameters = Parameters.of(given);
        given[0] = 50;
        parameters.toArray()[1] = 50;
        assertThat(parameters).isEqualTo(Parameters.defaults());
    }

    @Test
    void nineteenValuesGetTheFormerSameDayPowerAndDecay() {
        double[] upgraded = Parameters.of(Arrays.copyOf(DEFAULTS, 19)).toArray();
        assertThat(upgraded).hasSize(21).startsWith(Arrays.copyOf(DEFAULTS, 19)).endsWith(0, 0.5);
    }

    @Test
    void seventeenValuesAlsoGetTheNewFormOfDifficulty() {
        double[] old = {0.4, 0.6, 2.4, 5.8, 4.93, 0.94, 0.86, 0.01, 1.49, 0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29, 2.61
        };
        double[] expected = Arrays.copyOf(old, 21);
        expected[4] = 6.81;
        expected[5] = 0.4467501;
        expected[6] = 1.36;
        expected[20] = 0.5;
        assertThat(Parameters.of(old).toArray()).containsExactly(expected, within(1e-7));
    }

    @Test
    void upgradedParametersAreValidAgain() {
        Parameters upgraded = Parameters.of(Arrays.copyOf(DEFAULTS, 19));
        assertThat(Parameters.of(upgraded.toArray())).isEqualTo(upgraded);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 18, 20, 22})
    void anotherCountIsRefused(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.of(Arrays.copyOf(DEFAULTS, count)))
                .withMessageContaining("21 parameters")
                .withMessageContaining(count + " were given");
    }

    @Test
    void everyBoundHoldsAndIsNamedWhenItIsPassed() {
        for (int i = 0; i < Parameters.COUNT; i++) {
            double lower = Parameters.lower(i);
            double upper = Parameters.upper(i);
            assertThat(with(i, lower).get(i)).isEqualTo(lower);
            assertThat(with(i, upper).get(i)).isEqualTo(upper);
            assertRefused(i, lower - 1e-4, lower, upper);
            assertRefused(i, upper + 1e-4, lower, upper);
        }
    }

    @Test
    void theBoundsAreThePublishedOnes() {
        assertThat(Parameters.lower(0)).isEqualTo(0.001);
        assertThat(Parameters.upper(3)).isEqualTo(100);
        assertThat(Parameters.lower(4)).isEqualTo(1);
        assertThat(Parameters.upper(7)).isEqualTo(0.75);
        assertThat(Parameters.upper(12)).isEqualTo(0.25);
        assertThat(Parameters.lower(16)).isEqualTo(1);
        assertThat(Parameters.upper(18)).isEqualTo(2);
        assertThat(Parameters.lower(20)).isEqualTo(0.1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotFiniteIsRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(7, value))
                .withMessageContaining("w7")
                .withMessageContaining("is not a number");
    }

    @Test
    void aFaultAfterAnUpgradeSaysSo() {
        double[] old = Arrays.copyOf(DEFAULTS, 17);
        old[4] = 9.9;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.of(old))
                .withMessageContaining("w4")
                .withMessageContaining("after the upgrade from 17 parameters");
    }

    private static void assertRefused(int index, double value, double lower, double upper) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(index, value))
                .withMessageContaining("w" + index + " is " + value)
                .withMessageContaining("from " + lower + " to " + upper);
    }

    private static Parameters with(int index, double value) {
        double[] w = DEFAULTS.clone();
        w[index] = value;
        return Parameters.of(w);
    }
}

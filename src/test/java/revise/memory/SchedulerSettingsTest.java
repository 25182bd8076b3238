package revise.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulerSettingsTest {
    @Test
    void theDefaultsAreTheCustomaryOnes() {
        SchedulerSettings defaults = SchedulerSettings.defaults();
        assertThat(defaults.parameters()).isEqualTo(Parameters.defaults());
        assertThat(defaults.desiredRetention()).isEqualTo(0.9);
        assertThat(defaults.maximumInterval()).isEqualTo(36500);
        assertThat(defaults.learning()).hasToString("1m 10m");
        assertThat(defaults.relearning()).hasToString("10m");
        assertThat(defaults.fuzz()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.7, 1", "0.99, 36500"})
    void theEndsOfTheRangesBelongToThem(double retention, int maximum) {
        SchedulerSettings settings = settings(retention, maximum);
        assertThat(settings.desiredRetention()).isEqualTo(retention);
        assertThat(settings.maximumInterval()).isEqualTo(maximum);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.69, 0.991, 0, 1, -1, Double.NaN})
    void aRetentionOutOfItsRangeIsRefused(double retention) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(retention, 100))
                .withMessageContaining("desired retention")
                .withMessageContaining(String.valueOf(retention));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 36501})
    void aMaximumIntervalOutOfItsRangeIsRefused(int maximum) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(0.9, maximum))
                .withMessageContaining("maximum interval")
                .withMessageContaining(String.valueOf(maximum));
    }

    private static SchedulerSettings settings(double retention, int maximum) {
        Steps none = Steps.parse("");
        return new SchedulerSettings(Parameters.defaults(), retention, maximum, none, none, true);
    }
}

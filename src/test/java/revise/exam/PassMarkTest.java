package revise.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassMarkTest {
    @ParameterizedTest
    @CsvSource({
        "60%, 0.6",
        "60, 0.6",
        "0.6, 0.6",
        "'60 %', 0.6",
        "62.5%, 0.625",
        "100, 1",
        "1, 1",
        "1%, 0.01",
        "0.5%, 0.005",
        "0, 0"
    })
    void aShareIsWrittenInSeveralWays(String written, String share) {
        assertThat(PassMark.parse(written).share().toPlainString()).isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "most", "-1", "1e2", "60%%", "1.2.3", ".", "6O%", "0x10", "1234567890123"})
    void whatIsNoShareIsNamedWithAnExample(String written) {
        assertThatThrownBy(() -> PassMark.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write it like 60%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "100.01%", "1000"})
    void moreThanAllIsNoShare(String written) {
        assertThatThrownBy(() -> PassMark.parse(written)).hasMessageContaining("more than all marks");
    }

    @Property
    void exactlyThePassMarkPassesAndAHundredthLessDoesNot(
            @ForAll @IntRange(min = 1, max = 100) int percent, @ForAll @LongRange(min = 1, max = 5000) long marks) {
        PassMark passMark = PassMark.parse(percent + "%");
        long max = marks * 100;
        long needed = marks * percent;
        assertThat(new Score(needed, max).passes(passMark)).isTrue();
        assertThat(new Score(needed - 1, max).passes(passMark)).isFalse();
    }

    @Property
    void scoresAreWrittenWithoutBinaryRests(@ForAll @LongRange(max = 1_000_000) long hundredths) {
        Score score = new Score(hundredths, 1_000_000);
        assertThat(score.marks().scale()).isBetween(0, 2);
        assertThat(score.marks().movePointRight(2).longValueExact()).isEqualTo(hundredths);
        assertThat(score.percent().scale()).isBetween(0, 2);
        assertThat(score.marks().toString()).doesNotContain("E");
    }
}

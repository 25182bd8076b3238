package revise.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "2.49, 0", "2.5, 1", "5, 1.375", "7, 1.675", "10, 1.975", "20, 2.975", "100, 6.975"})
    void theDeltaGrowsEverMoreSlowly(double interval, double delta) {
        assertThat(Fuzz.delta(interval)).isCloseTo(delta, within(1e-12));
    }

    @Test
    void aDrawPicksFromTheLowestToTheHighest() {
        long highest = (1L << 32) - 1;
        assertThat(Fuzz.pick(0, 8, 12)).isEqualTo(8);
        assertThat(Fuzz.pick(highest / 2, 8, 12)).isEqualTo(10);
        assertThat(Fuzz.pick(highest, 8, 12)).isEqualTo(12);
        assertThat(Fuzz.pick(highest, 36500, 36500)).isEqualTo(36500);
    }

    @Test
    void neighbouringSeedsAndCountsDrawEvenly() {
        int[] counts = new int[5];
        for (int seed = 0; seed < 100; seed++) {
            for (int reps = 0; reps < 100; reps++) {
                counts[Fuzz.pick(Fuzz.draw(seed, reps), 0, 4)]++;
            }
        }
        for (int count : counts) {
            assertThat(count).isBetween(1850, 2150);
        }
    }

    @Test
    void everyAnswerOfACardDrawsAnew() {
        Set<Long> draws = new HashSet<>();
        for (int reps = 0; reps < 100; reps++) {
            draws.add(Fuzz.draw(7, reps));
        }
        assertThat(draws).hasSizeGreaterThan(95);
    }

    /** A change of these numbers would move the due dates of every card of every user. */
    @Test
    void theDrawsNeverChange() {
        assertThat(Fuzz.draw(0, 0)).isEqualTo(2802244911L);
        assertThat(Fuzz.draw(42, 3)).isEqualTo(289299948L);
        assertThat(Fuzz.draw(-1, 1000)).isEqualTo(145531366L);
    }
}

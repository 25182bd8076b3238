package revise.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SittingPropertiesTest {
    /** Something a student does, so many seconds after what was done before. */
    private record Deed(int kind, int number, int seconds) {
        Sitting on(Sitting sitting, Instant now) {
            return switch (kind) {
                case 0 -> sitting.write("text " + number, now);
                case 1 -> sitting.pick(number, now);
                case 2 -> sitting.flag(number, now);
                case 3 -> sitting.goTo(number, now);
                default -> sitting.at(now);
            };
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(-2, 5),
                        Arbitraries.integers().between(0, 40))
                .as(Deed::new)
                .list()
                .ofMaxSize(30);
    }

    @Property
    void timesAddUpAndNothingChangesOnceItIsOver(
            @ForAll("deeds") List<Deed> deeds, @ForAll @IntRange(min = 1, max = 600) int limit) {
        Instant now = SittingTest.START;
        Sitting sitting = Sitting.begin(SittingTest.paper(), Duration.ofSeconds(limit), now);
        for (Deed deed : deeds) {
            now = now.plusSeconds(deed.seconds());
            Sitting next = deed.on(sitting, now);
            if (sitting.isOver()) {
                assertThat(next).isEqualTo(sitting);
            }
            sitting = next;
            assertThat(sitting.current()).isBetween(0, 2);
            boolean late = !now.isBefore(SittingTest.START.plusSeconds(limit));
            assertThat(sitting.isOver()).isEqualTo(late);
        }
        Sitting over = sitting.finish(now);
        Duration sum = over.answers().stream().map(Answer::taken).reduce(Duration.ZERO, Duration::plus);
        assertThat(sum).isEqualTo(over.used(now)).isLessThanOrEqualTo(Duration.ofSeconds(limit));
        Result result = over.mark(SittingTest.WORDS);
        assertThat(result.answers()).hasSize(3);
        assertThat(result.score().hundredths()).isBetween(0L, result.score().max());
    }
}

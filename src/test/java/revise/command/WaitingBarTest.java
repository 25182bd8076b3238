package revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import revise.terminal.text.Columns;

class WaitingBarTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(written, false, StandardCharsets.UTF_8);
    private final AtomicLong millis = new AtomicLong(1_000_000);

    private WaitingBar bar(String name, boolean seen) {
        return new WaitingBar(err, seen, () -> Instant.ofEpochMilli(millis.get()), "reading " + name);
    }

    private void after(long passed, WaitingBar bar, double share) {
        millis.addAndGet(passed);
        bar.reached(share);
    }

    /** What stands in the line at the end, and how often it was written. */
    private String written() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatTakesAMomentOnlyShowsNothing() {
        try (WaitingBar bar = bar("small.csv", true)) {
            after(0, bar, 0);
            after(499, bar, 0.9);
        }
        assertThat(written()).isEmpty();
    }

    @Test
    void whatTakesLongerIsSeenAndGoneAtTheEnd() {
        try (WaitingBar bar = bar("big.apkg", true)) {
            after(500, bar, 0.43);
            assertThat(written()).isEqualTo("\rreading big.apkg " + "━".repeat(8) + "┄".repeat(12) + " 43 %");
            written.reset();
            after(99, bar, 0.5);
            assertThat(written()).isEmpty();
            after(1, bar, 0.09);
            assertThat(written()).startsWith("\rreading big.apkg ━┄").endsWith(" 9 % ");
            written.reset();
        }
        assertThat(written()).isEqualTo("\r" + " ".repeat(41) + "\r");
    }

    @Test
    void anyNameAndShareFitOnALine() {
        try (WaitingBar bar = bar("\u001b[2J" + "long/".repeat(50), true)) {
            for (double share : new double[] {-1, 2, Double.NaN, Double.POSITIVE_INFINITY}) {
                written.reset();
                after(1000, bar, share);
                assertThat(written()).doesNotContain("\u001b");
                assertThat(Columns.of(written().strip())).isLessThan(79);
            }
        }
    }

    @Test
    void whereNobodyLooksNothingIsWritten() {
        try (WaitingBar bar = bar("big.apkg", false)) {
            after(5000, bar, 0.5);
        }
        assertThat(written()).isEmpty();
    }
}

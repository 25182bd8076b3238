package revise.terminal.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revise.terminal.input.KeyPress;
import revise.terminal.screen.Exit;

/** Keys that were pressed just before the time was up, and do what they do just after it. */
class WritingKeysTest {
    @TempDir
    Path folder;

    private Bench bench;
    private Seat seat;
    private WritingKeys keys;

    @BeforeEach
    void sitDown() throws Exception {
        bench = new Bench(folder.resolve("progress.jsonl"));
        seat = new Seat(bench.desk());
        keys = new WritingKeys(seat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"enter", "ctrl-g", "esc", "ctrl-a"})
    void aKeyThatComesTooLateShowsThatTheTimeIsUp(String key) {
        bench.passes(Duration.ofMinutes(31));
        assertThat(keys.on(new KeyPress(key))).isEqualTo(Exit.NONE);
        assertThat(seat.desk().isMarked()).isTrue();
        assertThat(seat.state().page()).isInstanceOf(Page.TimeUp.class);
    }

    @Test
    void aPaperThatWasHandedInShowsItsMarksWhateverTheTime() {
        keys.on(new KeyPress("esc"));
        keys.on(new KeyPress("f"));
        bench.passes(Duration.ofMinutes(31));
        keys.on(new KeyPress("f"));
        assertThat(seat.state().page()).isInstanceOf(Page.Marks.class);
    }
}

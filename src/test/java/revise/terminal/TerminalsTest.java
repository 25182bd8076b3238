package revise.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jline.terminal.spi.SystemStream;
import org.junit.jupiter.api.Test;

class TerminalsTest {
    @Test
    void aFullScreenNeedsATerminalOnBothSides() {
        Map<String, String> env = Map.of("TERM", "xterm-256color");
        assertThat(Terminals.screenPossible(env, true, true)).isTrue();
        assertThat(Terminals.screenPossible(env, true, false)).isFalse();
        assertThat(Terminals.screenPossible(env, false, true)).isFalse();
    }

    @Test
    void aTerminalThatCannotMoveItsCursorIsNoScreen() {
        assertThat(Terminals.screenPossible(Map.of("TERM", "dumb"), true, true)).isFalse();
        assertThat(Terminals.screenPossible(Map.of("TERM", ""), true, true)).isFalse();
    }

    @Test
    void whatTheLauncherSaysGoes() {
        assertThat(Terminals.isTerminal(SystemStream.Input, "io")).isTrue();
        assertThat(Terminals.isTerminal(SystemStream.Output, "io")).isTrue();
        assertThat(Terminals.isTerminal(SystemStream.Input, "o")).isFalse();
        assertThat(Terminals.isTerminal(SystemStream.Output, "i")).isFalse();
        assertThat(Terminals.isTerminal(SystemStream.Output, "")).isFalse();
        assertThat(Terminals.isTerminal(SystemStream.Error, "ie")).isTrue();
        assertThat(Terminals.isTerminal(SystemStream.Error, "io")).isFalse();
    }
}

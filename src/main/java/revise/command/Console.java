package revise.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;
import org.jline.terminal.Terminal;
import revise.terminal.Terminals;

/** How a command talks with its user: on a full screen where there is one, and line by line otherwise. */
final class Console {
    private final Invocation call;
    private final boolean plain;

    Console(Invocation call) {
        this.call = call;
        boolean possible = Terminals.screenPossible(
                call.host().environment(), Terminals.inputIsTerminal(), Terminals.outputIsTerminal());
        this.plain = call.flag("--plain") || !possible;
    }

    /** Whether it is line by line, as asked for or for want of a screen. */
    boolean isPlain() {
        return plain;
    }

    /** Whether colours may be used. */
    boolean color() throws Failure {
        return switch (call.settings().color()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> !plain;
        };
    }

    /** The lines that are typed. */
    BufferedReader lines() {
        return new BufferedReader(new InputStreamReader(call.host().in(), StandardCharsets.UTF_8));
    }

    /** Whether a terminal shows what is typed. */
    boolean isEchoed() {
        return Terminals.inputIsTerminal();
    }

    /**
     * Runs something on a full screen.
     *
     * @param what it is called in a message
     */
    static int onScreen(ToIntFunction<Terminal> run, String what) throws Failure {
        try (Terminal terminal = Terminals.open()) {
            return run.applyAsInt(terminal);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.USAGE,
                    "this terminal cannot be used for a full screen; add --plain for the " + what + " in lines",
                    e);
        }
    }
}

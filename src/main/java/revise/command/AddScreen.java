package revise.command;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import revise.terminal.Terminals;
import revise.terminal.add.AddDialogue;

/** Holds the dialogue of {@code revise add} at a terminal where there is one, and line by line otherwise. */
final class AddScreen {
    private AddScreen() {}

    static int run(Invocation call, AddDialogue.Setup setup) throws Failure {
        boolean input = Terminals.inputIsTerminal();
        boolean screen = Terminals.screenPossible(call.host().environment(), input, Terminals.outputIsTerminal());
        if (!screen) {
            InputStreamReader in = new InputStreamReader(call.host().in(), StandardCharsets.UTF_8);
            return AddDialogue.inLines(in, call.host().out(), input, setup);
        }
        try (Terminal terminal = Terminals.open()) {
            return AddDialogue.atTerminal(terminal, setup);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.USAGE, "this terminal cannot be used; give the card with --question and --answer", e);
        }
    }
}

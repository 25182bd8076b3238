package revise.command;

import java.nio.file.Files;
import java.nio.file.Path;

/** Goes through drafts with their author. */
final class DraftScreen {
    private DraftScreen() {}

    static int run(Invocation call, Path deck) throws Failure {
        return Files.exists(deck) ? offered(call, deck) : ExitCode.USAGE;
    }

    static int offered(Invocation call, Path deck) throws Failure {
        return ExitCode.DONE;
    }
}

package revise.command;

import java.io.IOException;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Source;

/** What a command line names to be read: a file, or {@code -} for what comes through a pipe. */
final class Incoming {
    private Incoming() {}

    static Source source(Invocation call, String argument) throws ExchangeException, Failure {
        if (!argument.equals("-")) {
            return Source.of(new Places(call.host()).path(argument), argument);
        }
        try {
            return Source.of("-", call.host().in().readNBytes(Source.LARGEST_TEXT + 1));
        } catch (IOException e) {
            throw new Failure(ExitCode.BAD_INPUT, "-: what comes through the pipe cannot be read", e);
        }
    }
}

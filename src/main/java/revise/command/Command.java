package revise.command;

import picocli.CommandLine.Model.CommandSpec;

/** A command: its options, and what it does with them. */
interface Command {
    /** Adds the command's own options and arguments. */
    void describe(CommandSpec spec);

    /**
     * Does it.
     *
     * @return the exit code
     * @throws Failure when it cannot be done, with what to say and the exit code
     */
    int run(Invocation call) throws Failure;
}

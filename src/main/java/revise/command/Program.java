package revise.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command line: finds the command, parses its options, prints what goes wrong. */
public final class Program {
    private final Host host;
    private final Output out;

    public Program(Host host) {
        this.host = host;
        this.out = new Output(host.out(), host.err());
    }

    /** Runs the command line and gives the exit code. */
    public int run(String... args) {
        int exit = dispatch(args);
        host.out().flush();
        host.err().flush();
        return exit;
    }

    private int dispatch(String[] args) {
        boolean debug = Arrays.asList(args).contains("--debug");
        try {
            return command(args);
        } catch (Failure failure) {
            out.message("revise: " + failure.getMessage());
            trace(debug, failure);
            return failure.exitCode();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
            out.message("revise: something went wrong inside the program (" + unexpected
                    + "). Everything answered so far is saved. --debug shows more.");
            trace(debug, unexpected);
            return ExitCode.USAGE;
        }
    }

    private void trace(boolean debug, Throwable thrown) {
        if (debug) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            out.message(trace.toString());
        }
    }

    private int command(String[] args) throws Failure {
        String first = args.length == 0 ? "" : args[0];
        if (first.equals("help")) {
            return help(Arrays.asList(args).subList(1, args.length));
        }
        @Nullable CommandName name = CommandName.of(first);
        if (name != null) {
            Command command = name.make();
            return call(Specs.of(name, command), command, Arrays.copyOfRange(args, 1, args.length), name);
        }
        if (!first.isEmpty() && !first.startsWith("-")) {
            throw new Failure(
                    ExitCode.USAGE,
                    "there is no command \"" + first + "\"; " + Advice.on(first, CommandName.words())
                            + " (\"revise help\" shows them all)");
        }
        return call(Specs.root(), new OverviewCommand(), args, null);
    }

    private int call(CommandSpec spec, Command command, String[] args, @Nullable CommandName name) throws Failure {
        ParseResult parsed;
        try {
            parsed = new CommandLine(spec).parseArgs(args);
        } catch (ParameterException e) {
            String of = name == null ? "" : " " + name.word();
            throw new Failure(
                    ExitCode.USAGE, e.getMessage() + " (\"revise help" + of + "\" shows what is possible)", e);
        }
        if (parsed.isUsageHelpRequested()) {
            return help(name == null ? List.of() : List.of(name.word()));
        }
        if (parsed.isVersionHelpRequested()) {
            out.line(Version.text(host));
            return ExitCode.DONE;
        }
        return command.run(new Invocation(parsed, host, out));
    }

    private int help(List<String> about) throws Failure {
        if (about.isEmpty()) {
            Help.all(out);
            return ExitCode.DONE;
        }
        @Nullable CommandName name = CommandName.of(about.get(0));
        if (name == null) {
            throw new Failure(
                    ExitCode.USAGE,
                    "there is no command \"" + about.get(0) + "\"; " + Advice.on(about.get(0), CommandName.words()));
        }
        Help.of(name, out);
        return ExitCode.DONE;
    }
}

package revise.command;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code revise completion SHELL}: a script that completes commands and options. */
final class CompletionCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Options.arguments(spec, "SHELL", "1", "bash, zsh or fish.");
    }

    @Override
    public int run(Invocation call) throws Failure {
        String shell = call.arguments().get(0);
        CommandSpec all = Specs.all();
        switch (shell) {
            case "bash" -> call.out().line(AutoComplete.bash("revise", new CommandLine(all)));
            // zsh takes bash's script once it has been told to.
            case "zsh" ->
                call.out()
                        .line("autoload -Uz bashcompinit && bashcompinit\n"
                                + AutoComplete.bash("revise", new CommandLine(all)));
            case "fish" -> fish(call.out(), all);
            default ->
                throw new Failure(
                        ExitCode.USAGE,
                        "revise completion: \"" + shell
                                + "\" is not bash, zsh or fish. For bash: source <(revise completion bash)");
        }
        return ExitCode.DONE;
    }

    private static void fish(Output out, CommandSpec all) {
        String alone = "not __fish_seen_subcommand_from " + String.join(" ", CommandName.words());
        options(out, all, alone);
        for (CommandName name : CommandName.values()) {
            out.line("complete -c revise -n '" + alone + "' -f -a " + name.word() + " -d '" + name.summary() + "'");
            options(out, Specs.of(name, name.make()), "__fish_seen_subcommand_from " + name.word());
        }
    }

    private static void options(Output out, CommandSpec spec, String condition) {
        for (OptionSpec option : spec.options()) {
            StringBuilder line = new StringBuilder("complete -c revise -n '" + condition + "'");
            for (String name : option.names()) {
                line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
            }
            line.append(option.arity().max() > 0 ? " -r" : "");
            line.append(" -d '").append(first(option.description())).append('\'');
            out.line(line.toString());
        }
    }

    private static String first(String[] description) {
        return List.of(description).get(0).replace("'", "");
    }
}

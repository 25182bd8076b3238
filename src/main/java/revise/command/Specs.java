package revise.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Describes the commands to the argument parser, in code: reading annotations would cost more than the rest of a start. */
final class Specs {
    private Specs() {}

    /** The bare program, which knows no command. */
    static CommandSpec root() {
        CommandSpec root = common(CommandSpec.create().name("revise"));
        root.addOption(OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .versionHelp(true)
                .description("Show the version.")
                .build());
        return root;
    }

    /** One command with its options. */
    static CommandSpec of(CommandName name, Command command) {
        CommandSpec spec = common(CommandSpec.create().name(name.word()));
        spec.usageMessage().description(name.summary() + ".").header("Example: revise " + name.example());
        command.describe(spec);
        return spec;
    }

    /** The program with all its commands, for completion. */
    static CommandSpec all() {
        CommandSpec root = root();
        for (CommandName name : CommandName.values()) {
            root.addSubcommand(name.word(), of(name, name.make()));
        }
        return root;
    }

    private static CommandSpec common(CommandSpec spec) {
        Options.value(spec, "--progress", "FILE", "The progress file.");
        Options.value(spec, "--now", "INSTANT", "Act as if it were this moment, such as 2026-11-22T08:00:00Z.");
        Options.value(spec, "--color", "WHEN", "Colours: auto, always or never.");
        Options.flag(spec, "--debug", "Show the program's own trace when something goes wrong.");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .description("Show this help.")
                .build());
        return spec;
    }
}

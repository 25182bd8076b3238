package revise.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** What {@code revise help} says: one screen each. */
final class Help {
    private Help() {}

    static void all(Output out) {
        out.line("revise: flashcards in the terminal, scheduled for your memory.");
        out.line("");
        out.line("  revise                 every deck with its counts, and what to do next");
        out.line("  revise quiz my.yaml    ask what is due, here of one deck");
        out.line("");
        Table table = new Table(false, false);
        for (CommandName name : CommandName.values()) {
            table.row("  " + name.word(), name.summary());
        }
        table.row("  help [COMMAND]", "this, or a command's options");
        table.print(out);
        out.line("");
        out.line("Every command knows --progress FILE, --now INSTANT, --color WHEN, --debug and --help;");
        out.line("those that report know --json. Exit codes: 0 done, 1 the answer is no, 2 wrong usage,");
        out.line("3 bad input, 4 the progress file failed, 5 undecided, 130 interrupted.");
    }

    static void of(CommandName name, Output out) {
        StringWriter usage = new StringWriter();
        CommandLine command = new CommandLine(Specs.of(name, name.make()).name("revise " + name.word()));
        command.usage(new PrintWriter(usage), Ansi.OFF);
        out.line(usage.toString().stripTrailing());
    }
}

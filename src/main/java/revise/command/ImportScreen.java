package revise.command;

import java.util.ArrayList;
import java.util.List;
import revise.exchange.Found;
import revise.exchange.Readings;
import revise.terminal.PlainLines;
import revise.terminal.importing.ScreenImport;

/** Has a person look through what was found, on a full screen where there is one and line by line otherwise. */
final class ImportScreen {
    private ImportScreen() {}

    /** Gives what is to be written: the files that the person agreed to, as they put them right. */
    static List<Found> run(Invocation call, List<Found> found, Readings readings) throws Failure {
        Console console = new Console(call);
        List<Found> agreed = new ArrayList<>();
        int exit;
        if (console.isPlain()) {
            PlainLines lines = new PlainLines(
                    console.lines(), call.host().out(), call.host().err(), console.isEchoed());
            exit = new ImportDialogue(call.out(), lines, readings).run(found, agreed);
        } else {
            boolean color = console.color();
            exit = Console.onScreen(terminal -> ScreenImport.run(found, readings, color, terminal, agreed), "review");
        }
        if (exit == ExitCode.INTERRUPTED) {
            throw new Failure(exit, "interrupted: nothing was written");
        }
        return agreed;
    }
}

package revise.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import revise.draft.DraftReview;
import revise.edit.EditException;
import revise.terminal.PlainLines;
import revise.terminal.draft.PlainReview;
import revise.terminal.draft.ReviewSetup;
import revise.terminal.draft.ScreenReview;

/** Goes through drafts with their author. */
final class DraftScreen {
    private DraftScreen() {}

    static int run(Invocation call, Path deck) throws Failure {
        return run(call, deck, new Console(call));
    }

    /** Asks first, since somebody may only have wanted the deck. */
    static int offered(Invocation call, Path deck) throws Failure {
        Console console = new Console(call);
        call.host().out().print("Go through them now? Enter for yes, n for later: ");
        call.host().err().flush();
        call.host().out().flush();
        try {
            @Nullable String line = console.lines().readLine();
            boolean yes = line != null && !line.strip().toLowerCase(Locale.ROOT).startsWith("n");
            return yes ? run(call, deck, console) : ExitCode.DONE;
        } catch (IOException e) {
            throw new Failure(ExitCode.BAD_INPUT, "what you type cannot be read; the drafts are in " + deck, e);
        }
    }

    private static int run(Invocation call, Path deck, Console console) throws Failure {
        DraftReview review;
        try {
            review = DraftReview.of(deck);
        } catch (EditException e) {
            throw new Failure(ExitCode.BAD_INPUT, e.getMessage(), e);
        }
        if (review.size() == 0) {
            call.out().line("There are no drafts in " + deck + ".");
            return ExitCode.DONE;
        }
        if (console.isPlain()) {
            PlainLines lines = new PlainLines(
                    console.lines(), call.host().out(), call.host().err(), console.isEchoed());
            return PlainReview.run(review, lines);
        }
        ReviewSetup setup = new ReviewSetup(console.color(), QuizScreen.editor(call));
        return Console.onScreen(terminal -> ScreenReview.run(review, setup, terminal), "review");
    }
}

package revise.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import revise.deck.Card;
import revise.deck.Deck;
import revise.exam.Paper;
import revise.exam.QuestionMarker;
import revise.grading.Markers;

/** {@code revise test}: a marked paper, at the terminal or in two steps for scripts. */
final class TestCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Options.decks(spec);
        Options.value(spec, "--count", "N", "At most N questions.");
        Tags.option(spec);
        Options.value(spec, "--seed", "N", "The same seed draws the same paper; 1 for --paper and --answers.");
        Options.value(spec, "--pass-mark", "SHARE", "The share of the marks that passes: 60 (per cent), or 0.6.");
        Options.value(spec, "--time-limit", "TIME", "How long the test may take, such as 30m.");
        Options.flag(spec, "--paper", "Print the questions, to be answered elsewhere.");
        Options.value(spec, "--answers", "FILE", "Mark the answers in a file; - reads them from the input.");
        Options.value(spec, "--format", "FORMAT", "text (the default), json, junit or tap.");
        Options.json(spec);
        Options.flag(spec, "--record", "The answers count for the schedule.");
        Options.flag(spec, "--plain", "Line by line: for screen readers, pipes and scripts.");
        Options.flag(spec, "--strict", "Exit with 5 while marking is unsure of a point.");
    }

    @Override
    public int run(Invocation call) throws Failure {
        TestOptions options = TestOptions.of(call);
        List<Deck> decks = Decks.load(call, call.arguments());
        Paper paper = paper(call, decks, options);
        if (paper.questions().isEmpty()) {
            Tags.warnOfUnknown(call, decks);
            String asked = call.texts("--tag").isEmpty() ? "" : " with the tag asked for";
            throw new Failure(
                    ExitCode.NO,
                    "there is no question to ask: these decks have no card" + asked
                            + " that is no draft; \"revise list\" shows the cards");
        }
        if (call.flag("--paper")) {
            PaperView view = options.format() == ReportFormat.JSON ? new PaperJson() : new PaperText();
            view.print(call.out(), paper, options);
            return ExitCode.DONE;
        }
        QuestionMarker marker = QuestionMarker.of(new Markers(decks));
        return call.text("--answers") == null
                ? ExamScreen.run(call, decks, paper, marker, options)
                : TestAnswers.mark(call, decks, paper, marker, options);
    }

    private static Paper paper(Invocation call, List<Deck> decks, TestOptions options) {
        List<Card> cards = new ArrayList<>();
        for (Deck deck : decks) {
            cards.addAll(Tags.filter(call, deck.cards()));
        }
        return Paper.draw(cards, options.count(), options.seed());
    }
}

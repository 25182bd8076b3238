package revise.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.Finding;
import revise.deck.TextFile;
import revise.exam.AnswerSheet;
import revise.exam.Paper;
import revise.exam.QuestionMarker;
import revise.exam.Result;
import revise.exam.TestLog;
import revise.progress.Progress;
import revise.progress.ProgressException;
import revise.progress.ProgressStore;
import revise.progress.Stamps;
import revise.terminal.Spans;

/** Marks the answers in a file and reports on them. */
final class TestAnswers {
    private static final int MOST_MISTAKES = 10;
    private static final String INPUT = "-";

    private TestAnswers() {}

    static int mark(Invocation call, List<Deck> decks, Paper paper, QuestionMarker marker, TestOptions options)
            throws Failure {
        AnswerSheet sheet = sheet(call, decks, paper);
        Result result = Result.of(paper, sheet.given(), marker);
        save(call, result, options);
        options.format().view().print(call.out(), result, options.passMark());
        remark(call, sheet, result, options);
        if (options.strict() && result.unsure() > 0) {
            return ExitCode.UNDECIDED;
        }
        return Boolean.FALSE.equals(result.score().passes(options.passMark())) ? ExitCode.NO : ExitCode.DONE;
    }

    private static AnswerSheet sheet(Invocation call, List<Deck> decks, Paper paper) throws Failure {
        List<Card> cards = new ArrayList<>();
        decks.forEach(deck -> cards.addAll(deck.cards()));
        AnswerSheet sheet = AnswerSheet.read(file(call), paper, cards);
        if (!sheet.findings().isEmpty()) {
            throw new Failure(ExitCode.BAD_INPUT, mistakes(sheet.findings()));
        }
        return sheet;
    }

    private static TextFile file(Invocation call) throws Failure {
        String name = String.valueOf(call.text("--answers"));
        if (!name.equals(INPUT)) {
            return TextFile.read(new Places(call.host()).path(name));
        }
        try {
            return TextFile.read(Path.of("stdin"), call.host().in());
        } catch (IOException e) {
            throw new Failure(ExitCode.BAD_INPUT, "the answers cannot be read from the input; name a file", e);
        }
    }

    private static String mistakes(List<Finding> findings) {
        StringBuilder mistakes = new StringBuilder();
        for (Finding finding : findings.subList(0, Math.min(MOST_MISTAKES, findings.size()))) {
            mistakes.append(finding).append('\n');
        }
        return mistakes.append("Nothing was marked or saved; mend the answers and try again.")
                .toString();
    }

    private static void save(Invocation call, Result result, TestOptions options) throws Failure {
        ProgressStore store = Log.open(call);
        Progress progress = Log.load(store, call.out());
        Instant now = call.time().instant();
        // Ids need chance of their own: two tests with one --seed must not make the same ids.
        Stamps stamps = new Stamps(new SplittableRandom());
        TestLog log = new TestLog(progress, stamps, now, Decks.calendar(call).day(now), options.record());
        try {
            store.append(log.events(result, options.passMark(), Duration.ZERO));
        } catch (ProgressException e) {
            throw Log.failed(e);
        }
    }

    private static void remark(Invocation call, AnswerSheet sheet, Result result, TestOptions options) {
        int without = result.answers().size() - sheet.given().size();
        if (without > 0) {
            call.out()
                    .message(Spans.count(without, "question") + " of "
                            + result.answers().size() + " without an answer");
        }
        if (options.strict() && result.unsure() > 0) {
            call.out()
                    .message("undecided: marking is unsure of " + Spans.count(result.unsure(), "point")
                            + "; look at them yourself");
        }
    }
}

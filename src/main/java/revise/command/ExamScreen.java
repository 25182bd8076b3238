package revise.command;

import java.util.List;
import java.util.SplittableRandom;
import revise.deck.Deck;
import revise.exam.ExamDesk;
import revise.exam.Paper;
import revise.exam.QuestionMarker;
import revise.exam.TestLog;
import revise.progress.Progress;
import revise.progress.ProgressStore;
import revise.progress.Stamps;
import revise.study.StudyCalendar;
import revise.terminal.exam.ExamSetup;
import revise.terminal.exam.PlainExam;
import revise.terminal.exam.ScreenExam;

/** Holds a test with a student. */
final class ExamScreen {
    private ExamScreen() {}

    static int run(Invocation call, List<Deck> decks, Paper paper, QuestionMarker marker, TestOptions options)
            throws Failure {
        Console console = new Console(call);
        ExamSetup setup = new ExamSetup(Decks.title(decks), console.color());
        ExamDesk.Archive archive = archive(call, options);
        ExamDesk.Rules rules = new ExamDesk.Rules(marker, options.timeLimit(), options.passMark());
        if (console.isPlain()) {
            ExamDesk desk = ExamDesk.begin(paper, rules, call.time(), archive);
            return PlainExam.run(
                    desk, setup, console.lines(), call.host().out(), call.host().err(), console.isEchoed());
        }
        // The time runs from when there is something to be seen.
        return Console.onScreen(
                terminal -> ScreenExam.run(ExamDesk.begin(paper, rules, call.time(), archive), setup, terminal),
                "test");
    }

    private static ExamDesk.Archive archive(Invocation call, TestOptions options) throws Failure {
        ProgressStore store = Log.open(call);
        Progress progress = Log.load(store, call.out());
        StudyCalendar calendar = Decks.calendar(call);
        // Ids need chance of their own: two tests with one --seed must not make the same ids.
        Stamps stamps = new Stamps(new SplittableRandom());
        return new ExamDesk.Archive(store, at -> new TestLog(progress, stamps, at, calendar.day(at), options.record()));
    }
}

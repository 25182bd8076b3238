package revise.terminal.exam;

import revise.exam.ExamDesk;
import revise.terminal.screen.Exit;
import revise.terminal.text.Clean;

/** How a paper was left. */
final class ExamClosing {
    private static final int NOT_PASSED = 1;

    private ExamClosing() {}

    /** What is left to say of a paper, on one line. */
    static String line(ExamDesk desk, Page last) {
        if (desk.isClosed()) {
            return ExamWords.headline(desk) + ".";
        }
        if (last instanceof Page.NotSaved failed) {
            return Clean.line("Not saved: " + failed.message());
        }
        return "The paper was not handed in: nothing is saved.";
    }

    /** The exit code of the process. */
    static int code(Exit exit, ExamDesk desk) {
        boolean done = exit == Exit.DONE && desk.isClosed();
        return done && Boolean.FALSE.equals(desk.result().score().passes(desk.passMark())) ? NOT_PASSED : exit.code();
    }
}

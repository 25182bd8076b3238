package revise.command;

import revise.exam.Paper;
import revise.exam.QuestionMarker;

/** Holds a test at a terminal. */
final class ExamScreen {
    private ExamScreen() {}

    @SuppressWarnings("DoNotCallSuggester")
    static int run(Invocation call, Paper paper, QuestionMarker marker, TestOptions options) throws Failure {
        throw new Failure(
                ExitCode.USAGE,
                "a test of " + paper.questions().size()
                        + " questions needs a terminal; print it with --paper and hand in with --answers FILE");
    }
}

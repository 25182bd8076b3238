package revise.command;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import revise.exam.PassMark;

/**
 * What a test is to be like.
 *
 * @param count how many questions at most
 * @param passMark null when none was set
 * @param timeLimit null when there is none
 * @param record whether the answers count for the schedule
 * @param strict whether it is an end of its own when marking is unsure of a point
 */
record TestOptions(
        int count,
        long seed,
        @Nullable PassMark passMark,
        @Nullable Duration timeLimit,
        ReportFormat format,
        boolean record,
        boolean strict) {
    /** Two calls, one for the paper and one for the answers, must draw the same paper. */
    private static final long SEED_OF_SCRIPTS = 1;

    static TestOptions of(Invocation call) throws Failure {
        boolean paper = call.flag("--paper");
        boolean answers = call.flag("--answers");
        if (paper && answers) {
            throw new Failure(
                    ExitCode.USAGE, "--paper prints the questions and --answers marks them; give one of them");
        }
        ReportFormat format = ReportFormat.of(call);
        if (paper && !format.isOfPaper()) {
            throw new Failure(ExitCode.USAGE, "a paper is text or json; " + format.word() + " goes with --answers");
        }
        if (!answers) {
            onlyWithAnswers(call, "--strict");
            if (paper) {
                onlyWithAnswers(call, "--record");
            }
        }
        if (!answers && !paper && format != ReportFormat.TEXT) {
            throw new Failure(ExitCode.USAGE, "--format " + format.word() + " needs --paper or --answers beside it");
        }
        int count = call.count("--count", Integer.MAX_VALUE);
        if (count == 0) {
            throw new Failure(
                    ExitCode.USAGE, "--count: a test of 0 questions asks nothing; leave it out for all cards");
        }
        boolean script = (paper || answers) && call.text("--seed") == null;
        return new TestOptions(
                count,
                script ? SEED_OF_SCRIPTS : call.seed(),
                passMark(call),
                call.length("--time-limit"),
                format,
                call.flag("--record"),
                call.flag("--strict"));
    }

    private static void onlyWithAnswers(Invocation call, String name) throws Failure {
        if (call.flag(name)) {
            throw new Failure(ExitCode.USAGE, name + " is for marking; give --answers FILE beside it");
        }
    }

    private static @Nullable PassMark passMark(Invocation call) throws Failure {
        @Nullable String text = call.text("--pass-mark");
        try {
            return text == null ? null : PassMark.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.USAGE, "--pass-mark: " + e.getMessage(), e);
        }
    }
}

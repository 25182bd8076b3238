package revise.terminal.exam;

import revise.terminal.input.TextInput;
import revise.terminal.screen.Follow;

/**
 * What the screen shows apart from the paper.
 *
 * @param input the answer being typed to the question on the desk
 * @param item what is offered that the cursor is on, from 0
 * @param scroll how many lines of the text are above the window
 * @param follow what to scroll to
 * @param status what just happened, or empty
 */
record ExamState(Page page, TextInput input, int item, int scroll, Follow follow, String status) {
    /** A question that was just put on screen. */
    static ExamState writing(TextInput input) {
        return new ExamState(new Page.Writing(), input, 0, 0, Follow.NOTHING, "");
    }

    /** Another page, from its beginning, or from where its cursor is. */
    ExamState on(Page next) {
        boolean cursor = next instanceof Page.Overview || next instanceof Page.Marks || next instanceof Page.Marking;
        return new ExamState(next, input, item, 0, cursor ? Follow.POINT : Follow.NOTHING, "");
    }

    /** The same page with its cursor somewhere else. */
    ExamState moved(Page next) {
        return new ExamState(next, input, item, scroll, Follow.POINT, "");
    }

    ExamState with(TextInput next) {
        return new ExamState(page, next, item, scroll, follow, next.notice());
    }

    ExamState toItem(int next) {
        return new ExamState(page, input, next, scroll, Follow.POINT, "");
    }

    ExamState scrolled(int next) {
        return new ExamState(page, input, item, Math.max(0, next), Follow.NOTHING, status);
    }

    ExamState saying(String next) {
        return new ExamState(page, input, item, scroll, follow, next);
    }
}

package revise.terminal;

import revise.progress.ProgressException;
import revise.study.Action;
import revise.study.Desk;
import revise.study.View;
import revise.terminal.text.Clean;

/** Ends a session however it was left, and sums it up. */
final class Closing {
    private Closing() {}

    static View.Finished finish(Desk desk) {
        if (!desk.isOver()) {
            try {
                desk.act(new Action.Quit());
            } catch (ProgressException e) {
                throw new IllegalStateException("leaving has nothing to save", e);
            }
        }
        if (desk.view() instanceof View.Finished finished) {
            return finished;
        }
        throw new IllegalStateException("a session that was left is over");
    }

    /** What the session came to, on one line. */
    static String line(Desk desk) {
        return Clean.line(new Sums(finish(desk)).line());
    }
}

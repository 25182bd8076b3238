package revise.terminal.exam;

import revise.terminal.screen.Exit;

/** What the screen shows of a mock exam. Questions and points count from 0. */
sealed interface Page {
    /** The question on the desk, to be answered. */
    record Writing() implements Page {}

    /** All questions, to go to one of them. */
    record Overview(ListCursor cursor) implements Page {}

    /** Asks whether to hand the paper in. */
    record Finish() implements Page {}

    /** Asks whether to leave a paper that is not handed in. */
    record Leave(Page back) implements Page {}

    /** All keys of the page that it lies over. */
    record Help(Page back) implements Page {}

    /** Says that the paper was handed in because the time was up. */
    record TimeUp() implements Page {}

    /** All questions with their marks. */
    record Marks(ListCursor cursor) implements Page {}

    /** A question's answer against its points. */
    record Marking(int question, int point) implements Page {}

    /** Asks whether to leave points undecided. */
    record Undecided() implements Page {}

    /** What the paper came to. */
    record Summary() implements Page {}

    /**
     * The marks could not be saved; it may be tried again.
     *
     * @param then how to leave once they are saved, or not at all
     */
    record NotSaved(String message, Exit then) implements Page {}
}

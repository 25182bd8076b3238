package revise.command;

import org.jspecify.annotations.Nullable;
import revise.exam.PassMark;
import revise.exam.Result;

/** Prints a marked paper. */
interface ResultView {
    /**
     * Prints all of it.
     *
     * @param passMark null when none was set
     */
    void print(Output out, Result result, @Nullable PassMark passMark);
}

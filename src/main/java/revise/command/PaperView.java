package revise.command;

import revise.exam.Paper;

/** Prints a paper that is to be answered. */
interface PaperView {
    void print(Output out, Paper paper, TestOptions options);
}

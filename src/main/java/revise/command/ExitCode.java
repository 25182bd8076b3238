package revise.command;

/** What the program says to the shell. */
public final class ExitCode {
    public static final int DONE = 0;
    /** Done, and the answer is no. */
    public static final int NO = 1;
    /** Wrong usage. */
    public static final int USAGE = 2;
    /** A deck, a setting or an import cannot be read; nothing was written. */
    public static final int BAD_INPUT = 3;
    /** The progress file cannot be read or written. */
    public static final int PROGRESS = 4;
    /** Marking is unsure, and it was asked for that this be told apart. */
    public static final int UNDECIDED = 5;
    /** Interrupted; everything answered so far is saved. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}

package revise.terminal.screen;

/** How a screen was left. */
public enum Exit {
    /** Not at all so far. */
    NONE(-1),
    /** It is over, or the student left. */
    DONE(0),
    /** Something could not be saved, and the student left it at that. */
    NOT_SAVED(4),
    /** By Ctrl-C or by a signal. */
    INTERRUPTED(130);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** The exit code of the process. */
    public int code() {
        return code;
    }
}

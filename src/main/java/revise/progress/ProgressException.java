package revise.progress;

/** The progress file could not be read or written; the message says what, where and what to do. */
public final class ProgressException extends Exception {
    private static final long serialVersionUID = 1L;

    public ProgressException(String message, Throwable cause) {
        super(message, cause);
    }
}

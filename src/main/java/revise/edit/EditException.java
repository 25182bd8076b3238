package revise.edit;

/** A deck file cannot be changed as asked; nothing was written. The message says what, where and what to do. */
public final class EditException extends Exception {
    private static final long serialVersionUID = 1L;

    public EditException(String message) {
        super(message);
    }

    public EditException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What to tell the user. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

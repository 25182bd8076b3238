package revise.exchange.format;

import org.jspecify.annotations.Nullable;

/** Nothing could be read or written; the message says what, where and what to do. */
public final class ExchangeException extends Exception {
    private static final long serialVersionUID = 1L;

    public ExchangeException(String message) {
        super(message);
    }

    public ExchangeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What to tell the user. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

package revise.deck;

/** A text whose gaps cannot be told; the message says why and what to write. */
final class BadCloze extends Exception {
    private static final long serialVersionUID = 1L;

    BadCloze(String message) {
        super(message, null, false, false);
    }
}

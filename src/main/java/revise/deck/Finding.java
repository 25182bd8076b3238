package revise.deck;

/**
 * Something wrong in a deck file.
 *
 * @param rule the stable name of what was broken, lower case with hyphens
 * @param text one line: what is wrong and what would be right; it may quote the file's own, untrusted text
 */
public record Finding(Place place, Severity severity, String rule, String text) {
    public Finding {
        text = text.replace('\n', ' ').replace('\r', ' ');
    }

    /** Gives {@code file:line:column: error: rule: text}. */
    @Override
    public String toString() {
        return place + ": " + severity.word() + ": " + rule + ": " + text;
    }
}

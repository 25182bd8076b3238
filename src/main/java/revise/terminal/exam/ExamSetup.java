package revise.terminal.exam;

/**
 * What a mock exam needs besides the paper itself.
 *
 * @param title the deck's, or what stands for several decks; untrusted
 * @param color whether colours may be used
 */
public record ExamSetup(String title, boolean color) {}

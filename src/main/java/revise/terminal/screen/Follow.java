package revise.terminal.screen;

/** The part of a text that must come into view. */
public enum Follow {
    NOTHING,
    /** From where the answer begins. */
    ANSWER,
    /** The point under the cursor. */
    POINT
}

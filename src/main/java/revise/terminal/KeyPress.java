package revise.terminal;

/**
 * A key that was pressed.
 *
 * @param name the character itself, or the key's name such as {@code enter}, {@code up} or {@code ctrl-c}
 */
record KeyPress(String name) {
    /** The input is at its end: nothing will ever be pressed again. */
    static final KeyPress END = new KeyPress("end of input");

    /** Something that has no name here. */
    static final KeyPress OTHER = new KeyPress("other");
}

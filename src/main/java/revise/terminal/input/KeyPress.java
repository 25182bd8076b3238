package revise.terminal.input;

/**
 * A key that was pressed, or a text that was pasted.
 *
 * @param name the character itself, or the key's name such as {@code enter}, {@code up}, {@code ctrl-c} or {@code alt-b};
 *     {@code paste} for a paste
 * @param text what it types: the character, or all that was pasted, as untrusted as anything from outside; empty for a
 *     key that only does something
 */
public record KeyPress(String name, String text) {
    /** The input is at its end: nothing will ever be pressed again. */
    public static final KeyPress END = new KeyPress("end of input");

    /** Something that has no name here. */
    public static final KeyPress OTHER = new KeyPress("other");

    /** A key that types nothing. */
    public KeyPress(String name) {
        this(name, "");
    }

    /** A key that types itself. */
    static KeyPress character(String text) {
        return new KeyPress(text, text);
    }

    /** A pasted text. */
    static KeyPress paste(String text) {
        return new KeyPress("paste", text);
    }

    /** Whether it is a paste, which is no key: nothing that was pasted may rate a card or go to the next question. */
    public boolean isPaste() {
        return name.equals("paste");
    }
}

package revise.terminal.markdown;

/**
 * A picture that a text refers to.
 *
 * @param alt what it shows, in words; empty if the text does not say
 * @param path where it is, as written: a file or an address
 */
public record Image(String alt, String path) {
    /** The words that stand for it. */
    String words() {
        return "[image: " + (alt.isBlank() ? path.substring(path.lastIndexOf('/') + 1) : alt) + "]";
    }
}

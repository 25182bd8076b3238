package revise.exchange.format;

import java.io.IOException;
import java.io.InputStream;

/**
 * A picture that a card shows.
 *
 * @param name its file's name in the image folder: no path, nothing that a file system refuses
 */
public record Image(String name, Content content) {
    /** Where the bytes are. */
    public interface Content {
        InputStream open() throws IOException;
    }
}

package revise.exchange;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Item;

/**
 * A card that was found, and what becomes of it.
 *
 * @param id the entry's id, {@code deck/card}, or null when no deck can hold it
 * @param file the deck file that gets it, or null when it does not need or cannot have a place
 */
public record Placed(
        Item item, @Nullable String id, @Nullable Path file) {
    public boolean written() {
        return file != null;
    }
}

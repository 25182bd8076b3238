package revise.edit;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;

/** New cards in a deck file, found to be good and ready to be saved. Cards are named by their place in the batch, from 0. */
public final class Batch {
    private final DeckFile file;
    private final byte[] content;
    private final SortedMap<Integer, String> written;
    private final SortedMap<Integer, String> known;
    private final SortedMap<Integer, String> refused;

    Batch(
            DeckFile file,
            byte[] content,
            SortedMap<Integer, String> written,
            SortedMap<Integer, String> known,
            SortedMap<Integer, String> refused) {
        this.file = file;
        this.content = content;
        this.written = Collections.unmodifiableSortedMap(written);
        this.known = Collections.unmodifiableSortedMap(known);
        this.refused = Collections.unmodifiableSortedMap(refused);
    }

    public Path file() {
        return file.name();
    }

    /** The cards that the file gets, with the ids of their entries. */
    public Map<Integer, String> written() {
        return written;
    }

    /** The cards that the file holds already, with the ids of their entries. */
    public Map<Integer, String> known() {
        return known;
    }

    /** The cards that a deck cannot hold, with the reason. */
    public Map<Integer, String> refused() {
        return refused;
    }

    /**
     * Writes the file whole; if it gets no card, nothing is written.
     *
     * @throws EditException when it cannot be written or is no longer as it was; nothing was changed then
     */
    public void save() throws EditException {
        if (!written.isEmpty()) {
            file.replace(content);
        }
    }
}

package revise.exchange.format;

import org.jspecify.annotations.Nullable;
import revise.deck.CardIds;

/**
 * The name by which Anki knows a note of revise again: the same in all formats, so that whichever brings the note updates
 * it, and the card's id comes back.
 */
public final class Guid {
    private static final String START = "revise:";

    private Guid() {}

    /**
     * Gives the guid of an entry.
     *
     * @param entry {@code deck/card}
     */
    public static String of(String entry) {
        return START + entry;
    }

    /** Whether revise gave this guid. */
    public static boolean isOwn(String guid) {
        return guid.startsWith(START);
    }

    /** Gives the id of the card in its deck, or null if it is not a guid of revise. */
    public static @Nullable String card(String guid) {
        String id = guid.substring(guid.lastIndexOf('/') + 1);
        return isOwn(guid) && CardIds.valid(id) ? id : null;
    }
}

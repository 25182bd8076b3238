package revise.exchange.format;

import java.util.ArrayList;
import java.util.List;
import revise.edit.NewCard;

/**
 * A card found in a source.
 *
 * @param where the place in the source, such as {@code notes.md:12}
 * @param card what is to be written; tags that only it has are among its tags
 * @param doubts why it may not be what its author meant, in a few words each; none for one that is sure
 * @param past what happened to it before; none when that is not known or not wanted
 */
public record Item(String where, NewCard card, List<String> doubts, List<Past> past) {
    public Item {
        doubts = List.copyOf(doubts);
        past = List.copyOf(past);
    }

    public static Item of(String where, NewCard card) {
        return new Item(where, card, List.of(), List.of());
    }

    /** Gives the same with one more doubt. */
    public Item doubted(String doubt) {
        List<String> more = new ArrayList<>(doubts);
        more.add(doubt);
        return new Item(where, card, more, past);
    }
}

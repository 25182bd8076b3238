package revise.exchange.anki;

import java.util.List;

/**
 * A note that is to be written.
 *
 * @param name {@code deck/card}, which its ids are made of
 * @param fields in HTML
 * @param cards the suffixes of its cards' ids, each with its ordinal
 */
record OwnNote(String name, OwnType type, List<String> fields, List<String> tags, List<OwnCard> cards) {
    OwnNote {
        fields = List.copyOf(fields);
        tags = List.copyOf(tags);
        cards = List.copyOf(cards);
    }

    /**
     * One of a note's cards.
     *
     * @param suffix what its id has behind its entry's
     * @param ordinal Anki's number of it
     */
    record OwnCard(String suffix, int ordinal) {}
}

package revise.exchange.notes;

import java.util.List;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;

/** The decks that the next cards of a note are in: those of the last line of tags. */
final class CurrentDecks {
    private final Losses losses;
    private List<String> names = List.of();
    private int line;
    private boolean used = true;

    CurrentDecks(Losses losses) {
        this.losses = losses;
    }

    /**
     * Goes on to other decks.
     *
     * @param named their names, one of them empty for the deck without a name; none changes nothing
     */
    void enter(int number, List<String> named) {
        if (!named.isEmpty()) {
            tellUnused();
            names = List.copyOf(named);
            line = number;
            used = names.stream().allMatch(String::isEmpty);
        }
    }

    List<String> ofCard() {
        used = true;
        return names;
    }

    /** Tells of decks that got no card. */
    void tellUnused() {
        if (!used) {
            losses.add(line, "a deck without cards: " + Quote.of(String.join(", ", names)));
        }
    }
}

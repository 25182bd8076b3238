package revise.exchange.notes;

import java.util.TreeSet;
import revise.exchange.format.Imported;

/** Which lines losses speak of. */
final class Lost {
    private Lost() {}

    /** Whether what begins at a line or last above it is a loss: all that follows up to the next card belongs to it. */
    static boolean covers(Imported imported, int line) {
        TreeSet<Integer> losses = new TreeSet<>();
        imported.losses().forEach(loss -> losses.add(line(loss.where())));
        TreeSet<Integer> cards = new TreeSet<>();
        imported.decks().forEach(deck -> deck.items().forEach(item -> cards.add(line(item.where()))));
        Integer loss = losses.floor(line);
        Integer card = cards.floor(line);
        return loss != null && loss > 0 && (card == null || loss >= card);
    }

    private static int line(String where) {
        String place = where.substring(where.lastIndexOf(':') + 1);
        return place.chars().allMatch(Character::isDigit) && !place.isEmpty() ? Integer.parseInt(place) : 0;
    }
}

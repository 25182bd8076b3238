package revise.deck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be asked. Texts are as the author typed them: untrusted, and in any Unicode form.
 *
 * @param id {@code deck/card}, or {@code deck/card:reverse} when asked the other way round
 * @param entry the id without its suffix, shared by the cards that come from one entry of the file
 * @param deck the deck's id
 * @param points what the answer must contain; at least one
 * @param any how many of the points are enough; 0 when all are needed
 * @param tags the deck's, then the card's own, none twice
 * @param place where the entry begins
 */
public record Card(
        String id,
        String entry,
        String deck,
        String question,
        List<Point> points,
        int any,
        @Nullable String hint,
        @Nullable String note,
        @Nullable String source,
        List<String> tags,
        Place place) {
    public Card {
        points = List.copyOf(points);
        tags = List.copyOf(tags);
    }

    /** Gives the card that asks for the question when shown the answer; without the hint, which would give it away. */
    Card reversed() {
        StringBuilder shown = new StringBuilder(points.get(0).text());
        for (int i = 1; i < points.size(); i++) {
            shown.append("; ").append(points.get(i).text());
        }
        List<Point> asked = List.of(Point.of(question));
        return new Card(entry + ":reverse", entry, deck, shown.toString(), asked, 0, null, note, source, tags, place);
    }

    /** Gives the card as it is in a deck whose id and tags became known only below the cards. */
    Card movedTo(String otherDeck, List<String> deckTags) {
        String otherId = otherDeck + id.substring(deck.length());
        String otherEntry = otherDeck + entry.substring(deck.length());
        List<String> allTags = Tags.joined(deckTags, tags);
        return new Card(otherId, otherEntry, otherDeck, question, points, any, hint, note, source, allTags, place);
    }
}

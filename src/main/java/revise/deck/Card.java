package revise.deck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be asked. Texts are as the author typed them: untrusted, and in any Unicode form.
 *
 * @param id {@code deck/card}; {@code deck/card:reverse} when asked the other way round, {@code deck/card:1} for a gap
 * @param entry the id without its suffix, shared by the cards that come from one entry of the file
 * @param deck the deck's id
 * @param kind how it asks, and what for
 * @param draft whether it is not to be asked before its author has accepted it
 * @param deckTags the deck's, one list for all its cards
 * @param ownTags the card's own
 * @param place where the entry begins
 */
public record Card(
        String id,
        String entry,
        String deck,
        Kind kind,
        boolean draft,
        @Nullable String hint,
        @Nullable String note,
        @Nullable String source,
        List<String> deckTags,
        List<String> ownTags,
        Place place) {
    public Card {
        deckTags = List.copyOf(deckTags);
        ownTags = List.copyOf(ownTags);
    }

    /** The deck's tags, then the card's own, none twice. */
    public List<String> tags() {
        return Tags.joined(deckTags, ownTags);
    }

    /** What is shown before the answer. */
    public String question() {
        return kind.question();
    }

    /** What the answer must contain; at least one point. */
    public List<Point> points() {
        return kind.points();
    }

    /** How many of the points are enough; 0 when all are needed. */
    public int any() {
        return kind.any();
    }

    /** What a log keeps of the card, so that it is recognised when its id changes: the question, then the points. */
    public String wording() {
        StringBuilder wording = new StringBuilder(question());
        for (Point point : points()) {
            wording.append('\n').append(point.text());
        }
        return wording.toString();
    }

    /** Gives the card as it is in a deck whose id and tags became known only below the cards. */
    Card movedTo(String otherDeck, List<String> otherTags) {
        String otherId = otherDeck + id.substring(deck.length());
        String otherEntry = otherDeck + entry.substring(deck.length());
        return new Card(otherId, otherEntry, otherDeck, kind, draft, hint, note, source, otherTags, ownTags, place);
    }
}

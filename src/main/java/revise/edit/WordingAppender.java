package revise.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.DeckReader;
import revise.deck.Finding;
import revise.deck.Kind;
import revise.deck.Place;
import revise.deck.Point;
import revise.deck.Reading;
import revise.deck.Severity;

/** Adds to a point, in its deck file, another wording that counts as well. */
public final class WordingAppender {
    /**
     * What the point accepts now.
     *
     * @param card the card as it is in its file
     * @param wording on one line, as it stands there; untrusted
     * @param written false when it counted already, so that the file was left as it was
     */
    public record Accepted(Card card, String wording, boolean written) {}

    private final DeckFile file;
    private final Deck deck;
    private final int index;
    private final int point;
    private final String wording;

    private WordingAppender(DeckFile file, Deck deck, int index, int point, String wording) {
        this.file = file;
        this.deck = deck;
        this.index = index;
        this.point = point;
        this.wording = wording;
    }

    /**
     * Writes a wording into the card's file, unless it counts there already.
     *
     * @param card as it was asked; its file may have changed since, but not what is asked and answered
     * @param point counted from 0
     * @param typed becomes one line, without blanks around it
     * @throws EditException when the card has no place for it, or its file cannot be changed; nothing was written then
     */
    public static Accepted add(Card card, int point, String typed) throws EditException {
        refuseKind(card.kind());
        String wording = OneLine.of(typed);
        if (wording.isEmpty()) {
            throw new EditException("there is no wording to count: nothing was typed");
        }
        Path name = card.place().file();
        DeckFile file = DeckFile.open(name);
        if (!file.exists()) {
            throw new EditException(name + ": the deck is no longer there, so nothing was written");
        }
        Deck deck = deck(DeckReader.read(name, file.content()));
        int index = find(card, deck, name);
        return new WordingAppender(file, deck, index, point, wording).add();
    }

    private static void refuseKind(Kind kind) throws EditException {
        if (kind instanceof Kind.Cloze) {
            throw new EditException("a gap's text takes no other wording; as a question with an answer it would");
        }
        if (kind instanceof Kind.Reverse) {
            throw new EditException("the answer is the question of another card, which takes no other wording");
        }
        if (!(kind instanceof Kind.Basic)) {
            throw new EditException("the answer is picked, not worded");
        }
    }

    private static Deck deck(Reading reading) throws EditException {
        for (Finding finding : reading.findings()) {
            if (finding.severity() == Severity.ERROR) {
                throw new EditException(finding + "; mend the deck and try again");
            }
        }
        Deck deck = reading.deck();
        if (deck == null) {
            throw new IllegalStateException("a deck without errors can be read");
        }
        return deck;
    }

    private static int find(Card card, Deck deck, Path name) throws EditException {
        for (int i = 0; i < deck.cards().size(); i++) {
            Card now = deck.cards().get(i);
            if (now.id().equals(card.id())) {
                if (sameButForWordings(now.kind(), card.kind())) {
                    return i;
                }
                throw new EditException(
                        now.place() + ": the card is not as it was asked any more, so nothing was written");
            }
        }
        throw new EditException(name + ": the card is no longer in this deck, so nothing was written");
    }

    private static boolean sameButForWordings(Kind now, Kind asked) {
        if (!now.question().equals(asked.question())
                || now.any() != asked.any()
                || !now.word().equals(asked.word())) {
            return false;
        }
        return without(now.points()).equals(without(asked.points()));
    }

    private static List<Point> without(List<Point> points) {
        return points.stream().map(point -> with(point, List.of())).toList();
    }

    private static Point with(Point point, List<String> accept) {
        return new Point(
                point.text(),
                point.marks(),
                point.all(),
                accept,
                point.reject(),
                point.date(),
                point.number(),
                point.tolerance(),
                point.unit());
    }

    private Accepted add() throws EditException {
        Card card = deck.cards().get(index);
        if (counts(card.points().get(point))) {
            return new Accepted(card, wording, false);
        }
        String text = file.text();
        Part.Keys keys = LayoutReader.read(text) instanceof Part.Keys root ? CardParts.of(root, deck, card) : null;
        for (List<Edit> edits : keys == null ? List.<List<Edit>>of() : AcceptEdits.of(text, keys, point, wording)) {
            byte[] content = file.encoded(Edit.apply(text, edits));
            Deck after = DeckReader.read(file.name(), content).deck();
            if (after != null && after.equals(expected(after))) {
                file.replace(content);
                return new Accepted(after.cards().get(index), wording, true);
            }
        }
        throw new EditException(
                card.place() + ": the wording cannot be written here without a change of meaning; do it in an editor");
    }

    private boolean counts(Point known) {
        boolean accepted = OneLine.of(known.text()).equals(wording);
        for (String text : known.accept()) {
            accepted |= OneLine.of(text).equals(wording);
        }
        return accepted;
    }

    /** The deck as it is to be, its cards where they are in the deck as it would be. */
    private @Nullable Deck expected(Deck after) {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < deck.cards().size(); i++) {
            Card old = deck.cards().get(i);
            if (i == after.cards().size()) {
                return null;
            }
            Kind kind = i == index ? accepting(old.kind()) : old.kind();
            cards.add(with(old, kind, after.cards().get(i).place()));
        }
        return new Deck(
                deck.id(),
                deck.title(),
                deck.file(),
                deck.description(),
                deck.language(),
                deck.tags(),
                deck.exam(),
                deck.newPerDay(),
                deck.sources(),
                cards);
    }

    private Kind accepting(Kind kind) {
        List<Point> points = new ArrayList<>(kind.points());
        List<String> accept = new ArrayList<>(points.get(point).accept());
        accept.add(wording);
        points.set(point, with(points.get(point), accept));
        return new Kind.Basic(kind.question(), points, kind.any());
    }

    private static Card with(Card card, Kind kind, Place place) {
        return new Card(
                card.id(),
                card.entry(),
                card.deck(),
                kind,
                card.draft(),
                card.hint(),
                card.note(),
                card.source(),
                card.deckTags(),
                card.ownTags(),
                place);
    }
}

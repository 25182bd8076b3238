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

/** What an author does with a draft in its deck file: accepts it, drops it, rewords it. All else stays as it is. */
public final class DraftEdits {
    private static final String NO_CARDS = "no-cards";

    private final DeckFile file;
    private final Deck deck;
    private final List<Card> entry;

    private DraftEdits(DeckFile file, Deck deck, List<Card> entry) {
        this.file = file;
        this.deck = deck;
        this.entry = List.copyOf(entry);
    }

    /**
     * Looks for a draft in its file.
     *
     * @param draft as it was shown; its file may have changed since, but not the draft
     * @throws EditException when it is not there any more, or not as it was
     */
    private static DraftEdits open(Card draft) throws EditException {
        Path name = draft.place().file();
        DeckFile file = DeckFile.open(name);
        if (!file.exists()) {
            throw new EditException(name + ": the deck is no longer there, so nothing was written");
        }
        Deck deck = deck(DeckReader.read(name, file.content()));
        List<Card> entry = new ArrayList<>();
        for (Card card : deck.cards()) {
            if (card.entry().equals(draft.entry())) {
                entry.add(card);
            }
        }
        boolean same = entry.stream()
                .anyMatch(card -> with(card, card.draft(), draft.place()).equals(draft));
        if (!same) {
            throw new EditException(
                    name + ": this draft is not in the deck as it was shown any more, so nothing was written");
        }
        return new DraftEdits(file, deck, entry);
    }

    private static Deck deck(Reading reading) throws EditException {
        Deck deck = reading.deck();
        for (Finding finding : reading.findings()) {
            if (finding.severity() == Severity.ERROR || deck == null) {
                throw new EditException(finding + "; mend the deck and try again");
            }
        }
        if (deck == null) {
            throw new IllegalStateException("a deck without errors can be read");
        }
        return deck;
    }

    /**
     * Makes a card of a draft, which is asked from now on.
     *
     * @throws EditException when the file cannot be changed; it was left alone then
     */
    public static Change accept(Card draft) throws EditException {
        DraftEdits edits = open(draft);
        Part.Keys keys = edits.keys();
        Part.Key status = keys == null ? null : keys.key("status");
        Edit edit = keys == null || status == null ? null : new Removal(edits.file.text()).ofKey(keys, status);
        return edits.make(edit == null ? List.of() : List.of(edit), Fate.ACCEPTED, List.of());
    }

    /**
     * Takes a draft out of its deck.
     *
     * @throws EditException when the file cannot be changed; it was left alone then
     */
    public static Change drop(Card draft) throws EditException {
        DraftEdits edits = open(draft);
        String text = edits.file.text();
        Part.Keys root = LayoutReader.read(text) instanceof Part.Keys keys ? keys : null;
        Part.Key cards = root == null ? null : root.key("cards");
        Part.Keys keys = edits.keys();
        List<Edit> made = List.of();
        if (keys != null && cards != null && cards.value() instanceof Part.Items items) {
            int index = items.items().indexOf(keys);
            Edit edit = items.items().size() == 1
                    ? new Edit(items.start(), items.end(), "[]")
                    : new Removal(text).ofItem(items, index, List.of(index));
            made = edit == null ? List.of() : List.of(withBlankLine(text, edit, items.flow()));
        }
        return edits.make(made, Fate.DROPPED, List.of());
    }

    /** Of the blank lines around a card one goes with it. */
    private static Edit withBlankLine(String text, Edit edit, boolean flow) {
        int lineEnd = edit.from() - (edit.from() > 1 && text.startsWith("\r\n", edit.from() - 2) ? 2 : 1);
        int before = Lines.start(text, Math.max(0, lineEnd));
        boolean wholeLines = !flow && edit.with().isEmpty() && edit.from() == Lines.start(text, edit.from());
        boolean blankBefore =
                edit.from() > 0 && text.substring(before, edit.from()).isBlank();
        boolean end = edit.to() == text.length();
        boolean blankBehind =
                end || text.substring(edit.to(), Lines.end(text, edit.to())).isBlank();
        return wholeLines && blankBefore && blankBehind ? Edit.delete(before, edit.to()) : edit;
    }

    /**
     * Gives a draft other words; it stays a draft.
     *
     * @param asked the question, or the text with its gaps
     * @param points the answer, as many points as before; empty for a text with gaps
     * @throws EditException when the file cannot be changed or the card has a mistake then; the file was left alone
     */
    public static Change reword(Card draft, String asked, List<String> points) throws EditException {
        DraftEdits edits = open(draft);
        Part.Keys keys = edits.keys();
        List<Edit> made = new ArrayList<>();
        boolean cloze = draft.kind() instanceof Kind.Cloze;
        if (keys != null) {
            Part.Text question = cloze ? keys.text("cloze") : keys.text("question", "q");
            edits.put(question, asked, keys.flow(), made);
            Part.Key answer = keys.key(draft.kind() instanceof Kind.Ordering ? "order" : "answer", "a");
            List<Part.Text> texts = answer == null ? List.of() : texts(answer.value());
            if (!points.isEmpty() && texts.size() != points.size()) {
                throw new EditException("the answer of this card cannot be edited here; do it in your editor");
            }
            boolean inFlow =
                    keys.flow() || (answer != null && answer.value() instanceof Part.Items list && list.flow());
            for (int i = 0; i < points.size(); i++) {
                edits.put(texts.get(i), points.get(i), inFlow, made);
            }
        }
        List<String> wanted = new ArrayList<>();
        wanted.add(asked.strip());
        points.forEach(point -> wanted.add(point.strip()));
        return edits.make(made, Fate.REWORDED, wanted);
    }

    private void put(Part.@Nullable Text part, String words, boolean flow, List<Edit> made) {
        if (part != null && !part.value().equals(words)) {
            made.add(new Edit(part.start(), part.end(), scalar(words.strip(), flow)));
        }
    }

    /** A text as YAML on one line; in braces and brackets more of them need quotes. */
    private static String scalar(String words, boolean flow) {
        List<String> lines = CardYaml.lines(NewCard.builder().question(words).build(), true);
        if (!flow && lines.size() == 1 && !words.isEmpty()) {
            return lines.get(0).substring("question: ".length());
        }
        String bracketed = CardYaml.inBrackets(words);
        return bracketed.substring(1, bracketed.length() - 1);
    }

    private static List<Part.Text> texts(Part value) {
        List<Part.Text> texts = new ArrayList<>();
        List<Part> parts = value instanceof Part.Items items ? items.items() : List.of(value);
        for (Part part : parts) {
            Part.Text text = part instanceof Part.Text only ? only : null;
            if (part instanceof Part.Keys keys) {
                text = keys.text("text");
            }
            if (text == null) {
                return List.of();
            }
            texts.add(text);
        }
        return texts;
    }

    private Part.@Nullable Keys keys() {
        return LayoutReader.read(file.text()) instanceof Part.Keys root ? CardParts.of(root, deck, entry.get(0)) : null;
    }

    private enum Fate {
        ACCEPTED,
        DROPPED,
        REWORDED
    }

    /** Makes edits if the deck is then just what it is to be. */
    private Change make(List<Edit> edits, Fate fate, List<String> words) throws EditException {
        Place at = entry.get(0).place();
        byte[] content = file.encoded(Edit.apply(file.text(), edits));
        Reading after = DeckReader.read(file.name(), content);
        if (fate == Fate.REWORDED) {
            refuseMistakes(after);
        }
        if (edits.isEmpty() && fate != Fate.REWORDED) {
            throw new EditException(at + ": this cannot be done here without losing a comment; do it in your editor");
        }
        if (!isAsWanted(after, fate, words)) {
            throw new EditException(
                    at + ": this cannot be written here without a change of meaning; do it in your editor");
        }
        file.replace(content);
        return new Change(file, content);
    }

    private static void refuseMistakes(Reading after) throws EditException {
        for (Finding finding : after.findings()) {
            if (finding.severity() == Severity.ERROR) {
                throw new EditException(finding.text() + "; nothing was written");
            }
        }
    }

    private boolean isAsWanted(Reading after, Fate fate, List<String> words) {
        for (Finding finding : after.findings()) {
            if (finding.severity() == Severity.ERROR && !finding.rule().equals(NO_CARDS)) {
                return false;
            }
        }
        List<Card> now = after.deck() == null ? List.of() : after.deck().cards();
        int first = deck.cards().indexOf(entry.get(0));
        int behind = deck.cards().size() - first - entry.size();
        int from = Math.min(first, now.size());
        List<Card> own = now.subList(from, Math.max(from, now.size() - behind));
        List<Card> others = new ArrayList<>(deck.cards());
        others.subList(first, first + entry.size()).clear();
        List<Card> rest = new ArrayList<>(now);
        rest.removeAll(own);
        return sameButPlaces(rest, others)
                && switch (fate) {
                    case ACCEPTED ->
                        sameButPlaces(
                                own,
                                entry.stream()
                                        .map(card -> with(card, false, card.place()))
                                        .toList());
                    case DROPPED -> own.isEmpty();
                    case REWORDED ->
                        !own.isEmpty()
                                && own.get(0).draft()
                                && words(own.get(0)).equals(words);
                };
    }

    private static List<String> words(Card card) {
        List<String> words = new ArrayList<>();
        if (card.kind() instanceof Kind.Cloze cloze) {
            words.add(cloze.text().source().strip());
            return words;
        }
        words.add(card.question().strip());
        for (Point point : card.points()) {
            words.add(point.text().strip());
        }
        return words;
    }

    private static boolean sameButPlaces(List<Card> cards, List<Card> others) {
        boolean same = cards.size() == others.size();
        for (int i = 0; same && i < cards.size(); i++) {
            same = with(cards.get(i), cards.get(i).draft(), others.get(i).place())
                    .equals(others.get(i));
        }
        return same;
    }

    private static Card with(Card card, boolean draft, Place place) {
        return new Card(
                card.id(),
                card.entry(),
                card.deck(),
                card.kind(),
                draft,
                card.hint(),
                card.note(),
                card.source(),
                card.deckTags(),
                card.ownTags(),
                place);
    }
}

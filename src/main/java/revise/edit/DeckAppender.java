package revise.edit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.CardIds;
import revise.deck.Deck;
import revise.deck.DeckReader;
import revise.deck.Finding;
import revise.deck.Kind;
import revise.deck.Reading;
import revise.deck.Severity;

/** Adds cards to deck files. A deck that does not exist yet begins with its first card. */
public final class DeckAppender {
    private final Path name;
    private final NewCard card;

    private DeckAppender(Path name, NewCard card) {
        this.name = name;
        this.card = card;
    }

    /**
     * Finds out what the file is with one more card, and that it is right: readable, the other cards as they were, the new
     * one saying what it is meant to say. Writes nothing yet.
     *
     * @param title the deck's, should it be new; null for the file's name without its extension
     * @throws EditException when the card or the deck does not allow it; the message says why
     */
    public static Addition plan(Path file, @Nullable String title, NewCard card) throws EditException {
        DeckFile deck = DeckFile.open(file);
        return new DeckAppender(file, card).plan(deck, title == null ? usualTitle(file) : title);
    }

    private static String usualTitle(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private Addition plan(DeckFile file, String title) throws EditException {
        refuseHalfCharacters();
        Card alone = alone();
        Deck before = file.exists() ? before(file) : null;
        if (before != null) {
            refuseDuplicates(before, alone);
        }
        String text = file.text();
        Edit edit = insertion(file, text, title);
        byte[] content = file.encoded(Edit.apply(text, List.of(edit)));
        Reading after = DeckReader.read(name, content);
        List<Card> added = added(before, after);
        if (!file.exists() && !title.equals(Objects.requireNonNull(after.deck()).title())) {
            throw new EditException("the title \"" + title + "\" cannot be written as it is; choose another");
        }
        String yaml = withoutBlankLines(edit.with());
        int first = added.get(0).place().line();
        int last = first + (int) yaml.lines().count();
        List<Finding> findings = after.findings().stream()
                .filter(finding ->
                        finding.place().line() >= first && finding.place().line() < last)
                .toList();
        return new Addition(file, content, yaml, added, findings);
    }

    private Edit insertion(DeckFile file, String text, String title) throws EditException {
        if (!file.exists()) {
            return Edit.insert(0, Insertion.newDeck(NewDeck.of(title, List.of(card))));
        }
        try {
            return Insertion.of(text, NewDeck.of(title, List.of(card)));
        } catch (EditException e) {
            throw new EditException(name + ": " + e.getMessage(), e);
        }
    }

    private static String withoutBlankLines(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '\n' || text.charAt(start) == '\r')) {
            start++;
        }
        return text.substring(start).stripTrailing();
    }

    /** Half of a character cannot be written as UTF-8. */
    private void refuseHalfCharacters() throws EditException {
        if (!card.isWhole()) {
            throw new EditException("the card has half a character in one of its texts; type that text anew");
        }
    }

    /** Reads the card by itself, so that a mistake in it is told from one in the deck. */
    private Card alone() throws EditException {
        List<String> lines = CardYaml.lines(card, true);
        String deck = "cards:\n- " + String.join("\n  ", lines) + "\n";
        Reading reading = DeckReader.read(name, deck.getBytes(StandardCharsets.UTF_8));
        Finding error = firstError(reading, "");
        if (error != null) {
            throw new EditException("the card cannot be added: " + error.text());
        }
        return cards(reading).get(0);
    }

    /** Gives the deck as it is, or null if it has no card yet. */
    private @Nullable Deck before(DeckFile file) throws EditException {
        Reading reading = DeckReader.read(name, file.content());
        Finding error = firstError(reading, "no-cards");
        if (error != null) {
            throw new EditException(
                    error + "\nMend the deck and try again; \"revise check\" shows all mistakes in it.");
        }
        return reading.deck();
    }

    private static @Nullable Finding firstError(Reading reading, String allowed) {
        for (Finding finding : reading.findings()) {
            if (finding.severity() == Severity.ERROR && !finding.rule().equals(allowed)) {
                return finding;
            }
        }
        return null;
    }

    private void refuseDuplicates(Deck deck, Card alone) throws EditException {
        String question = CardIds.ofQuestion(alone.kind().filled());
        String id = card.id() == null ? question : card.id();
        for (Card old : deck.cards()) {
            if (!(old.kind() instanceof Kind.Reverse)
                    && CardIds.ofQuestion(old.kind().filled()).equals(question)) {
                throw new EditException(
                        at(old) + ": this question is asked here already; reword yours, or change that card");
            }
            if (old.entry().equals(deck.id() + "/" + id)) {
                throw new EditException(at(old) + ": the id \"" + id + "\" is used here already; choose another");
            }
        }
    }

    private static String at(Card card) {
        return card.place().file() + ":" + card.place().line();
    }

    /** Gives what was added; refuses a text in which anything else has changed or the card says something else. */
    private List<Card> added(@Nullable Deck before, Reading after) throws EditException {
        List<Card> old = before == null ? List.of() : before.cards();
        Finding error = firstError(after, "");
        if (error != null) {
            throw new EditException(error + "\nThe card is not added: the deck could not be read with it any more.");
        }
        List<Card> all = cards(after);
        List<Card> added = all.subList(Math.min(old.size(), all.size()), all.size());
        boolean others = all.subList(0, Math.min(old.size(), all.size())).equals(old);
        List<String> inherited = Objects.requireNonNull(after.deck()).tags();
        boolean sameDeck = before == null || inherited.equals(before.tags());
        if (!others || !sameDeck || added.isEmpty() || !new Meaning(card, inherited).isThatOf(added)) {
            throw new EditException(
                    name + ": the card cannot be added here without a change of meaning; add it in an editor");
        }
        return added;
    }

    private static List<Card> cards(Reading reading) {
        Deck deck = reading.deck();
        return deck == null ? List.of() : deck.cards();
    }
}

package revise.deck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the list of cards and sees to it that no two are the same. */
final class CardList {
    private final Path file;
    private final Findings findings;
    private final Recovery recovery;
    private final List<Card> cards = new ArrayList<>();
    private final Map<String, Place> placesOfEntries;
    private String deck = "";
    private String prefix = "";
    private List<String> deckTags = List.of();
    private Set<String> tagsOfDeck = Set.of();

    /** The card read last, until the token behind it shows that no mistake of form cut it off. */
    private @Nullable CardForm last;

    /** The length of the file's text tells about how many cards there may be. */
    CardList(Path file, Findings findings, Recovery recovery, int length) {
        this.file = file;
        this.findings = findings;
        this.recovery = recovery;
        this.placesOfEntries = new HashMap<>(16 + length / 64);
    }

    /** A run over the tokens begins: the run before ended in a mistake of form, which cut off the card read last. */
    void begin() {
        last = null;
    }

    /** The token behind the list was read, so that nothing of it was cut off. */
    void end() {
        checkLast();
        recovery.leaveCards();
    }

    /**
     * Reads the value of {@code cards}, or what is left of it behind a mistake.
     *
     * @param id the deck's, as far as is known before the end of the file
     * @param tags likewise
     */
    void read(TokenCursor cursor, String id, List<String> tags) throws BrokenYaml {
        if (prefix.isEmpty()) {
            deck = id;
            prefix = id + "/";
            deckTags = tags;
            tagsOfDeck = Set.copyOf(tags);
        }
        ValueReader values = new ValueReader(cursor, findings);
        if (cursor.isText() && cursor.text().isBlank()) {
            noCards(cursor.line(), cursor.column());
        } else if (cursor.token() == JsonToken.START_ARRAY) {
            int line = cursor.line();
            int column = cursor.column();
            recovery.enterCards(cursor);
            if (items(cursor, values) == 0) {
                noCards(line, column);
            }
        } else {
            findings.error(
                    cursor.line(),
                    cursor.column(),
                    "wrong-type",
                    "cards must be a list; begin each card with \"- question: ...\"");
            cursor.skip();
        }
    }

    /** Gives the cards as they are in the deck with this id and these tags. */
    List<Card> cards(String id, List<String> tags) {
        if (id.equals(deck) && tags.equals(deckTags)) {
            return cards;
        }
        List<Card> moved = new ArrayList<>(cards.size());
        for (Card card : cards) {
            moved.add(card.movedTo(id, tags));
        }
        return moved;
    }

    private int items(TokenCursor cursor, ValueReader values) throws BrokenYaml {
        int items = 0;
        while (cursor.next() != JsonToken.END_ARRAY) {
            items++;
            checkLast();
            recovery.begin(cursor);
            if (cursor.token() == JsonToken.START_OBJECT) {
                card(cursor, values);
            } else if (cursor.isText() && cursor.text().isBlank()) {
                findings.error(cursor.line(), cursor.column(), "empty", "this card is empty; write it or delete it");
            } else {
                findings.error(cursor.line(), cursor.column(), "wrong-type", onOther(cursor));
                cursor.skip();
            }
        }
        return items;
    }

    private static String onOther(TokenCursor cursor) {
        String glued = cursor.isText() ? SyntaxAdvice.keyWithoutSpace(cursor.text()) : null;
        if (glued != null) {
            return SyntaxAdvice.spaceAfter(glued);
        }
        String found = cursor.isText() ? Findings.quote(cursor.text()) : "a list";
        return "a card is written as \"- question: ...\" with \"answer: ...\" below it, not as " + found;
    }

    private void card(TokenCursor cursor, ValueReader values) throws BrokenYaml {
        CardForm form = new CardForm(cursor, findings, values);
        form.read();
        last = form;
        String id = form.id();
        if (id == null) {
            return;
        }
        String entry = prefix.concat(id);
        Place place = form.place(file);
        Place first = placesOfEntries.putIfAbsent(entry, place);
        if (first != null) {
            onDuplicate(form, id, place, first);
        }
        cards.addAll(form.cards(deck, entry, deckTags, place));
    }

    private void checkLast() {
        if (last != null) {
            last.checkWhole(tagsOfDeck);
            last = null;
        }
    }

    private void onDuplicate(CardForm form, String id, Place place, Place first) {
        String text = form.isNamed()
                ? "the id " + Findings.quote(id) + " is already used in line " + first.line() + "; change one of them"
                : "the same question is already asked in line " + first.line() + "; give one of them an id";
        findings.error(place.line(), place.column(), "duplicate-id", text);
    }

    private void noCards(int line, int column) {
        findings.error(line, column, "no-cards", "there are no cards; write \"- question: ...\" below \"cards:\"");
    }
}

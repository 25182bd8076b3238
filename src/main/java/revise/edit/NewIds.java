package revise.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.Findings;
import revise.deck.Place;

/** Writes its present id into each card that has none written: its progress stays, also when it is reworded later. */
final class NewIds {
    private final String text;

    private NewIds(String text) {
        this.text = text;
    }

    /**
     * Gives what is to be done.
     *
     * @param deck what the text was read into
     * @param shared entries that are left alone
     */
    static List<Fix> of(String text, Part.Keys root, Deck deck, Set<String> shared) {
        NewIds ids = new NewIds(text);
        List<Fix> fixes = new ArrayList<>();
        List<Part.Keys> parts = CardParts.of(root);
        List<String> entries = entries(deck);
        // One entry of the list, one id: the reader refuses whatever else may stand there.
        for (int i = 0; i < parts.size() && parts.size() == entries.size(); i++) {
            Part.Keys card = parts.get(i);
            String id = entries.get(i);
            if (card.key("id") == null && !shared.contains(deck.id() + "/" + id) && ids.beginsPlainly(card)) {
                fixes.add(new Fix(
                        Edit.insert(card.keys().get(0).start(), "id: " + id + ids.between(card)),
                        "the card has the id " + Findings.quote(id) + " written now"));
            }
        }
        return fixes;
    }

    private static List<String> entries(Deck deck) {
        List<String> entries = new ArrayList<>();
        Place last = null;
        for (Card card : deck.cards()) {
            if (!card.place().equals(last)) {
                entries.add(card.entry().substring(deck.id().length() + 1));
                last = card.place();
            }
        }
        return entries;
    }

    /** Whether nothing but blanks, dashes and an opening brace stands before the first key. */
    private boolean beginsPlainly(Part.Keys card) {
        int first = card.keys().get(0).start();
        if (card.flow()) {
            return text.charAt(card.start()) == '{'
                    && text.substring(card.start() + 1, first).isBlank();
        }
        String before = text.substring(Lines.start(text, first), first);
        return before.chars().allMatch(c -> c == ' ' || c == '-');
    }

    /** What parts the id from the key behind it. */
    private String between(Part.Keys card) {
        int first = card.keys().get(0).start();
        int column = first - Lines.start(text, first);
        return card.flow() ? ", " : Lines.lineBreak(text, first) + " ".repeat(column);
    }
}

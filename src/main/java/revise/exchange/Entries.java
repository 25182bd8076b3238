package revise.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.Kind;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Past;

/** Makes entries, as they are written into files, of cards, as they are asked. */
public final class Entries {
    private final Map<String, Past> pasts;

    private Entries(Map<String, Past> pasts) {
        this.pasts = pasts;
    }

    /**
     * Gives a deck to go out.
     *
     * @param pasts what happened to cards, by their ids; empty when that is not wanted
     */
    public static ExportedDeck of(Deck deck, Map<String, Past> pasts) {
        Path folder = deck.file().toAbsolutePath().getParent();
        ImportedDeck content = new ImportedDeck(
                deck.title(),
                deck.description(),
                deck.language(),
                deck.tags(),
                deck.sources(),
                new Entries(pasts).items(deck.cards()));
        return new ExportedDeck(deck.id(), folder == null ? deck.file() : folder, content);
    }

    /** Gives what of a deck's own keys no format has a place for. */
    public static List<Loss> losses(Deck deck) {
        List<Loss> losses = new ArrayList<>();
        if (deck.exam() != null) {
            losses.add(new Loss(deck.file().toString(), "the day of the exam, " + deck.exam()));
        }
        if (deck.newPerDay() != null) {
            losses.add(new Loss(deck.file().toString(), "the new cards a day, " + deck.newPerDay()));
        }
        return losses;
    }

    /** The cards of one entry stand one after the other. */
    private List<Item> items(List<Card> cards) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < cards.size(); ) {
            int end = i + 1;
            while (end < cards.size()
                    && cards.get(end).entry().equals(cards.get(i).entry())) {
                end++;
            }
            items.add(item(cards.subList(i, end)));
            i = end;
        }
        return items;
    }

    private Item item(List<Card> cards) {
        Card first = cards.get(0);
        NewCard.Builder entry = NewCard.builder()
                .id(first.entry().substring(first.deck().length() + 1))
                .hint(first.hint())
                .note(first.note())
                .source(first.source())
                .tags(first.ownTags())
                .draft(first.draft());
        form(entry, first.kind(), cards.size() > 1);
        List<Past> past = new ArrayList<>();
        for (Card card : cards) {
            Past before = pasts.get(card.id());
            if (before != null) {
                past.add(before);
            }
        }
        String where = first.place().file() + ":" + first.place().line();
        return new Item(where, entry.build(), List.of(), past);
    }

    private static void form(NewCard.Builder entry, Kind kind, boolean several) {
        if (kind instanceof Kind.Cloze cloze) {
            entry.cloze(cloze.text().source());
            return;
        }
        entry.question(kind.question());
        if (kind instanceof Kind.Ordering) {
            entry.order(kind.points().stream().map(Point::text).toList());
            return;
        }
        entry.answer(kind.points()).any(kind.any()).reverse(several);
        if (kind instanceof Kind.Choice choice) {
            entry.choices(choice.choices()).reverse(false);
        }
    }
}

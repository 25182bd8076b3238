package revise.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;

/** What was found, as a person puts it right. Cards are counted from 0 over all decks. */
public record Proposal(Imported imported) {
    /** Every card, in the order of the source. */
    public List<Item> items() {
        return imported.decks().stream().flatMap(deck -> deck.items().stream()).toList();
    }

    /** Leaves a card out; the report says so. */
    public Proposal drop(int index) throws ExchangeException {
        Item item = item(index);
        List<Loss> losses = new ArrayList<>(imported.losses());
        losses.add(new Loss(item.where(), "the card \"" + firstLine(item.card()) + "\", which you dropped"));
        return changed(index, List.of()).with(losses);
    }

    /** Exchanges a card's question and its answer. */
    public Proposal flip(int index) throws ExchangeException {
        Item item = item(index);
        NewCard card = item.card();
        if (!isBasic(card) || card.points().size() != 1) {
            throw new ExchangeException("only a question with one answer can be flipped");
        }
        NewCard flipped = copy(card, card.points().get(0).text(), List.of(Point.of(String.valueOf(card.question()))));
        return changed(index, List.of(sure(item, flipped)));
    }

    /** Makes a card part of the one before it: its question and its answer become points there. */
    public Proposal merge(int index) throws ExchangeException {
        Item item = item(index);
        Item before = index == 0 ? item : item(index - 1);
        if (index == 0 || deckOf(index) != deckOf(index - 1)) {
            throw new ExchangeException("there is no card before it that it could be merged with");
        }
        if (!isBasic(item.card()) || !isBasic(before.card())) {
            throw new ExchangeException("only questions with answers can be merged");
        }
        List<Point> points = new ArrayList<>(before.card().points());
        points.add(Point.of(String.valueOf(item.card().question())));
        points.addAll(item.card().points());
        Set<String> tags = new LinkedHashSet<>(before.card().tags());
        tags.addAll(item.card().tags());
        NewCard merged = NewCard.builder()
                .id(before.card().id())
                .question(before.card().question())
                .answer(points)
                .hint(joined(before.card().hint(), item.card().hint()))
                .note(joined(before.card().note(), item.card().note()))
                .source(joined(before.card().source(), item.card().source()))
                .tags(List.copyOf(tags))
                .build();
        return changed(index, List.of()).changed(index - 1, List.of(sure(before, merged)));
    }

    /**
     * Makes two cards of one: a point becomes the question of the second, and the points behind it its answer.
     *
     * @param point counted from 0; neither the first nor the last
     */
    public Proposal split(int index, int point) throws ExchangeException {
        Item item = item(index);
        NewCard card = item.card();
        List<Point> points = card.points();
        if (!isBasic(card) || point < 1 || point >= points.size() - 1) {
            throw new ExchangeException(
                    "a card is split at a line of its answer that has one before and one behind it");
        }
        Item first = sure(item, copy(card, String.valueOf(card.question()), points.subList(0, point)));
        NewCard second = NewCard.builder()
                .question(points.get(point).text())
                .answer(points.subList(point + 1, points.size()))
                .tags(card.tags())
                .build();
        return changed(index, List.of(first, Item.of(item.where(), second)));
    }

    private Item item(int index) throws ExchangeException {
        List<Item> items = items();
        if (index < 0 || index >= items.size()) {
            throw new ExchangeException("there is no card " + (index + 1) + "; they go from 1 to " + items.size());
        }
        return items.get(index);
    }

    private static boolean isBasic(NewCard card) {
        return card.question() != null
                && card.choices().isEmpty()
                && card.order().isEmpty();
    }

    private static @Nullable String joined(@Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.equals(second) ? first : first + "\n" + second;
    }

    private static NewCard copy(NewCard card, String question, List<Point> points) {
        return NewCard.builder()
                .id(card.id())
                .question(question)
                .answer(points)
                .hint(card.hint())
                .note(card.note())
                .source(card.source())
                .tags(card.tags())
                .reverse(card.reverse())
                .draft(card.draft())
                .build();
    }

    /** A person looked at it. */
    private static Item sure(Item item, NewCard card) {
        return new Item(item.where(), card, List.of(), item.past());
    }

    private static String firstLine(NewCard card) {
        String cloze = card.cloze();
        String asked = cloze != null ? cloze : String.valueOf(card.question());
        return asked.lines().findFirst().orElse("");
    }

    private int deckOf(int index) {
        int first = 0;
        for (int i = 0; i < imported.decks().size(); i++) {
            first += imported.decks().get(i).items().size();
            if (index < first) {
                return i;
            }
        }
        return -1;
    }

    private Proposal changed(int index, List<Item> instead) {
        List<ImportedDeck> decks = new ArrayList<>();
        int first = 0;
        for (ImportedDeck deck : imported.decks()) {
            int at = index - first;
            first += deck.items().size();
            decks.add(at >= 0 && at < deck.items().size() ? replaced(deck, at, instead) : deck);
        }
        return new Proposal(new Imported(decks, imported.read(), imported.losses(), imported.images()));
    }

    private static ImportedDeck replaced(ImportedDeck deck, int at, List<Item> instead) {
        List<Item> items = new ArrayList<>(deck.items());
        items.remove(at);
        items.addAll(at, instead);
        return new ImportedDeck(deck.title(), deck.description(), deck.language(), deck.tags(), deck.sources(), items);
    }

    private Proposal with(List<Loss> losses) {
        return new Proposal(new Imported(imported.decks(), imported.read(), losses, imported.images()));
    }
}

package revise.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Point;

/**
 * What a new card is to say.
 *
 * @param inherited the tags of its deck
 */
record Meaning(NewCard card, List<String> inherited) {
    /** Whether these cards, read from one entry, say just that. */
    boolean isThatOf(List<Card> cards) {
        String entry = cards.get(0).entry();
        for (Card read : cards) {
            if (!read.entry().equals(entry) || !says(read)) {
                return false;
            }
        }
        return card.id() == null || entry.endsWith("/" + card.id());
    }

    private boolean says(Card read) {
        boolean reverse = read.kind() instanceof Kind.Reverse;
        return says(read.kind())
                && read.draft() == card.draft()
                && (reverse || Objects.equals(read.hint(), card.hint()))
                && Objects.equals(read.note(), card.note())
                && Objects.equals(read.source(), card.source())
                && read.tags().equals(tags());
    }

    private boolean says(Kind kind) {
        if (kind instanceof Kind.Cloze cloze) {
            return cloze.text().source().equals(card.cloze());
        }
        if (kind instanceof Kind.Reverse reverse) {
            return card.reverse() && reverse.points().equals(points(List.of(String.valueOf(card.question()))));
        }
        if (!kind.question().equals(card.question())) {
            return false;
        }
        if (kind instanceof Kind.Choice choice) {
            return choice.choices().equals(stripped(card.choices()))
                    && choice.points().equals(card.points());
        }
        if (kind instanceof Kind.Ordering ordering) {
            return ordering.points().equals(points(stripped(card.order())));
        }
        return kind.points().equals(card.points()) && kind.any() == card.any();
    }

    private List<String> tags() {
        Set<String> tags = new LinkedHashSet<>(inherited);
        tags.addAll(card.tags());
        return List.copyOf(tags);
    }

    private static List<Point> points(List<String> texts) {
        return texts.stream().map(Point::of).toList();
    }

    private static List<String> stripped(List<String> texts) {
        List<String> stripped = new ArrayList<>();
        for (String text : texts) {
            stripped.add(text.strip());
        }
        return stripped;
    }
}

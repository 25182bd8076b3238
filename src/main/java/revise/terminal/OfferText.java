package revise.terminal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Kind;
import revise.grading.Picks;
import revise.terminal.markdown.Markdown;

/** What there is to pick from, in lines. */
public final class OfferText {
    private OfferText() {}

    /** Says what is offered, each with its number. */
    public static void say(Card card, Picks picks, PlainLines lines) {
        String label = card.kind() instanceof Kind.Ordering ? "Item " : "Choice ";
        List<String> offered = picks.offered();
        for (int i = 0; i < offered.size(); i++) {
            lines.say(label + (i + 1), Markdown.plain(offered.get(i)));
        }
    }

    /** What to type to pick from it; null for a card that offers nothing. */
    public static @Nullable String howTo(Card card) {
        if (card.kind() instanceof Kind.Ordering) {
            return "numbers in order, such as 2 3 1";
        }
        if (card.kind() instanceof Kind.Choice) {
            return card.points().size() == 1
                    ? "the number of your choice"
                    : "the numbers of all right ones, such as 1 3";
        }
        return null;
    }
}

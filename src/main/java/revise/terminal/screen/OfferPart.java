package revise.terminal.screen;

import revise.deck.Card;
import revise.deck.Kind;
import revise.grading.Picks;

/** What there is to pick from: choices, or things to be put in order. */
public final class OfferPart {
    private OfferPart() {}

    /**
     * Writes what is offered, each with the digit that picks it.
     *
     * @param here the item that the cursor is on, counted from 0; any other number for none
     */
    public static void write(Card card, Picks picks, int here, Body body) {
        body.gap();
        if (card.kind() instanceof Kind.Choice && card.points().size() > 1) {
            body.text("choose all that are right", Look.DIM);
        }
        for (int item = 0; item < picks.offered().size(); item++) {
            if (item == here) {
                body.pointBegins();
            }
            String mark = (item == here ? "> " : "  ") + number(item) + " " + mark(card, picks.rank(item)) + " ";
            body.markdown(mark, picks.offered().get(item), item == here ? Look.BOLD : Look.PLAIN);
            if (item == here) {
                body.pointEnds();
            }
        }
    }

    /** The number that picks an item; those behind the ninth are reached with the cursor only. */
    private static String number(int item) {
        return item < 9 ? Integer.toString(item + 1) : " ";
    }

    private static String mark(Card card, int rank) {
        if (card.kind() instanceof Kind.Ordering) {
            return "[" + (rank == 0 ? " " : rank) + "]";
        }
        boolean one = card.points().size() == 1;
        return (one ? "(" : "[") + (rank == 0 ? " " : "x") + (one ? ")" : "]");
    }

    /** The item that a digit picks, counted from 0; -1 for any other key. */
    public static int itemOf(String key, Picks picks) {
        int item = key.length() == 1 ? key.charAt(0) - '1' : -1;
        return item < Math.min(9, picks.offered().size()) ? item : -1;
    }
}

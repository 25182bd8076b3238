package revise.terminal;

import java.util.List;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Point;
import revise.grading.Picks;
import revise.study.View;
import revise.terminal.screen.Body;
import revise.terminal.screen.Look;

/** Choices, or things to be put in order: what is offered, and behind the answer what was right. */
final class PicksPart {
    private final Look look;

    PicksPart(Look look) {
        this.look = look;
    }

    /** What there is to pick from. */
    void offer(View.Asking asking, ScreenState state, Body body) {
        Picks picks = asking.picks();
        body.gap();
        if (asking.card().kind() instanceof Kind.Choice
                && asking.card().points().size() > 1) {
            body.text("choose all that are right", Look.DIM);
        }
        for (int item = 0; item < picks.offered().size(); item++) {
            boolean here = !asking.revealed() && item == state.point();
            if (here) {
                body.pointBegins();
            }
            String cursor = here ? "> " : "  ";
            String mark = cursor + number(item) + " " + mark(asking, item) + " ";
            body.markdown(mark, picks.offered().get(item), here ? Look.BOLD : Look.PLAIN);
            if (here) {
                body.pointEnds();
            }
        }
    }

    /** The number that picks an item; those behind the ninth are reached with the cursor only. */
    private static String number(int item) {
        return item < 9 ? Integer.toString(item + 1) : " ";
    }

    private static String mark(View.Asking asking, int item) {
        int rank = asking.picks().rank(item);
        if (asking.card().kind() instanceof Kind.Ordering) {
            return "[" + (rank == 0 ? " " : rank) + "]";
        }
        boolean one = asking.card().points().size() == 1;
        return (one ? "(" : "[") + (rank == 0 ? " " : "x") + (one ? ")" : "]");
    }

    /** What is right, and what of it was picked. */
    void answer(View.Asking asking, Body body) {
        Card card = asking.card();
        String verdict = PickedWords.verdict(asking);
        if (!verdict.isEmpty()) {
            boolean full = asking.ticks().isFull(card);
            body.text(verdict, full ? look.review().bold() : look.alarm()).gap();
        }
        boolean ordering = card.kind() instanceof Kind.Ordering;
        List<Point> points = card.points();
        boolean ticked = asking.ticks().used() && points.size() > 1;
        for (int i = 0; i < points.size(); i++) {
            String mark = ticked ? (asking.ticks().met().contains(i) ? "[x] " : "[ ] ") : "";
            body.markdown("  " + mark + (ordering ? (i + 1) + ". " : ""), CardPart.words(points.get(i)), Look.PLAIN);
        }
    }
}

package revise.terminal;

import java.util.List;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Point;
import revise.study.View;
import revise.terminal.screen.Body;
import revise.terminal.screen.Look;
import revise.terminal.screen.OfferPart;
import revise.terminal.screen.PointWords;

/** Choices, or things to be put in order: what is offered, and behind the answer what was right. */
final class PicksPart {
    private final Look look;

    PicksPart(Look look) {
        this.look = look;
    }

    /** What there is to pick from. */
    static void offer(View.Asking asking, ScreenState state, Body body) {
        OfferPart.write(asking.card(), asking.picks(), asking.revealed() ? -1 : state.point(), body);
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
            body.markdown("  " + mark + (ordering ? (i + 1) + ". " : ""), PointWords.of(points.get(i)), Look.PLAIN);
        }
    }
}

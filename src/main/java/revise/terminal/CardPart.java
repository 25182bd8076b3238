package revise.terminal;

import java.util.List;
import revise.deck.Card;
import revise.deck.Point;
import revise.study.View;
import revise.terminal.screen.Body;
import revise.terminal.screen.Look;
import revise.terminal.screen.NotePart;
import revise.terminal.screen.PointWords;

/** The card: its question and, once it is shown, its answer. */
final class CardPart {
    private final Look look;
    private final PicksPart picks;
    private final TypedPart typed;

    CardPart(Look look) {
        this.look = look;
        this.picks = new PicksPart(look);
        this.typed = new TypedPart(look);
    }

    void write(View.Asking asking, ScreenState state, Body body) {
        Card card = asking.card();
        body.markdown("", card.question(), Look.BOLD);
        if (asking.picks().isOffered()) {
            PicksPart.offer(asking, state, body);
        }
        if (state.hint() && card.hint() != null) {
            body.gap().markdown("Hint: ", card.hint(), Look.PLAIN);
        }
        if (state.mode() == ScreenState.Mode.KEYS && !asking.revealed()) {
            typed.unchecked(state.input().text(), body);
        }
        if (asking.revealed()) {
            body.gap();
            body.answerBegins();
            body.line(look.rule(body.width())).gap();
            if (asking.picks().isOffered()) {
                picks.answer(asking, body);
            } else if (asking.typing()) {
                typed.write(asking, state, body);
            } else {
                answer(asking, state, body);
            }
            NotePart.write(card, body);
        }
    }

    private static void answer(View.Asking asking, ScreenState state, Body body) {
        Card card = asking.card();
        List<Point> points = card.points();
        if (points.size() == 1) {
            body.markdown("", PointWords.of(points.get(0)), Look.PLAIN);
            return;
        }
        if (card.any() > 0) {
            body.text("any " + card.any() + " of these", Look.DIM);
        }
        for (int i = 0; i < points.size(); i++) {
            boolean here = i == state.point();
            boolean met = asking.ticks().met().contains(i);
            if (here) {
                body.pointBegins();
            }
            String mark = (here ? "> " : "  ") + (met ? "[x] " : "[ ] ");
            body.markdown(mark, PointWords.of(points.get(i)), here ? Look.BOLD : Look.PLAIN);
            if (here) {
                body.pointEnds();
            }
        }
    }
}

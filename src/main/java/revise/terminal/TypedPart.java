package revise.terminal;

import java.util.List;
import org.jline.utils.AttributedString;
import revise.deck.Card;
import revise.deck.Point;
import revise.study.View;
import revise.terminal.screen.Body;
import revise.terminal.screen.Look;

/** What was typed, and the points of the answer with what was found of each. */
final class TypedPart {
    private final Look look;

    TypedPart(Look look) {
        this.look = look;
    }

    /** An answer that was begun, while keys are for something else. */
    void unchecked(String text, Body body) {
        if (!text.isBlank()) {
            you(text, body.gap());
        }
    }

    private static void you(String text, Body body) {
        body.text(new AttributedString("You: ", Look.DIM), Shortened.of(text.strip()), Look.PLAIN);
    }

    void write(View.Asking asking, ScreenState state, Body body) {
        if (asking.typed() == null) {
            body.text("Nothing typed", Look.DIM);
        } else {
            you(asking.typed().text(), body);
        }
        body.gap();
        Card card = asking.card();
        if (card.any() > 0) {
            body.text("any " + card.any() + " of these", Look.DIM);
        }
        List<Point> points = card.points();
        for (int i = 0; i < points.size(); i++) {
            TypedPoints.of(asking, i).write(points.get(i), i == state.point(), look, body);
        }
    }
}

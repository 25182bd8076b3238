package revise.terminal;

import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import revise.deck.Card;
import revise.deck.Point;
import revise.grading.Verdict;
import revise.study.View;
import revise.terminal.screen.Body;
import revise.terminal.screen.Look;
import revise.terminal.screen.PointWords;

/** What was typed, and the points of the answer with what was found of each. */
final class TypedPart {
    private static final int BOX = 6;

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
            boolean here = i == state.point();
            if (here) {
                body.pointBegins();
            }
            point(MarkedPoint.of(asking, i), points.get(i), here, body);
            if (here) {
                body.pointEnds();
            }
        }
    }

    private void point(MarkedPoint marked, Point point, boolean here, Body body) {
        AttributedString mark = new AttributedStringBuilder()
                .append(here ? "> " : "  ")
                .append(marked.box(), of(marked.verdict()))
                .append(" ")
                .toAttributedString();
        body.markdown(mark, PointWords.of(point), here ? Look.BOLD : Look.PLAIN);
        if (!marked.why().isEmpty()) {
            body.text(" ".repeat(BOX), marked.why(), Look.DIM);
        }
    }

    private AttributedStyle of(Verdict verdict) {
        return switch (verdict) {
            case MET -> look.review();
            case UNSURE -> look.learning();
            case MISSED -> Look.PLAIN;
            case CONTRADICTED -> look.alarm();
        };
    }
}

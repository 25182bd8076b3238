package revise.terminal.exam;

import java.util.List;
import org.jline.utils.AttributedString;
import revise.deck.Card;
import revise.deck.Point;
import revise.exam.Marked;
import revise.terminal.screen.Body;
import revise.terminal.screen.Look;
import revise.terminal.screen.MarkedPoint;
import revise.terminal.screen.NotePart;

/** An answer against the points of its question. */
final class MarkingPart {
    private static final int LONGEST = 20_000;

    private final Look look;

    MarkingPart(Look look) {
        this.look = look;
    }

    /** @param here the point that the cursor is on, from 0; any other number for none */
    void write(Marked answer, int here, Body body) {
        Card card = answer.question().card();
        body.markdown("", card.question(), Look.BOLD);
        body.text("[" + ExamWords.of(answer.score()) + "]", Look.DIM);
        body.gap();
        given(answer, body);
        body.gap();
        body.line(look.rule(body.width())).gap();
        if (card.any() > 0) {
            body.text("any " + card.any() + " of these", Look.DIM);
        }
        List<Point> points = card.points();
        for (int i = 0; i < points.size(); i++) {
            MarkedPoint.of(answer.ticks(), answer.suggested(), i).write(points.get(i), i == here, look, body);
        }
        NotePart.write(card, body);
    }

    private static void given(Marked answer, Body body) {
        String given = answer.given();
        if (given == null || given.isBlank()) {
            body.text("You gave no answer.", Look.PLAIN);
            return;
        }
        String shown = given.length() <= LONGEST ? given : given.substring(0, LONGEST) + "\n(and so on)";
        boolean one = shown.indexOf('\n') < 0;
        AttributedString label = new AttributedString("Your answer: ", Look.DIM);
        if (one) {
            body.text(label, shown, Look.PLAIN);
        } else {
            body.text("Your answer:", Look.DIM);
            body.text("  ", shown, Look.PLAIN);
        }
    }
}

package revise.terminal.screen;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import revise.deck.Point;
import revise.grading.Marking;
import revise.grading.PointMark;
import revise.grading.Ticks;
import revise.grading.Verdict;

/**
 * How a point of an answer stands.
 *
 * @param box {@code [x]} met, {@code [ ]} missed, {@code [?]} unsure, {@code [!]} contradicted
 * @param verdict what the box says
 * @param why in a few words, or empty; untrusted
 */
public record MarkedPoint(String box, Verdict verdict, String why) {
    private static final int BOX = 6;

    /**
     * Tells what came of a point.
     *
     * @param ticks what is held to be met now
     * @param marking what marking found
     * @param point counted from 0
     */
    public static MarkedPoint of(Ticks ticks, Marking marking, int point) {
        boolean met = ticks.met().contains(point);
        PointMark mark = marking.points().get(point);
        boolean decided = met != (mark.verdict() == Verdict.MET)
                || ticks.unsure().containsKey(point) != (mark.verdict() == Verdict.UNSURE);
        return decided
                ? of(met ? Verdict.MET : Verdict.MISSED, "you decided; found was: " + mark.evidence())
                : of(mark.verdict(), mark.evidence());
    }

    /** A point with a verdict, and why. */
    public static MarkedPoint of(Verdict verdict, String why) {
        String box = switch (verdict) {
            case MET -> "[x]";
            case UNSURE -> "[?]";
            case MISSED -> "[ ]";
            case CONTRADICTED -> "[!]";
        };
        return new MarkedPoint(box, verdict, why);
    }

    /**
     * Writes the point behind its box, and below it why.
     *
     * @param here whether the cursor is on it
     */
    public void write(Point point, boolean here, Look look, Body body) {
        if (here) {
            body.pointBegins();
        }
        AttributedString mark = new AttributedStringBuilder()
                .append(here ? "> " : "  ")
                .append(box, style(look))
                .append(" ")
                .toAttributedString();
        body.markdown(mark, PointWords.of(point), here ? Look.BOLD : Look.PLAIN);
        if (!why.isEmpty()) {
            body.text(" ".repeat(BOX), why, Look.DIM);
        }
        if (here) {
            body.pointEnds();
        }
    }

    private AttributedStyle style(Look look) {
        return switch (verdict) {
            case MET -> look.review();
            case UNSURE -> look.learning();
            case MISSED -> Look.PLAIN;
            case CONTRADICTED -> look.alarm();
        };
    }
}

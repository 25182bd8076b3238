package revise.terminal;

import revise.grading.PointMark;
import revise.grading.Ticks;
import revise.grading.Verdict;
import revise.study.Typed;
import revise.study.View;

/**
 * How a point of a typed answer stands.
 *
 * @param box {@code [x]} met, {@code [ ]} missed, {@code [?]} unsure, {@code [!]} contradicted
 * @param verdict what the box says
 * @param why in a few words, or empty; untrusted
 */
record MarkedPoint(String box, Verdict verdict, String why) {
    static MarkedPoint of(View.Asking asking, int point) {
        Ticks ticks = asking.ticks();
        boolean met = ticks.met().contains(point);
        Typed typed = asking.typed();
        if (typed == null) {
            return of(met ? Verdict.MET : Verdict.MISSED, "");
        }
        PointMark mark = typed.marking().points().get(point);
        boolean decided = met != (mark.verdict() == Verdict.MET)
                || ticks.unsure().containsKey(point) != (mark.verdict() == Verdict.UNSURE);
        return decided
                ? of(met ? Verdict.MET : Verdict.MISSED, "you decided; found was: " + mark.evidence())
                : of(mark.verdict(), mark.evidence());
    }

    /** The first point that a typed answer did not meet; else the first of all. */
    static int firstOpen(View.Asking asking) {
        for (int point = 0;
                asking.typed() != null && point < asking.card().points().size();
                point++) {
            if (of(asking, point).verdict() != Verdict.MET) {
                return point;
            }
        }
        return 0;
    }

    private static MarkedPoint of(Verdict verdict, String why) {
        String box = switch (verdict) {
            case MET -> "[x]";
            case UNSURE -> "[?]";
            case MISSED -> "[ ]";
            case CONTRADICTED -> "[!]";
        };
        return new MarkedPoint(box, verdict, why);
    }
}

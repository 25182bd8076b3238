package revise.terminal;

import revise.grading.Verdict;
import revise.study.Typed;
import revise.study.View;
import revise.terminal.screen.MarkedPoint;

/** How the points of a typed answer stand. */
final class TypedPoints {
    private TypedPoints() {}

    static MarkedPoint of(View.Asking asking, int point) {
        Typed typed = asking.typed();
        boolean met = asking.ticks().met().contains(point);
        return typed == null
                ? MarkedPoint.of(met ? Verdict.MET : Verdict.MISSED, "")
                : MarkedPoint.of(asking.ticks(), typed.marking(), point);
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
}

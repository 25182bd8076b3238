package revise.terminal;

import java.util.ArrayList;
import java.util.List;
import revise.deck.Card;
import revise.deck.Point;
import revise.grading.Marking;
import revise.grading.PointMark;
import revise.grading.Verdict;

/** Marking for tests of what is made of it: by whether the words of a point stand in the answer. */
final class Marks {
    private Marks() {}

    static Marking mark(Card card, String typed) {
        List<PointMark> marks = new ArrayList<>();
        for (Point point : card.points()) {
            marks.add(mark(point, typed));
        }
        return new Marking(marks, 0);
    }

    private static PointMark mark(Point point, String typed) {
        int full = (int) Math.round(100 * point.marks());
        String first = point.text().split(" ", -1)[0];
        if (typed.contains("not " + first)) {
            return new PointMark(point, Verdict.CONTRADICTED, 0, "you wrote: not " + first);
        }
        if (typed.contains(point.text())) {
            return new PointMark(point, Verdict.MET, full, "word for word");
        }
        for (String accepted : point.accept()) {
            if (typed.contains(accepted)) {
                return new PointMark(point, Verdict.MET, full, "accepted: " + accepted);
            }
        }
        return typed.contains(first)
                ? new PointMark(point, Verdict.UNSURE, full / 2, "only \"" + first + "\" was found")
                : new PointMark(point, Verdict.MISSED, 0, "not found");
    }
}

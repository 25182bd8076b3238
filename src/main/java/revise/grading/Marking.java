package revise.grading;

import java.util.List;

/**
 * A marked answer.
 *
 * @param points one for each point of the card, in its order
 * @param wrong how many wrong choices were picked
 */
public record Marking(List<PointMark> points, int wrong) {
    public Marking {
        points = List.copyOf(points);
    }

    /** Whether someone must look at any of the points. */
    public boolean isUnsure() {
        return points.stream().anyMatch(point -> point.verdict() == Verdict.UNSURE);
    }

    /** The points held to be met, as far as marking can tell. */
    public Ticks ticks() {
        return Ticks.of(this);
    }
}

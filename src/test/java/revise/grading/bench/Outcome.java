package revise.grading.bench;

import revise.grading.Markers;
import revise.grading.Marking;

/**
 * What a program gave for an answer.
 *
 * @param marks from 0 to the card's full marks
 * @param unsure whether it leaves any point to someone else
 * @param reasons its verdict and evidence for each point
 */
public record Outcome(MarkedAnswer answer, double marks, boolean unsure, String reasons) {
    private static final double SAME = 0.005;

    /** Has the markers mark an answer. */
    public static Outcome of(Markers markers, MarkedAnswer answer) {
        Marking marking = markers.mark(answer.card(), answer.text());
        StringBuilder reasons = new StringBuilder();
        marking.points()
                .forEach(point -> reasons.append(reasons.isEmpty() ? "" : "; ")
                        .append(point.verdict().word())
                        .append(" (")
                        .append(point.evidence())
                        .append(')'));
        return new Outcome(answer, marking.ticks().marks(answer.card()), marking.isUnsure(), reasons.toString());
    }

    double share() {
        return marks / answer.full();
    }

    double wantedShare() {
        return answer.marks() / answer.full();
    }

    /** How far it is from the marker, as a share of the full marks. */
    double error() {
        return Math.abs(share() - wantedShare());
    }

    boolean isExact() {
        return Math.abs(marks - answer.marks()) < SAME;
    }

    /** Full marks where the marker gave less. */
    boolean isFalseFull() {
        return marks > answer.full() - SAME && !isExact();
    }

    /** Full marks that would teach a mistake. */
    public boolean isDangerous() {
        return isFalseFull() && answer.isReversed();
    }

    /** Nothing where the marker gave something, and nobody is asked to look. */
    boolean isFalseZero() {
        return marks < SAME && !unsure && !isExact();
    }
}

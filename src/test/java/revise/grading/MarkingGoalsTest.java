package revise.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import revise.deck.Kind;
import revise.deck.Point;
import revise.grading.bench.Agreement;
import revise.grading.bench.Given;
import revise.grading.bench.MarkedAnswer;
import revise.grading.bench.MarkingSet;
import revise.grading.bench.Outcome;

/** What marking must reach on the answers that it was not tuned on. */
class MarkingGoalsTest {
    private static final double KAPPA = 0.80;

    private final MarkingSet set = MarkingSet.read();
    private final Markers markers = new Markers(set.decks());

    private List<Outcome> outcomes(List<MarkedAnswer> answers) {
        return answers.stream().map(answer -> Outcome.of(markers, answer)).toList();
    }

    @Test
    void marksAgreeWithTheMarkerWhereCardsDeclareTerms() {
        List<MarkedAnswer> declared =
                set.heldOut().stream().filter(MarkedAnswer::isDeclared).toList();
        assertThat(Agreement.of(outcomes(declared)).kappa()).isGreaterThanOrEqualTo(KAPPA);
    }

    @Test
    void nothingReversedGetsFullMarks() {
        List<String> dangerous = outcomes(set.heldOut()).stream()
                .filter(Outcome::isDangerous)
                .map(outcome -> line(outcome.answer()))
                .toList();
        assertThat(dangerous).isEmpty();
    }

    /**
     * Nothing but a likeness tells that such a point is missing, and that is not enough to settle it. A gap asks for the
     * very words that it hides, and an answer to several points may have no words left for one of them.
     */
    @Test
    void noPointWithOnlyATextIsSettledAsMissedWhereTheMarkerFoundIt() {
        List<String> missed = new ArrayList<>();
        for (MarkedAnswer answer : set.heldOut()) {
            List<PointMark> marks = markers.mark(answer.card(), answer.text()).points();
            for (int i = 0; i < marks.size(); i++) {
                Given given = answer.points().get(i);
                boolean found = given == Given.MET || given == Given.PART;
                boolean judged = !(answer.card().kind() instanceof Kind.Cloze)
                        && hasOnlyAText(marks.get(i).point());
                if (found && judged && marks.get(i).verdict() == Verdict.MISSED) {
                    missed.add(line(answer) + ", point " + (i + 1));
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    private static String line(MarkedAnswer answer) {
        return answer.card().id() + ": " + answer.text();
    }

    private static boolean hasOnlyAText(Point point) {
        return point.equals(new Point(
                point.text(),
                point.marks(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                point.tolerance(),
                point.unit()));
    }
}

package revise.exam;

import java.util.ArrayList;
import java.util.List;
import revise.deck.Point;
import revise.grading.ClosedAnswer;
import revise.grading.Markers;
import revise.grading.Marking;
import revise.grading.PointMark;
import revise.grading.Verdict;

/** How the answer to a question is marked. */
@FunctionalInterface
public interface QuestionMarker {
    /**
     * Marks an answer as it was typed.
     *
     * @param given any text with something in it; of what a question offers, texts or numbers in the order shown
     */
    Marking mark(Question question, String given);

    /** Marks what is picked by what was offered, and what is typed with the deck's marker. */
    static QuestionMarker of(Markers markers) {
        return (question, given) -> question.offered().isOffered()
                ? ClosedAnswer.read(question.card(), question.offered(), given).marking(question.card())
                : markers.mark(question.card(), given);
    }

    /** The marking of no answer. */
    static Marking blank(Question question) {
        List<PointMark> points = new ArrayList<>();
        for (Point point : question.card().points()) {
            points.add(new PointMark(point, Verdict.MISSED, 0, "no answer"));
        }
        return new Marking(points, 0);
    }
}

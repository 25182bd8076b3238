package revise.exam;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.grading.ClosedAnswer;
import revise.grading.Picks;

/**
 * What a student has answered to a question so far.
 *
 * @param text what was typed, where the answer is typed
 * @param picks what was offered and picked, where there is an offer
 * @param flagged whether the student wants to come back to it
 * @param seen whether the question was ever on screen
 * @param taken how long it was
 */
public record Answer(String text, Picks picks, boolean flagged, boolean seen, Duration taken) {
    /** No typed answer is longer, in characters: a line of the log and the time to mark it have their bounds. */
    public static final int LONGEST = 100_000;

    static Answer none(Question question) {
        return new Answer("", question.offered(), false, false, Duration.ZERO);
    }

    /** Whether there is nothing to be marked. */
    public boolean isEmpty() {
        return text.isBlank() && picks.picked().isEmpty();
    }

    Answer with(String newText) {
        return new Answer(newText, picks, flagged, seen, taken);
    }

    Answer with(Picks newPicks) {
        return new Answer(text, newPicks, flagged, seen, taken);
    }

    Answer flag(boolean on) {
        return new Answer(text, picks, on, seen, taken);
    }

    Answer see() {
        return new Answer(text, picks, flagged, true, taken);
    }

    Answer plus(Duration time) {
        return new Answer(text, picks, flagged, seen, taken.plus(time));
    }

    /** Marks it. A question that was never on screen was not answered, not even with nothing. */
    Marked mark(Question question, QuestionMarker marker) {
        boolean offered = question.offered().isOffered();
        QuestionMarker own =
                offered ? (asked, given) -> new ClosedAnswer(picks, List.of()).marking(asked.card()) : marker;
        return Marked.of(question, given(), own).taking(taken);
    }

    private @Nullable String given() {
        if (isEmpty()) {
            return seen ? "" : null;
        }
        if (picks.picked().isEmpty()) {
            return text.strip();
        }
        List<String> picked = new ArrayList<>();
        for (int item : picks.picked()) {
            picked.add(picks.offered().get(item).strip());
        }
        return String.join("\n", picked);
    }
}

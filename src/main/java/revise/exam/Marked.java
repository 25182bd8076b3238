package revise.exam;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import revise.deck.Point;
import revise.grading.Marking;
import revise.grading.PointMark;
import revise.grading.Ticks;
import revise.grading.Verdict;

/**
 * A question with its marks.
 *
 * @param given the answer as it was handed in, which may be blank; null when none was
 * @param suggested what marking found
 * @param ticks the points that are held to be met in the end
 * @param decided whether a person decided on any of them
 * @param taken the time from question to answer, zero when it is not known
 */
public record Marked(
        Question question, @Nullable String given, Marking suggested, Ticks ticks, boolean decided, Duration taken) {
    /** Who decided on the marks. */
    public enum By {
        /** The marking alone. */
        MARKING("marking"),
        /** Nobody yet: there is a point that marking was not sure of. */
        UNSURE("unsure"),
        /** A person. */
        SELF("self");

        private final String word;

        By(String word) {
            this.word = word;
        }

        /** The word in JSON. */
        public String word() {
            return word;
        }
    }

    /**
     * Marks an answer. Points that the question holds from an earlier round stay met, whatever is said now.
     *
     * @param given null when no answer was handed in
     */
    public static Marked of(Question question, @Nullable String given, QuestionMarker marker) {
        Marking found =
                given == null || given.isBlank() ? QuestionMarker.blank(question) : marker.mark(question, given);
        Marking suggested = holding(question, found);
        return new Marked(question, given, suggested, suggested.ticks(), false, Duration.ZERO);
    }

    private static Marking holding(Question question, Marking found) {
        if (question.held().isEmpty()) {
            return found;
        }
        List<PointMark> points = new ArrayList<>(found.points());
        for (int held : question.held()) {
            Point point = points.get(held).point();
            points.set(
                    held,
                    new PointMark(
                            point, Verdict.MET, (int) Math.round(100 * point.marks()), "met in an earlier round"));
        }
        return new Marking(points, found.wrong());
    }

    /** The same with the time that the answer took. */
    public Marked taking(Duration time) {
        return new Marked(question, given, suggested, ticks, decided, time);
    }

    /**
     * The same with a point decided on by a person. What was picked from an offer is not open to that, nor is a point
     * that is held from an earlier round.
     *
     * @param point counted from 0
     */
    public Marked decide(int point, boolean met) {
        boolean open = point >= 0 && point < question.card().points().size();
        if (!open || question.offered().isOffered() || question.held().contains(point)) {
            return this;
        }
        Set<Integer> now = new TreeSet<>(ticks.met());
        Map<Integer, Integer> unsure = new TreeMap<>(ticks.unsure());
        unsure.remove(point);
        if (met) {
            now.add(point);
        } else {
            now.remove(point);
        }
        return new Marked(question, given, suggested, new Ticks(true, now, unsure, ticks.wrong()), true, taken);
    }

    /** Whether an answer was handed in that is more than blank. */
    public boolean isAnswered() {
        return given != null && !given.isBlank();
    }

    /** The marks in the end. */
    public Score score() {
        return Score.of(question.card(), ticks);
    }

    /** The marks that marking suggested. */
    public Score suggestedScore() {
        return Score.of(question.card(), suggested.ticks());
    }

    /** Whether nobody has decided on some point yet. */
    public boolean isUnsure() {
        return !ticks.unsure().isEmpty();
    }

    /** Who decided on the marks as they are now. */
    public By by() {
        return isUnsure() ? By.UNSURE : decided ? By.SELF : By.MARKING;
    }

    /** The points, counted from 0, that are not met although marks are missing; unsure ones are among them. */
    public Set<Integer> lost() {
        Set<Integer> lost = new TreeSet<>();
        for (int i = 0; i < question.card().points().size() && !score().isFull(); i++) {
            if (!ticks.met().contains(i)) {
                lost.add(i);
            }
        }
        return lost;
    }
}

package revise.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A paper with its marks.
 *
 * @param answers one for each question, in their order
 */
public record Result(Paper paper, List<Marked> answers) {
    public Result {
        answers = List.copyOf(answers);
    }

    /**
     * Marks a paper.
     *
     * @param given the answers by the questions' numbers; of a question that is not there none was handed in
     */
    public static Result of(Paper paper, Map<Integer, String> given, QuestionMarker marker) {
        List<Marked> answers = new ArrayList<>();
        for (Question question : paper.questions()) {
            answers.add(Marked.of(question, given.get(question.number()), marker));
        }
        return new Result(paper, answers);
    }

    /** The same with the answer to one question in another state. */
    public Result with(Marked answer) {
        List<Marked> changed = new ArrayList<>(answers);
        changed.set(answer.question().number() - 1, answer);
        return new Result(paper, changed);
    }

    /** The marks of the whole paper. */
    public Score score() {
        Score sum = Score.NONE;
        for (Marked answer : answers) {
            sum = sum.plus(answer.score());
        }
        return sum;
    }

    /** How many points are still to be decided on. */
    public int unsure() {
        int unsure = 0;
        for (Marked answer : answers) {
            unsure += answer.ticks().unsure().size();
        }
        return unsure;
    }

    /** The marks by tag, tags in alphabetical order; a question counts for each of its tags. */
    public Map<String, Score> byTag() {
        TagScores scores = new TagScores();
        for (Marked answer : answers) {
            scores.add(answer.question().card(), answer.score());
        }
        return scores.sums();
    }

    /**
     * A paper of what lost marks. It asks only for the points that are not met, and holds the others; choices and
     * orders are asked as a whole. Empty when nothing was lost.
     */
    public Paper retry() {
        List<Question> again = new ArrayList<>();
        for (Marked answer : answers) {
            Question question = answer.question();
            if (!answer.score().isFull()) {
                Set<Integer> held = question.offered().isOffered()
                        ? Set.of()
                        : answer.ticks().met();
                again.add(new Question(again.size() + 1, question.card(), question.offered(), held));
            }
        }
        return new Paper(paper.seed(), again);
    }
}

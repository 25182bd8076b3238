package revise.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;

/**
 * A paper while it is sat: where the student is, and what was answered so far. A value: whatever happens gives another.
 * Once it is over, nothing changes it any more. Questions count from 0 here.
 *
 * @param paper with at least one question
 * @param answers one for each question
 * @param current the question on screen
 * @param since when it came on screen, or time was last counted for it
 * @param begun when the first question was shown
 * @param limit how long the paper may take, or null for as long as it takes
 * @param ended when it was over, or null while it is not
 */
public record Sitting(
        Paper paper,
        List<Answer> answers,
        int current,
        Instant since,
        Instant begun,
        @Nullable Duration limit,
        @Nullable Instant ended) {
    public Sitting {
        answers = List.copyOf(answers);
    }

    /** Shows the first question. */
    public static Sitting begin(Paper paper, @Nullable Duration limit, Instant now) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : paper.questions()) {
            answers.add(Answer.none(question));
        }
        answers.set(0, answers.get(0).see());
        return new Sitting(paper, answers, 0, now, now, limit, null);
    }

    /** The question on screen. */
    public Question question() {
        return paper.questions().get(current);
    }

    /** The answer to the question on screen. */
    public Answer answer() {
        return answers.get(current);
    }

    /** Whether it was handed in, or the time was up. */
    public boolean isOver() {
        return ended != null;
    }

    /** Whether it is over because the time was up. */
    public boolean isTimeUp() {
        return ended != null && ended.equals(deadline());
    }

    private @Nullable Instant deadline() {
        return limit == null ? null : begun.plus(limit);
    }

    /** The time since the first question, up to the end. */
    public Duration used(Instant now) {
        Duration used = Duration.between(begun, ended == null ? now : ended);
        return used.isNegative() ? Duration.ZERO : used;
    }

    /** The time that is left; null without a limit. */
    public @Nullable Duration left(Instant now) {
        if (limit == null) {
            return null;
        }
        Duration left = limit.minus(used(now));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** How many questions have an answer that is not empty. */
    public int answered() {
        int answered = 0;
        for (Answer answer : answers) {
            answered += answer.isEmpty() ? 0 : 1;
        }
        return answered;
    }

    /** How many questions are flagged. */
    public int flagged() {
        int flagged = 0;
        for (Answer answer : answers) {
            flagged += answer.flagged() ? 1 : 0;
        }
        return flagged;
    }

    /** The same at a later moment: over, when the time is up by then. */
    public Sitting at(Instant now) {
        Instant deadline = deadline();
        return !isOver() && deadline != null && !now.isBefore(deadline) ? end(deadline) : this;
    }

    /** Sets the typed answer to the question on screen. */
    public Sitting write(String text, Instant now) {
        Sitting then = at(now);
        boolean typed = !then.isOver() && !then.question().offered().isOffered();
        return typed ? then.with(then.current, then.answer().with(text)) : then;
    }

    /** Picks an item of the question on screen, counted from 0 in the order shown, or puts it back. */
    public Sitting pick(int item, Instant now) {
        Sitting then = at(now);
        Card card = then.question().card();
        return then.isOver()
                ? then
                : then.with(
                        then.current, then.answer().with(then.answer().picks().toggle(item, card.kind())));
    }

    /** Flags a question to come back to, or takes the flag away. */
    public Sitting flag(int question, Instant now) {
        Sitting then = at(now);
        boolean known = question >= 0 && question < answers.size();
        return then.isOver() || !known
                ? then
                : then.with(
                        question,
                        then.answers
                                .get(question)
                                .flag(!then.answers.get(question).flagged()));
    }

    /** Shows another question; one that is not there stands for the first or the last. */
    public Sitting goTo(int question, Instant now) {
        Sitting then = at(now);
        if (then.isOver()) {
            return then;
        }
        int next = Math.max(0, Math.min(question, answers.size() - 1));
        Sitting counted = then.counted(now);
        Sitting shown = new Sitting(paper, counted.answers, next, counted.since, begun, limit, null);
        return shown.with(next, shown.answer().see());
    }

    /** Hands the paper in. */
    public Sitting finish(Instant now) {
        Sitting then = at(now);
        return then.isOver() ? then : then.end(now);
    }

    /** Marks the answers. */
    public Result mark(QuestionMarker marker) {
        List<Marked> marked = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            marked.add(answers.get(i).mark(paper.questions().get(i), marker));
        }
        return new Result(paper, marked);
    }

    private Sitting end(Instant moment) {
        Sitting counted = counted(moment);
        return new Sitting(paper, counted.answers, current, moment, begun, limit, moment);
    }

    /** Counts the time so far for the question on screen. A clock that was put back counts nothing. */
    private Sitting counted(Instant now) {
        Duration time = Duration.between(since, now);
        Answer counted = answer().plus(time.isNegative() ? Duration.ZERO : time);
        return new Sitting(paper, with(current, counted).answers, current, now, begun, limit, ended);
    }

    private Sitting with(int question, Answer answer) {
        List<Answer> changed = new ArrayList<>(answers);
        changed.set(question, answer);
        return new Sitting(paper, changed, current, since, begun, limit, ended);
    }
}

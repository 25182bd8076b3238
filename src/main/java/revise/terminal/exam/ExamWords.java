package revise.terminal.exam;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import revise.deck.Card;
import revise.deck.Point;
import revise.exam.ExamDesk;
import revise.exam.Marked;
import revise.exam.PassMark;
import revise.exam.Question;
import revise.exam.Result;
import revise.exam.Score;
import revise.exam.Sitting;
import revise.grading.Ticks;
import revise.terminal.Spans;
import revise.terminal.screen.Missed;

/** A paper in words, the same on the screen and in lines. */
final class ExamWords {
    private ExamWords() {}

    /** {@code 1 mark}, {@code 2.5 marks}. */
    static String marks(double marks) {
        String number = Spans.decimal(marks, 2);
        return number + (number.equals("1") ? " mark" : " marks");
    }

    /** {@code 2 of 3 marks}. */
    static String of(Score score) {
        String max = score.outOf().toPlainString();
        return score.marks().toPlainString() + " of " + max + (max.equals("1") ? " mark" : " marks");
    }

    /** {@code 60 %}; never the whole hundred for less than all. */
    static String percent(Score score) {
        return score.percent().setScale(0, score.isFull() ? RoundingMode.HALF_UP : RoundingMode.DOWN) + " %";
    }

    /** What a question is worth, and how many points are enough. */
    static String worth(Question question) {
        Card card = question.card();
        String marks = "[" + marks(Ticks.full(card)) + "]";
        boolean any = card.any() > 0 && card.any() < card.points().size();
        return any ? marks + " any " + card.any() + " of " + card.points().size() + " points" : marks;
    }

    /** What a question still asks for whose other points were met before; empty for a question that asks for all. */
    static String missing(Question question) {
        if (question.held().isEmpty()) {
            return "";
        }
        Card card = question.card();
        int needed = card.any() > 0
                ? Math.min(card.any(), card.points().size())
                : card.points().size();
        int points = Math.max(1, needed - question.held().size());
        double marks = Ticks.full(card) - new Ticks(true, question.held(), Map.of(), 0).marks(card);
        return "You still need " + Spans.count(points, "point") + " (" + marks(marks) + ").";
    }

    /** The first point that nobody has decided on, from one on; -1 when there is none. */
    static int undecided(Marked answer, int from) {
        for (int i = from; i < answer.question().card().points().size(); i++) {
            if (answer.ticks().unsure().containsKey(i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code 2 points to decide}, or nothing. */
    static String toDecide(int points) {
        return points == 0 ? "" : Spans.count(points, "point") + " to decide";
    }

    /** {@code 24 of 40 marks, 60 %: passed}. */
    static String headline(ExamDesk desk) {
        Score score = desk.result().score();
        Boolean passed = score.passes(desk.passMark());
        String verdict = passed == null ? "" : passed ? ": passed" : ": not passed";
        return of(score) + ", " + percent(score) + verdict;
    }

    /** What else there is to say of a paper, in sentences. */
    static List<String> facts(ExamDesk desk) {
        List<String> facts = new ArrayList<>();
        PassMark passMark = desk.passMark();
        if (passMark != null) {
            facts.add("The pass mark is " + passMark.percent().toPlainString() + " %.");
        }
        Sitting sitting = desk.sitting();
        facts.add(sitting.answered() + " of " + Spans.count(sitting.answers().size(), "question") + " answered"
                + time(sitting, desk.now()) + ".");
        int unsure = desk.result().unsure();
        if (unsure > 0) {
            facts.add(Spans.count(unsure, "point") + (unsure == 1 ? " is" : " are")
                    + " not decided and counted in part.");
        }
        return facts;
    }

    private static String time(Sitting sitting, Instant now) {
        if (sitting.isTimeUp() && sitting.limit() != null) {
            return "; the time was up after " + Spans.length(sitting.limit());
        }
        String limit = sitting.limit() == null ? "" : ", and there were " + Spans.length(sitting.limit());
        return " in " + Spans.length(sitting.used(now)) + limit;
    }

    /** What a practice won back of what its paper had lost. */
    static String wonBack(Score lost, Result practice) {
        Score now = practice.score();
        long won = Math.max(0, lost.max() - lost.hundredths() - (now.max() - now.hundredths()));
        return "You got back " + marks(won / 100.0) + " of the "
                + Spans.decimal((lost.max() - lost.hundredths()) / 100.0, 2) + " that you had lost.";
    }

    /** The tags that tell questions apart, with their marks; none when all have the same. */
    static Map<String, Score> tags(Result result) {
        Map<String, Score> tags = new TreeMap<>(result.byTag());
        long all = result.score().max();
        tags.values().removeIf(score -> score.max() == all);
        return tags;
    }

    /** What lost marks. */
    static List<Missed> lost(Result result) {
        List<Missed> lost = new ArrayList<>();
        for (Marked answer : result.answers()) {
            List<String> points = new ArrayList<>();
            List<Point> all = answer.question().card().points();
            for (int point : answer.lost()) {
                points.add(all.get(point).text());
            }
            if (!points.isEmpty()) {
                lost.add(new Missed(answer.question().card().question(), points));
            } else if (!answer.score().isFull()) {
                lost.add(new Missed(answer.question().card().question(), List.of("a wrong choice too many")));
            }
        }
        return lost;
    }
}

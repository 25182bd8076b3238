package revise.terminal.exam;

import java.util.List;
import java.util.Locale;
import revise.deck.Point;
import revise.exam.ExamDesk;
import revise.exam.Marked;
import revise.terminal.PlainLines;
import revise.terminal.markdown.Markdown;
import revise.terminal.screen.MarkedPoint;
import revise.terminal.screen.PointWords;
import revise.terminal.text.Clean;

/** Shows the marks line by line, and asks for what marking is not sure of. */
final class PlainMarking {
    private final PlainLines lines;

    PlainMarking(PlainLines lines) {
        this.lines = lines;
    }

    /** Says the marks of every question and why. */
    void show(ExamDesk desk) {
        for (Marked answer : desk.result().answers()) {
            lines.say("");
            lines.say("Question " + answer.question().number(), ExamWords.of(answer.score()));
            String given = answer.given();
            lines.say(given == null || given.isBlank() ? "You gave no answer." : "Your answer: " + given);
            List<Point> points = answer.question().card().points();
            for (int i = 0; i < points.size(); i++) {
                MarkedPoint marked = MarkedPoint.of(answer.ticks(), answer.suggested(), i);
                lines.say("Point " + (i + 1) + ", "
                        + marked.verdict().word() + ": " + PointWords.plain(points.get(i)) + " - "
                        + Clean.line(marked.why()));
            }
        }
    }

    /** Asks for every point that marking is not sure of; what is not answered stays undecided. */
    void decide(ExamDesk desk) {
        int unsure = desk.result().unsure();
        if (unsure == 0) {
            return;
        }
        lines.say("");
        lines.say("The marking is not sure of " + (unsure == 1 ? "one point" : unsure + " points") + ".");
        for (int question = 0; question < desk.result().answers().size(); question++) {
            Marked answer = desk.result().answers().get(question);
            int point = ExamWords.undecided(answer, 0);
            if (point >= 0) {
                lines.say("Question " + (question + 1) + ": "
                        + Markdown.line(answer.question().card().question()));
                lines.say("Your answer: " + answer.given());
            }
            while (point >= 0) {
                if (!decide(desk, question, point)) {
                    return;
                }
                point = ExamWords.undecided(answer, point + 1);
            }
        }
    }

    /** Asks for one point, and tells whether there may be more answers. */
    private boolean decide(ExamDesk desk, int question, int point) {
        Point wanted =
                desk.result().answers().get(question).question().card().points().get(point);
        lines.say("Point " + (point + 1) + ": " + PointWords.plain(wanted));
        while (true) {
            String line = lines.ask("is it in your answer? y, n, or Enter to leave it undecided");
            if (line == null) {
                return false;
            }
            switch (line.toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> {
                    desk.decide(question, point, true);
                    return true;
                }
                case "n", "no" -> {
                    desk.decide(question, point, false);
                    return true;
                }
                case "" -> {
                    return true;
                }
                default -> lines.say("Type y or n.");
            }
        }
    }
}

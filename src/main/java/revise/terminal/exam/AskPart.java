package revise.terminal.exam;

import revise.exam.ExamDesk;
import revise.exam.Sitting;
import revise.terminal.Spans;
import revise.terminal.screen.Body;
import revise.terminal.screen.Look;
import revise.terminal.text.Clean;

/** What is asked before something that cannot be taken back, and what is told that must not be missed. */
final class AskPart {
    private final Look look;

    AskPart(Look look) {
        this.look = look;
    }

    void write(Page page, ExamDesk desk, Body body) {
        if (page instanceof Page.Finish) {
            body.text("Hand the paper in?", Look.BOLD);
            body.gap().text(state(desk.sitting()), Look.PLAIN);
            body.text("It is marked then, and no answer can be changed any more.", Look.PLAIN);
        } else if (page instanceof Page.Leave) {
            leave(desk, body);
        } else if (page instanceof Page.TimeUp) {
            body.text("The time is up", look.alarm());
            body.gap().text("Your paper is handed in as it was. " + state(desk.sitting()), Look.PLAIN);
        } else if (page instanceof Page.Undecided) {
            int points = desk.result().unsure();
            body.text(Spans.count(points, "point") + (points == 1 ? " is" : " are") + " not decided", Look.BOLD);
            String them = points == 1 ? "it" : "them";
            body.gap().text("The marking could not tell whether your answer has " + them + ".", Look.PLAIN);
            body.text("Who decides nothing gets a part of the marks for " + them + ".", Look.PLAIN);
        } else if (page instanceof Page.NotSaved failed) {
            body.text("Not saved", look.alarm());
            body.gap().text(Clean.text(failed.message()), Look.PLAIN);
            body.gap().text("Your marks are still here as long as you do not leave.", Look.PLAIN);
        }
    }

    private static void leave(ExamDesk desk, Body body) {
        if (desk.isPractice()) {
            body.text("Leave the retry?", Look.BOLD);
            body.gap().text("Nothing of it is kept anyway; your paper is saved.", Look.PLAIN);
            return;
        }
        body.text("Leave this paper?", Look.BOLD);
        body.gap().text(state(desk.sitting()), Look.PLAIN);
        body.text("Nothing is saved yet: who leaves now loses the answers and gets no marks.", Look.PLAIN);
    }

    /** {@code 17 of 20 questions are answered, 3 are empty, 2 are flagged.} */
    static String state(Sitting sitting) {
        int all = sitting.answers().size();
        int empty = all - sitting.answered();
        String flagged = sitting.flagged() == 0 ? "" : ", " + sitting.flagged() + are(sitting.flagged()) + "flagged";
        return empty == 0
                ? "All " + Spans.count(all, "question") + are(all) + "answered" + flagged + "."
                : sitting.answered() + " of " + Spans.count(all, "question") + are(all) + "answered, " + empty
                        + are(empty) + "empty" + flagged + ".";
    }

    private static String are(int number) {
        return number == 1 ? " is " : " are ";
    }
}

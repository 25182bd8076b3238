package revise.terminal.exam;

import revise.exam.ExamDesk;
import revise.terminal.screen.Body;
import revise.terminal.screen.NamedLines;

/** All keys of a page. */
final class ExamHelp {
    private ExamHelp() {}

    static void write(ExamDesk desk, Page page, Body body) {
        NamedLines lines = new NamedLines();
        if (desk.isMarked()) {
            marking(lines);
        } else if (page instanceof Page.Writing
                && !desk.sitting().question().offered().isOffered()) {
            text(lines);
        } else if (page instanceof Page.Writing) {
            lines.add("1 to 9", "pick a choice, or what comes next in order; again puts it back");
            lines.add("Up Down Space", "the same with the cursor");
        }
        if (page instanceof Page.Writing) {
            lines.add("Enter, Tab", "next question; the answer stays as it is");
            lines.add("Ctrl-P Ctrl-N", "previous and next question");
            lines.add("Ctrl-G", "flag the question, to come back to it");
            lines.add("PgUp PgDn", "scroll a long question");
            lines.add("Esc", "all questions: go to one, hand in, or leave");
        } else if (!desk.isMarked()) {
            lines.add("Up Down, 1 2 3", "to a question, by its number too");
            lines.add("Enter", "answer it");
            lines.add("Ctrl-G", "flag it, or take the flag away");
            lines.add("f", "hand the paper in and have it marked");
            lines.add("Esc", "back to the question on the desk");
            lines.add("q", "leave without marks");
        }
        lines.add("Ctrl-L", "draw the screen again");
        lines.add("Ctrl-Z", "stop for now; fg in the shell goes on, and so does the time");
        lines.add(
                "Ctrl-C", desk.isMarked() ? "leave at once; the marks are saved as they are" : "ask whether to leave");
        lines.write(body);
    }

    private static void text(NamedLines lines) {
        lines.add("Ctrl-J, Alt-Enter", "new line in the answer");
        lines.add("arrows", "move; with Ctrl, or Alt-B and Alt-F, by words");
        lines.add("Home End", "beginning and end; Ctrl-A and Ctrl-E of the whole paragraph");
        lines.add("Ctrl-W Ctrl-U Ctrl-K", "delete the word before, all before, all behind the cursor");
        lines.add("Ctrl-Y", "put back what one of these deleted");
    }

    private static void marking(NamedLines lines) {
        lines.add("y n", "the point is in your answer, or is not");
        lines.add("Space", "tick the point, or take the tick away");
        lines.add("Up Down", "to another point, or another question of the list");
        lines.add("Enter", "open a question; then, to the next that is not decided");
        lines.add("Left Right", "previous and next question");
        lines.add("Esc", "all questions with their marks");
        lines.add("f", "agree to the marks: they are saved");
        lines.add("r", "with the result: answer once more what lost marks");
        lines.add("q", "leave");
    }
}

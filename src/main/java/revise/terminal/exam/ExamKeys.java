package revise.terminal.exam;

import revise.deck.Kind;
import revise.exam.ExamDesk;
import revise.exam.Marked;
import revise.exam.Question;
import revise.terminal.screen.KeyLine;

/** The bottom of the screen: what can be pressed now. */
final class ExamKeys {
    private ExamKeys() {}

    static KeyLine line(ExamDesk desk, Page page) {
        KeyLine keys = new KeyLine();
        if (page instanceof Page.Writing) {
            return writing(desk, keys);
        }
        if (page instanceof Page.Overview) {
            return keys.add("Enter", "answer it", 9)
                    .add("f", "hand in", 10)
                    .add("Esc", "back", 8)
                    .add("Ctrl-G", "flag", 5)
                    .add("?", "help", 6)
                    .add("q", "leave", 7);
        }
        if (page instanceof Page.Finish) {
            return keys.add("f", "hand in", 2).add("any other key:", "back", 1);
        }
        if (page instanceof Page.Leave) {
            KeyLine leave = desk.isPractice() ? keys : keys.add("f", "hand in and see marks", 2);
            return leave.add("Esc", "go on", 4).add("q", desk.isPractice() ? "leave" : "leave without marks", 3);
        }
        if (page instanceof Page.TimeUp) {
            return keys.add("Enter", "see your marks", 1);
        }
        if (page instanceof Page.Help) {
            return keys.add("any key", "goes back", 1);
        }
        return marked(desk, page, keys);
    }

    private static KeyLine writing(ExamDesk desk, KeyLine keys) {
        Question question = desk.sitting().question();
        if (question.offered().isOffered()) {
            int items = Math.min(9, question.offered().offered().size());
            boolean order = question.card().kind() instanceof Kind.Ordering;
            keys.add("1-" + items, order ? "put next" : "choose", 10);
        }
        boolean last = desk.sitting().current() == desk.sitting().answers().size() - 1;
        keys.add("Enter", last ? "overview" : "next", 9);
        if (!question.offered().isOffered()) {
            keys.add("Ctrl-J", "new line", 4);
        }
        keys.add("Ctrl-P", "back", 6).add("Ctrl-G", "flag", 5);
        return keys.add("Esc", "overview", last ? 2 : 8).add("F1", "help", 7);
    }

    private static KeyLine marked(ExamDesk desk, Page page, KeyLine keys) {
        if (page instanceof Page.Marks) {
            keys.add("Enter", "look at it", 9);
            return desk.isClosed()
                    ? keys.add("Esc", "result", 8).add("q", "leave", 7)
                    : keys.add("f", "agree to marks", 10).add("?", "help", 6);
        }
        if (page instanceof Page.Marking marking) {
            Marked answer = desk.result().answers().get(marking.question());
            boolean open = !desk.isClosed() && !answer.question().offered().isOffered();
            if (open) {
                keys.add("y", "is there", 10).add("n", "is not", 9);
            }
            if (!desk.isClosed() && desk.result().unsure() == 0) {
                keys.add("f", "agree", 5);
            }
            boolean more = !desk.isClosed() && desk.result().unsure() > 0;
            keys.add("Enter", more ? "next [?]" : "next", 8).add("Left", "back", 4);
            return keys.add("Esc", "all marks", 7).add("?", "help", 6);
        }
        if (page instanceof Page.Undecided) {
            return keys.add("Enter", "decide them", 2).add("f", "leave them so", 1);
        }
        if (page instanceof Page.NotSaved) {
            return keys.add("r", "try again", 2).add("q", "leave without saving", 1);
        }
        if (!desk.result().retry().questions().isEmpty()) {
            keys.add("r", "retry what was lost", 3);
        }
        return keys.add("Enter", "look at the answers", 2).add("q", "leave", 4);
    }
}

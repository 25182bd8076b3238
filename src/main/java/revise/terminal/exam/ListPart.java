package revise.terminal.exam;

import java.util.List;
import org.jline.utils.AttributedString;
import revise.exam.Answer;
import revise.exam.Marked;
import revise.exam.Result;
import revise.exam.Sitting;
import revise.terminal.markdown.Markdown;
import revise.terminal.screen.Body;
import revise.terminal.screen.Look;
import revise.terminal.text.Columns;

/** All questions of a paper, one a line, with the cursor on one of them. */
final class ListPart {
    private static final int LEAST_QUESTION = 8;
    private static final String FLAG = " [flagged]";
    private static final String UNSURE = " [?]";

    private ListPart() {}

    /** What is answered, empty and flagged. */
    static void overview(Sitting sitting, ListCursor cursor, Body body) {
        String none = sitting.flagged() == 0 ? "" : " ".repeat(FLAG.length());
        for (int i = 0; i < sitting.answers().size(); i++) {
            Answer answer = sitting.answers().get(i);
            String state = (answer.isEmpty() ? "empty   " : "answered") + (answer.flagged() ? FLAG : none) + "  ";
            row(
                    i,
                    sitting.answers().size(),
                    state,
                    sitting.paper().questions().get(i).card().question(),
                    cursor,
                    body);
        }
    }

    /** What marks each got. */
    static void marks(Result result, ListCursor cursor, Body body) {
        List<Marked> answers = result.answers();
        String none = result.unsure() == 0 ? "" : " ".repeat(UNSURE.length());
        int widest = 0;
        for (Marked answer : answers) {
            widest = Math.max(widest, marks(answer).length());
        }
        for (int i = 0; i < answers.size(); i++) {
            Marked answer = answers.get(i);
            String marks = marks(answer);
            String state = " ".repeat(widest - marks.length()) + marks + (answer.isUnsure() ? UNSURE : none) + "  ";
            row(i, answers.size(), state, answer.question().card().question(), cursor, body);
        }
    }

    private static String marks(Marked answer) {
        return answer.score().marks().toPlainString() + " of "
                + answer.score().outOf().toPlainString();
    }

    private static void row(int row, int rows, String state, String question, ListCursor cursor, Body body) {
        boolean here = row == cursor.row();
        String number = Integer.toString(row + 1);
        int digits = Integer.toString(rows).length();
        String mark = (here ? "> " : "  ") + " ".repeat(digits - number.length()) + number + "  " + state;
        int room = body.width() - Columns.of(mark);
        // Where there is no room for both, the number tells which question it is.
        String words = room < LEAST_QUESTION ? "" : Columns.cut(Markdown.line(question), room);
        if (here) {
            body.pointBegins();
        }
        body.line(new AttributedString(
                Columns.cut((mark + words).stripTrailing(), body.width()), here ? Look.BOLD : Look.PLAIN));
        if (here) {
            body.pointEnds();
        }
    }
}

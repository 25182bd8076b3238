package revise.terminal.exam;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import revise.exam.ExamDesk;
import revise.exam.Score;
import revise.exam.Sitting;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;
import revise.terminal.screen.ProgressBar;
import revise.terminal.text.Clean;
import revise.terminal.text.Columns;

/** The top of the screen: the paper, the question, and the time. */
final class ExamHeader {
    private static final int ROWS_FOR_BAR = 10;
    private static final int ROWS_FOR_BLANK = 14;
    private static final int LEAST_TITLE = 12;

    private final String title;
    private final Look look;

    ExamHeader(ExamSetup setup, Look look) {
        this.title = Clean.line(setup.title());
        this.look = look;
    }

    List<AttributedString> lines(ExamDesk desk, Page page, Frame frame) {
        List<AttributedString> lines = new ArrayList<>();
        lines.add(top(desk, page, frame.columns()));
        if (frame.rows() >= ROWS_FOR_BAR) {
            lines.add(bar(desk, frame.columns()));
        }
        if (frame.rows() >= ROWS_FOR_BLANK) {
            lines.add(AttributedString.EMPTY);
        }
        return lines;
    }

    private AttributedString top(ExamDesk desk, Page page, int columns) {
        AttributedString right = right(desk, page, columns);
        String name = desk.isPractice() ? "Retry: " + title : title;
        String shown = Columns.cut(name, Math.max(0, columns - Columns.of(right) - 4));
        AttributedStringBuilder line = new AttributedStringBuilder();
        line.append(" ").append(shown, Look.BOLD);
        line.append(" ".repeat(Math.max(0, columns - Columns.of(line) - Columns.of(right))));
        return line.append(right).toAttributedString();
    }

    /** Where the student is and how late it is; the time comes first where there is room for one only. */
    private AttributedString right(ExamDesk desk, Page page, int columns) {
        if (desk.isMarked()) {
            return new AttributedString(marks(desk));
        }
        Sitting sitting = desk.sitting();
        AttributedString clock = Clock.styled(sitting, desk.now(), look);
        int room = columns - LEAST_TITLE - 4;
        for (String place : new String[] {place(sitting, page), brief(sitting, page)}) {
            AttributedStringBuilder line = new AttributedStringBuilder();
            line.append(place).append("  ").append(clock);
            if (Columns.of(line) <= room) {
                return line.toAttributedString();
            }
        }
        return clock;
    }

    private static String place(Sitting sitting, Page page) {
        int all = sitting.answers().size();
        if (!(page instanceof Page.Writing)) {
            return sitting.answered() + " of " + all + " answered";
        }
        String flag = sitting.answer().flagged() ? "[flagged] " : "";
        return flag + "question " + (sitting.current() + 1) + " of " + all;
    }

    private static String brief(Sitting sitting, Page page) {
        if (!(page instanceof Page.Writing)) {
            return sitting.answered() + "/" + sitting.answers().size() + " done";
        }
        String flag = sitting.answer().flagged() ? "[f] " : "";
        return flag + (sitting.current() + 1) + "/" + sitting.answers().size();
    }

    private static String marks(ExamDesk desk) {
        Score score = desk.result().score();
        return score.marks().toPlainString() + " of " + score.outOf().toPlainString() + " marks";
    }

    private AttributedString bar(ExamDesk desk, int columns) {
        if (desk.isMarked()) {
            Score score = desk.result().score();
            return ProgressBar.line(score.hundredths(), score.max(), columns, look);
        }
        Sitting sitting = desk.sitting();
        return ProgressBar.line(sitting.answered(), sitting.answers().size(), columns, look);
    }
}

package revise.terminal.exam;

import java.util.List;
import org.jline.terminal.Sized;
import org.jspecify.annotations.Nullable;
import revise.exam.ExamDesk;
import revise.exam.Marked;
import revise.exam.Score;
import revise.terminal.screen.Body;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;

/** Draws what a student sees of a mock exam: the same paper, state and moment always give the same frame. */
final class ExamFrame {
    private final ExamHeader header;
    private final MarkingPart marking;
    private final ResultPart result;
    private final AskPart ask;
    private final Look look;

    ExamFrame(ExamSetup setup, Look look) {
        this.look = look;
        header = new ExamHeader(setup, look);
        marking = new MarkingPart(look);
        result = new ResultPart(look);
        ask = new AskPart(look);
    }

    /** @param before the marks that a practice goes back to, or null */
    Frame.Drawn draw(ExamDesk desk, @Nullable Score before, ExamState state, Sized size) {
        if (!Frame.fits(size)) {
            return Frame.tooSmall(size);
        }
        Page page = state.page();
        Frame frame = new Frame(look, size);
        write(desk, before, state, frame.body());
        if (page instanceof Page.Writing && !desk.sitting().question().offered().isOffered()) {
            frame.input("Your answer", state.input());
        }
        return frame.top(header.lines(desk, page, frame))
                .status(status(desk, state))
                .bottom(List.of(ExamKeys.line(desk, page).fit(frame.columns())))
                .draw(state.scroll(), state.follow());
    }

    private static String status(ExamDesk desk, ExamState state) {
        if (!state.status().isEmpty()) {
            return state.status();
        }
        if (!desk.isMarked()) {
            return Clock.notice(desk.sitting(), desk.now());
        }
        if (state.page() instanceof Page.Marking marking) {
            Marked answer = desk.result().answers().get(marking.question());
            if (!desk.isClosed() && answer.ticks().unsure().containsKey(marking.point())) {
                return "Is it in your answer? The marking is not sure.";
            }
        }
        boolean marks = state.page() instanceof Page.Marks || state.page() instanceof Page.Marking;
        return marks && !desk.isClosed() ? ExamWords.toDecide(desk.result().unsure()) : "";
    }

    private void write(ExamDesk desk, @Nullable Score before, ExamState state, Body body) {
        Page page = state.page();
        if (page instanceof Page.Writing) {
            QuestionPart.write(desk.sitting().question(), desk.sitting().answer(), state.item(), body);
        } else if (page instanceof Page.Overview overview) {
            ListPart.overview(desk.sitting(), overview.cursor(), body);
        } else if (page instanceof Page.Marks marks) {
            ListPart.marks(desk.result(), marks.cursor(), body);
        } else if (page instanceof Page.Marking each) {
            Marked answer = desk.result().answers().get(each.question());
            boolean closed = answer.question().offered().isOffered() || desk.isClosed();
            marking.write(answer, closed ? -1 : each.point(), body);
        } else if (page instanceof Page.Summary) {
            result.write(desk, before, body);
        } else if (page instanceof Page.Help help) {
            ExamHelp.write(desk, help.back(), body);
        } else {
            ask.write(page, desk, body);
        }
    }
}

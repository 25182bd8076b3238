package revise.terminal.exam;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.exam.ExamDesk;
import revise.exam.Marked;
import revise.exam.Score;
import revise.progress.ProgressException;
import revise.terminal.input.TextInput;
import revise.terminal.screen.Exit;
import revise.terminal.screen.Frame;

/** Where a student sits: the paper, and what the screen shows of it. */
final class Seat {
    private final Map<Integer, TextInput> inputs = new HashMap<>();
    private ExamDesk desk;
    private @Nullable Score before;
    private ExamState state = ExamState.writing(TextInput.EMPTY);
    private int width = 1;
    private int page = 1;
    /** Whether the screen has left the questions for the marks. */
    private boolean handedIn;

    Seat(ExamDesk desk) {
        this.desk = desk;
    }

    ExamDesk desk() {
        return desk;
    }

    /** The marks that a practice goes back to, or null. */
    @Nullable
    Score before() {
        return before;
    }

    ExamState state() {
        return state;
    }

    /** How wide the answer is that is being typed. */
    int width() {
        return width;
    }

    /** How far a page scrolls. */
    int page() {
        return page;
    }

    /** Takes note of how the text lies in the window. */
    void drawn(Frame.Drawn drawn) {
        width = drawn.width();
        page = drawn.page();
        state = state.scrolled(drawn.scroll());
        if (state.page() instanceof Page.Writing) {
            become(state.with(state.input().from(drawn.above())).saying(state.status()));
        }
    }

    void become(ExamState next) {
        state = next;
    }

    void show(Page next) {
        state = state.on(next);
    }

    /** Puts another question on the desk; one behind the last stands for all of them. */
    void goTo(int question) {
        inputs.put(desk.sitting().current(), state.input());
        int all = desk.sitting().answers().size();
        if (question >= all) {
            show(new Page.Overview(ListCursor.at(firstOpen())));
            state = state.saying("That was the last one. " + AskPart.state(desk.sitting()));
            return;
        }
        desk.goTo(question);
        state = ExamState.writing(inputs.getOrDefault(desk.sitting().current(), TextInput.EMPTY));
    }

    /** The first question that is flagged or empty, else the first. */
    private int firstOpen() {
        for (int i = 0; i < desk.sitting().answers().size(); i++) {
            boolean open = desk.sitting().answers().get(i).isEmpty()
                    || desk.sitting().answers().get(i).flagged();
            if (open) {
                return i;
            }
        }
        return 0;
    }

    /** Whether the time was up while the paper was on the desk; then that is what is shown. */
    boolean isTimeUp() {
        desk.tick();
        boolean up = desk.isMarked() && !handedIn;
        if (up) {
            handedIn = true;
            show(new Page.TimeUp());
        }
        return up;
    }

    /** Hands the paper in and shows its marks. */
    void finish() {
        handedIn = true;
        desk.finish();
        showMarks();
    }

    /** Shows the marks: first what nobody has decided on. */
    void showMarks() {
        if (!showUndecided(-1)) {
            show(new Page.Marks(ListCursor.at(0)));
        }
    }

    /** Goes to the next question with a point that is not decided, behind one and then from the first. */
    boolean showUndecided(int behind) {
        List<Marked> answers = desk.result().answers();
        for (int i = 1; i <= answers.size(); i++) {
            int question = Math.floorMod(behind + i, answers.size());
            int point = ExamWords.undecided(answers.get(question), 0);
            if (point >= 0) {
                show(new Page.Marking(question, point));
                return true;
            }
        }
        return false;
    }

    /**
     * Makes the marks final.
     *
     * @param then how to leave once that is done, or not at all
     */
    Exit close(Exit then) {
        try {
            desk.close();
        } catch (ProgressException e) {
            show(new Page.NotSaved(String.valueOf(e.getMessage()), then));
            return Exit.NONE;
        }
        show(new Page.Summary());
        return then;
    }

    /** Begins a practice of what was lost. */
    void retry() {
        before = desk.result().score();
        desk = desk.retry();
        handedIn = false;
        inputs.clear();
        state = ExamState.writing(TextInput.EMPTY);
    }

    void scroll(int lines) {
        state = state.scrolled(state.scroll() + lines);
    }

    /** Scrolls by a key, and tells whether it is one that does. */
    boolean scrolls(String key) {
        int lines = switch (key) {
            case "up", "k" -> -1;
            case "down", "j" -> 1;
            case "pageup" -> -page;
            case "pagedown" -> page;
            default -> 0;
        };
        scroll(lines);
        return lines != 0;
    }
}

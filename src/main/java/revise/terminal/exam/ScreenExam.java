package revise.terminal.exam;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Sized;
import org.jline.terminal.Terminal;
import revise.exam.ExamDesk;
import revise.progress.ProgressException;
import revise.terminal.input.KeyPress;
import revise.terminal.screen.Exit;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;
import revise.terminal.screen.Scene;
import revise.terminal.screen.Screen;
import revise.terminal.screen.ScreenLoop;

/** A mock exam on a full screen. */
public final class ScreenExam implements Scene {
    private final Seat seat;
    private final ExamFrame frame;
    private final WritingKeys writing;
    private final MarkingKeys marking;
    private String time = "";

    private ScreenExam(ExamDesk desk, ExamSetup setup, Look look) {
        this.seat = new Seat(desk);
        this.frame = new ExamFrame(setup, look);
        this.writing = new WritingKeys(seat);
        this.marking = new MarkingKeys(seat);
    }

    /**
     * Has a paper sat, marked and saved, and what was lost tried again.
     *
     * @return 0 when it is done, 1 when it is done and the pass mark was not reached, 130 when the student left without
     *     handing it in, or it was interrupted, 4 when the marks could not be saved and the student left it at that
     */
    public static int run(ExamDesk desk, ExamSetup setup, Terminal terminal) {
        Thread saving = new Thread(() -> save(desk), "marks");
        Runtime.getRuntime().addShutdownHook(saving);
        Exit exit;
        ScreenExam exam;
        try (Screen screen = new Screen(terminal)) {
            boolean unicode = StandardCharsets.UTF_8.equals(terminal.outputEncoding());
            exam = new ScreenExam(desk, setup, new Look(setup.color(), unicode));
            exit = ScreenLoop.run(screen, terminal, exam);
            if (screen.isProcessEnding()) {
                return Exit.INTERRUPTED.code();
            }
            Runtime.getRuntime().removeShutdownHook(saving);
        }
        PrintWriter out = terminal.writer();
        out.println(ExamClosing.line(desk, exam.seat.state().page()));
        out.flush();
        return ExamClosing.code(exit, desk);
    }

    /** Whoever closes the window over marked answers has not said that they are to be lost. */
    private static void save(ExamDesk desk) {
        if (desk.isMarked()) {
            try {
                desk.close();
            } catch (ProgressException e) {
                // Nobody is there any more to be told, or to make room.
                return;
            }
        }
    }

    @Override
    public Frame.Drawn draw(Sized size) {
        if (!seat.desk().isMarked()) {
            seat.isTimeUp();
        }
        time = time();
        Frame.Drawn drawn = frame.draw(seat.desk(), seat.before(), seat.state(), size);
        seat.drawn(drawn);
        return drawn;
    }

    private String time() {
        return seat.desk().isMarked()
                ? ""
                : Clock.text(seat.desk().sitting(), seat.desk().now());
    }

    @Override
    public boolean hasMoved() {
        return !seat.desk().isMarked() && (seat.isTimeUp() || !time.equals(time()));
    }

    @Override
    public Exit on(KeyPress key) {
        if (!seat.desk().isMarked() && seat.isTimeUp()) {
            // Whatever was pressed was meant for the question.
            return Exit.NONE;
        }
        Page page = seat.state().page();
        if (page instanceof Page.Help help) {
            if (!seat.scrolls(key.name())) {
                seat.show(help.back());
            }
            return Exit.NONE;
        }
        boolean typing = page instanceof Page.Writing
                && !seat.desk().sitting().question().offered().isOffered();
        if (hasHelp(page) && (key.name().equals("f1") || (key.name().equals("?") && !typing))) {
            seat.show(new Page.Help(page));
            return Exit.NONE;
        }
        return seat.desk().isMarked() ? marking.on(key.name()) : writing.on(key);
    }

    private static boolean hasHelp(Page page) {
        return page instanceof Page.Writing
                || page instanceof Page.Overview
                || page instanceof Page.Marks
                || page instanceof Page.Marking
                || page instanceof Page.Summary;
    }

    @Override
    public Exit unseen(KeyPress key) {
        return Exit.NONE;
    }

    /** A paper that is not handed in is not thrown away by one key, which elsewhere copies text. */
    @Override
    public Exit onInterrupt() {
        Page page = seat.state().page();
        if (seat.desk().isMarked()) {
            return page instanceof Page.NotSaved ? Exit.NOT_SAVED : seat.close(Exit.INTERRUPTED);
        }
        if (page instanceof Page.Leave) {
            return Exit.INTERRUPTED;
        }
        seat.show(new Page.Leave(page instanceof Page.Help help ? help.back() : page));
        return Exit.NONE;
    }

    @Override
    public Exit onEnd() {
        if (!seat.desk().isMarked()) {
            return seat.desk().isPractice() ? Exit.DONE : Exit.INTERRUPTED;
        }
        Exit exit = seat.close(Exit.DONE);
        return exit == Exit.NONE ? Exit.NOT_SAVED : exit;
    }
}

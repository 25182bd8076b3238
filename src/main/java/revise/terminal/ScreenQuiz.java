package revise.terminal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.study.Desk;
import revise.terminal.input.KeyPress;
import revise.terminal.input.KeyReader;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;
import revise.terminal.screen.Screen;
import revise.terminal.text.Clean;

/** The quiz on a full screen: draws what the session shows and passes on what is pressed. */
public final class ScreenQuiz {
    /** How soon a changed window or an interrupt from outside is noticed. */
    private static final long GLANCE_MILLIS = 50;

    private final Desk desk;
    private final KeyBindings bindings;
    private final Screen screen;
    private final KeyReader keys;
    private final QuizFrame frame;
    private final Controls controls;
    private Size shown = Size.of(0, 0);

    private ScreenQuiz(Desk desk, QuizSetup setup, Terminal terminal, Screen screen) {
        this.desk = desk;
        this.bindings = setup.keys();
        this.screen = screen;
        this.keys = new KeyReader(terminal.reader());
        boolean unicode = StandardCharsets.UTF_8.equals(terminal.outputEncoding());
        this.frame = new QuizFrame(setup, new Look(setup.color(), unicode));
        CardEditor editor = setup.editor();
        this.controls = new Controls(
                desk, setup.outcomes(), setup.viewer(), editor == null ? null : card -> edit(editor, card));
    }

    /**
     * Runs the session to its end.
     *
     * @return 0 when it is over or the student left, 130 when it was interrupted, 4 when an answer could not be saved
     *     and the student left it at that
     */
    public static int run(Desk desk, QuizSetup setup, Terminal terminal) {
        Panel last;
        Exit exit;
        try (Screen screen = new Screen(terminal)) {
            ScreenQuiz quiz = new ScreenQuiz(desk, setup, terminal, screen);
            exit = quiz.untilLeft();
            last = quiz.controls.state().panel();
            if (screen.isProcessEnding()) {
                return Exit.INTERRUPTED.code();
            }
        }
        PrintWriter out = terminal.writer();
        if (last instanceof Panel.SaveFailed failed) {
            out.println(Clean.line("Not saved: " + failed.message()));
        }
        out.println(Closing.line(desk));
        out.flush();
        return exit.code();
    }

    private Exit untilLeft() {
        try {
            return loop();
        } catch (IllegalStateException e) {
            // A process that is asked to end closes the terminal while it is in use here.
            if (screen.isProcessEnding()) {
                return Exit.INTERRUPTED;
            }
            throw e;
        }
    }

    private Exit loop() {
        Exit exit = Exit.NONE;
        boolean changed = true;
        while (exit == Exit.NONE) {
            if (screen.wasDisturbed()) {
                screen.forget();
                changed = true;
            }
            if (changed) {
                draw();
            }
            KeyPress key = keys.next(GLANCE_MILLIS);
            changed = key != null;
            exit = screen.isInterrupted() ? Exit.INTERRUPTED : key == null ? Exit.NONE : on(key);
        }
        return exit;
    }

    private void draw() {
        shown = screen.size();
        Frame.Drawn drawn = frame.draw(desk.view(), controls.state(), desk.now(), shown);
        screen.draw(drawn.lines(), drawn.cursor());
        controls.drawn(drawn);
    }

    private Exit on(KeyPress key) {
        if (key.equals(KeyPress.END)) {
            return controls.state().panel() instanceof Panel.SaveFailed ? Exit.NOT_SAVED : Exit.DONE;
        }
        Control control = bindings.control(key);
        if (control == Control.INTERRUPT) {
            return Exit.INTERRUPTED;
        }
        if (control == Control.STOP) {
            screen.stop();
            return Exit.NONE;
        }
        if (control == Control.REDRAW) {
            screen.forget();
            return Exit.NONE;
        }
        return Frame.fits(shown) ? controls.on(key, control) : unseen(control);
    }

    /** Where nothing can be seen, nothing but leaving can be meant. */
    private static Exit unseen(@Nullable Control control) {
        return control == Control.QUIT ? Exit.DONE : Exit.NONE;
    }

    private CardEditor.Result edit(CardEditor editor, Card card) {
        screen.leave();
        try {
            return editor.edit(card);
        } finally {
            screen.comeBack();
        }
    }
}

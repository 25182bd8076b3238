package revise.terminal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Sized;
import org.jline.terminal.Terminal;
import revise.deck.Card;
import revise.study.Desk;
import revise.terminal.input.KeyPress;
import revise.terminal.screen.Exit;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;
import revise.terminal.screen.Scene;
import revise.terminal.screen.Screen;
import revise.terminal.screen.ScreenLoop;
import revise.terminal.text.Clean;

/** The quiz on a full screen: draws what the session shows and passes on what is pressed. */
public final class ScreenQuiz {
    private final Desk desk;
    private final KeyBindings bindings;
    private final Screen screen;
    private final QuizFrame frame;
    private final Controls controls;

    private ScreenQuiz(Desk desk, QuizSetup setup, Terminal terminal, Screen screen) {
        this.desk = desk;
        this.bindings = setup.keys();
        this.screen = screen;
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
            exit = ScreenLoop.run(screen, terminal, quiz.scene());
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

    private Scene scene() {
        return new Scene() {
            @Override
            public Frame.Drawn draw(Sized size) {
                Frame.Drawn drawn = frame.draw(desk.view(), controls.state(), desk.now(), size);
                controls.drawn(drawn);
                return drawn;
            }

            @Override
            public Exit on(KeyPress key) {
                return controls.on(key, bindings.control(key));
            }

            @Override
            public Exit unseen(KeyPress key) {
                // The letter may as well be one of an answer that is being typed.
                boolean leaves = bindings.control(key) == Control.QUIT
                        && !controls.state().isTyping(desk.view());
                return leaves ? Exit.DONE : Exit.NONE;
            }

            @Override
            public Exit onInterrupt() {
                return Exit.INTERRUPTED;
            }

            @Override
            public Exit onEnd() {
                return controls.state().panel() instanceof Panel.SaveFailed ? Exit.NOT_SAVED : Exit.DONE;
            }
        };
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

package revise.terminal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.memory.Rating;
import revise.progress.ProgressException;
import revise.study.Action;
import revise.study.Desk;
import revise.study.View;

/** The quiz on a full screen: draws what the session shows and turns keys into what the student does. */
public final class ScreenQuiz {
    private static final int DONE = 0;
    private static final int NOT_SAVED = 4;
    private static final int INTERRUPTED = 130;
    private static final int GOES_ON = -1;

    /** How soon a changed window or an interrupt from outside is noticed. */
    private static final long GLANCE_MILLIS = 50;

    private final Desk desk;
    private final QuizSetup setup;
    private final Screen screen;
    private final KeyReader keys;
    private final QuizFrame frame;
    private final Outcome outcomes;
    private ScreenState state = ScreenState.fresh("");
    private int page = 1;

    private ScreenQuiz(Desk desk, QuizSetup setup, Terminal terminal, Screen screen) {
        this.desk = desk;
        this.setup = setup;
        this.screen = screen;
        this.keys = new KeyReader(terminal.reader());
        boolean unicode = StandardCharsets.UTF_8.equals(terminal.outputEncoding());
        this.frame = new QuizFrame(setup, new Look(setup.color(), unicode));
        this.outcomes = setup.outcomes();
    }

    /**
     * Runs the session to its end.
     *
     * @return 0 when it is over or the student left, 130 when it was interrupted, 4 when an answer could not be saved
     *     and the student left it at that
     */
    public static int run(Desk desk, QuizSetup setup, Terminal terminal) {
        Panel last;
        int exit;
        try (Screen screen = new Screen(terminal)) {
            ScreenQuiz quiz = new ScreenQuiz(desk, setup, terminal, screen);
            exit = quiz.untilLeft();
            last = quiz.state.panel();
            if (screen.isProcessEnding()) {
                return INTERRUPTED;
            }
        }
        PrintWriter out = terminal.writer();
        if (last instanceof Panel.SaveFailed failed) {
            out.println(Clean.line("Not saved: " + failed.message()));
        }
        out.println(Closing.line(desk));
        out.flush();
        return exit;
    }

    private int untilLeft() {
        try {
            return loop();
        } catch (IllegalStateException e) {
            // A process that is asked to end closes the terminal while it is in use here.
            if (screen.isProcessEnding()) {
                return INTERRUPTED;
            }
            throw e;
        }
    }

    private int loop() {
        int exit = GOES_ON;
        boolean changed = true;
        while (exit == GOES_ON) {
            if (screen.wasDisturbed()) {
                screen.forget();
                changed = true;
            }
            if (changed) {
                draw();
            }
            KeyPress key = keys.next(GLANCE_MILLIS);
            changed = key != null;
            exit = screen.isInterrupted() ? INTERRUPTED : key == null ? GOES_ON : on(key);
        }
        return exit;
    }

    private void draw() {
        QuizFrame.Drawn drawn = frame.draw(desk.view(), state, desk.now(), screen.size());
        screen.draw(drawn.lines());
        state = state.scrolled(drawn.scroll());
        page = drawn.page();
    }

    private int on(KeyPress key) {
        if (key.equals(KeyPress.END)) {
            return state.panel() instanceof Panel.SaveFailed ? NOT_SAVED : DONE;
        }
        Control control = setup.keys().control(key);
        if (control == Control.INTERRUPT) {
            return INTERRUPTED;
        }
        if (control == Control.STOP) {
            screen.stop();
            return GOES_ON;
        }
        if (control == Control.REDRAW) {
            screen.forget();
            return GOES_ON;
        }
        if (!QuizFrame.fits(screen.size())) {
            // Nothing can be seen, so that nothing but leaving can be meant.
            return control == Control.QUIT ? DONE : GOES_ON;
        }
        if (state.panel() instanceof Panel.None) {
            return control == null ? GOES_ON : inQuiz(control);
        }
        return inPanel(key, control);
    }

    private int inPanel(KeyPress key, @Nullable Control control) {
        if (state.panel() instanceof Panel.SaveFailed failed) {
            if (key.name().equals("r")) {
                perform(failed.action());
            }
            return key.name().equals("q") ? NOT_SAVED : GOES_ON;
        }
        if (control != null && scroll(control)) {
            return GOES_ON;
        }
        boolean again = state.panel() instanceof Panel.BrokenDeck && control == Control.EDIT;
        state = state.over(new Panel.None());
        if (again) {
            edit();
        }
        return GOES_ON;
    }

    private boolean scroll(Control control) {
        int lines = switch (control) {
            case UP -> -1;
            case DOWN -> 1;
            case PAGE_UP -> -page;
            case PAGE_DOWN -> page;
            default -> 0;
        };
        state = lines == 0 ? state : state.scrolled(state.scroll() + lines);
        return lines != 0;
    }

    private int inQuiz(Control control) {
        View view = desk.view();
        if (view instanceof View.Asking asking) {
            return asking(control, asking);
        }
        if (control == Control.UNDO) {
            perform(new Action.Undo());
            return GOES_ON;
        }
        scroll(control);
        return control == Control.QUIT || control == Control.ACCEPT ? DONE : GOES_ON;
    }

    private int asking(Control control, View.Asking asking) {
        boolean revealed = asking.revealed();
        switch (control) {
            case SHOW, ACCEPT, TICK, AGAIN, HARD, GOOD, EASY -> answer(control, asking);
            case UP, DOWN -> {
                if (revealed && asking.card().points().size() > 1) {
                    movePoint(control == Control.UP ? -1 : 1, asking.card());
                } else {
                    scroll(control);
                }
            }
            case PAGE_UP, PAGE_DOWN -> scroll(control);
            case HINT -> state = revealed ? state : state.withHint();
            case UNDO -> perform(new Action.Undo());
            case EDIT -> edit();
            case BURY -> perform(new Action.Bury());
            case SUSPEND -> perform(new Action.Suspend());
            case INFO -> state = state.over(new Panel.Info());
            case HELP -> state = state.over(new Panel.Help());
            case QUIT -> {
                return quit(asking);
            }
            case CLOSE, REDRAW, STOP, INTERRUPT -> {
                // Nothing lies over the card; the others are dealt with before.
            }
        }
        return GOES_ON;
    }

    private void answer(Control control, View.Asking asking) {
        if (!asking.revealed()) {
            if (control == Control.SHOW || control == Control.ACCEPT) {
                perform(new Action.Reveal());
            }
            return;
        }
        boolean points = asking.card().points().size() > 1;
        switch (control) {
            case SHOW, TICK -> {
                if (points) {
                    perform(new Action.Tick(state.point()));
                    movePoint(1, asking.card());
                } else if (control == Control.SHOW) {
                    perform(new Action.Rate(asking.suggested()));
                }
            }
            case AGAIN -> perform(new Action.Rate(Rating.AGAIN));
            case HARD -> perform(new Action.Rate(Rating.HARD));
            case GOOD -> perform(new Action.Rate(Rating.GOOD));
            case EASY -> perform(new Action.Rate(Rating.EASY));
            default -> perform(new Action.Rate(asking.suggested()));
        }
    }

    private void movePoint(int by, Card card) {
        int last = card.points().size() - 1;
        state = state.toPoint(Math.max(0, Math.min(last, state.point() + by)));
    }

    /** Leaves by way of the summary, when there is something to sum up. */
    private int quit(View.Asking asking) {
        perform(new Action.Quit());
        return asking.progress().done() == 0 ? DONE : GOES_ON;
    }

    private void perform(Action action) {
        View before = desk.view();
        try {
            desk.act(action);
        } catch (ProgressException e) {
            state = state.over(new Panel.SaveFailed(String.valueOf(e.getMessage()), action));
            return;
        }
        if (action instanceof Action.Reveal) {
            state = state.revealed();
        } else if (action instanceof Action.Tick) {
            state = state.saying("");
        } else {
            state = ScreenState.fresh(outcomes.words(action, before, desk.view()));
        }
    }

    private void edit() {
        CardEditor editor = setup.editor();
        if (editor == null) {
            state = state.saying("no editor is set: set VISUAL or EDITOR to one");
            return;
        }
        if (!(desk.view() instanceof View.Asking asking)) {
            return;
        }
        screen.leave();
        CardEditor.Result result;
        try {
            result = editor.edit(asking.card());
        } finally {
            screen.enter();
        }
        if (result instanceof CardEditor.Edited edited) {
            perform(new Action.Edited(edited.card()));
        } else if (result instanceof CardEditor.Removed) {
            perform(new Action.Removed());
        } else if (result instanceof CardEditor.Unreadable unreadable) {
            state = state.over(new Panel.BrokenDeck(unreadable.findings()));
        } else if (result instanceof CardEditor.Failed failed) {
            state = state.saying(failed.message());
        }
    }
}

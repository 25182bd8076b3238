package revise.terminal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Finding;
import revise.memory.Rating;
import revise.progress.ProgressException;
import revise.study.Action;
import revise.study.Desk;
import revise.study.View;
import revise.terminal.input.KeyPress;
import revise.terminal.input.TextInput;
import revise.terminal.screen.Exit;
import revise.terminal.screen.Frame;
import revise.terminal.screen.OfferPart;

/** What the keys of the full screen do: to the session, or to what the screen shows of it. */
final class Controls {
    private final Desk desk;
    private final Outcome outcomes;
    private final ImageViewer viewer;
    private final @Nullable Function<Card, CardEditor.Result> editor;
    private ScreenState state = ScreenState.fresh("");
    private int page = 1;
    private int width = 1;

    /** @param editor edits a card, or null when there is no editor */
    Controls(Desk desk, Outcome outcomes, ImageViewer viewer, @Nullable Function<Card, CardEditor.Result> editor) {
        this.desk = desk;
        this.outcomes = outcomes;
        this.viewer = viewer;
        this.editor = editor;
    }

    ScreenState state() {
        return state;
    }

    /** Takes note of how the text lies in the window. */
    void drawn(Frame.Drawn drawn) {
        state = state.scrolled(drawn.scroll()).in(state.mode(), state.input().from(drawn.above()));
        page = drawn.page();
        width = drawn.width();
    }

    /** What a key does; the quiz is left with an exit code. */
    Exit on(KeyPress key, @Nullable Control control) {
        if (!(state.panel() instanceof Panel.None)) {
            return inPanel(key, control);
        }
        View view = desk.view();
        if (view instanceof View.Asking asking && state.isTyping(view)) {
            typing(key, asking);
            return Exit.NONE;
        }
        int item = view instanceof View.Asking asking && isPicking(asking)
                ? OfferPart.itemOf(key.name(), asking.picks())
                : -1;
        if (item >= 0) {
            state = state.toPoint(item);
            perform(new Action.Pick(item));
            return Exit.NONE;
        }
        if (control == null) {
            return Exit.NONE;
        }
        return view instanceof View.Asking asking ? asking(control, asking) : finished(control);
    }

    private void typing(KeyPress key, View.Asking asking) {
        switch (key.name()) {
            case "enter" -> typed(asking);
            case "esc" -> leaveTyping();
            case "f1" -> state = state.over(new Panel.Help());
            case "pageup" -> scroll(Control.PAGE_UP);
            case "pagedown" -> scroll(Control.PAGE_DOWN);
            default -> {
                TextInput next = state.input().on(key, width);
                state = next == null ? state : state.saying("").in(state.mode(), next);
            }
        }
    }

    private void typed(View.Asking asking) {
        String text = state.input().text();
        if (state.mode() == ScreenState.Mode.WORDING) {
            leaveTyping();
            count(asking, text);
        } else {
            perform(new Action.Type(text));
        }
    }

    /** What was typed as an answer stays there to be gone on with; a wording begins anew. */
    private void leaveTyping() {
        boolean wording = state.mode() == ScreenState.Mode.WORDING;
        state = state.saying("").in(ScreenState.Mode.KEYS, wording ? TextInput.EMPTY : state.input());
    }

    private void wording(View.Asking asking) {
        if (!asking.revealed() || !asking.typing()) {
            return;
        }
        int point = state.point();
        String refusal = OwnWording.refusal(asking, point);
        if (!refusal.isEmpty() || asking.typed() == null) {
            state = state.saying(refusal);
        } else if (OwnWording.makesSense(asking, point)
                && asking.card().points().size() > 1) {
            // Of an answer to several points only a part says this one.
            state = state.saying("")
                    .toPoint(point)
                    .in(ScreenState.Mode.WORDING, TextInput.of(asking.typed().text()));
        } else {
            count(asking, asking.typed().text());
        }
    }

    private void count(View.Asking asking, String wording) {
        int point = state.point();
        OwnWording.Result result = OwnWording.count(asking, point, wording);
        if (result.action() != null) {
            perform(result.action());
        }
        state = state.toPoint(point).saying(result.words());
    }

    private static boolean isPicking(View.Asking asking) {
        return !asking.revealed() && asking.picks().isOffered();
    }

    private Exit inPanel(KeyPress key, @Nullable Control control) {
        if (state.panel() instanceof Panel.SaveFailed failed) {
            return notSaved(key, control, failed);
        }
        if (control != null && scroll(control)) {
            return Exit.NONE;
        }
        boolean again = state.panel() instanceof Panel.BrokenDeck && control == Control.EDIT;
        state = state.over(new Panel.None());
        if (again) {
            edit();
        }
        return Exit.NONE;
    }

    private Exit notSaved(KeyPress key, @Nullable Control control, Panel.SaveFailed failed) {
        if (key.name().equals("r")) {
            perform(failed.action());
        } else if (key.name().equals("q")) {
            return Exit.NOT_SAVED;
        } else if (control != null) {
            scroll(control);
        }
        return Exit.NONE;
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

    private Exit finished(Control control) {
        if (control == Control.UNDO) {
            perform(new Action.Undo());
            return Exit.NONE;
        }
        scroll(control);
        return control == Control.QUIT || control == Control.ACCEPT ? Exit.DONE : Exit.NONE;
    }

    private Exit asking(Control control, View.Asking asking) {
        boolean revealed = asking.revealed();
        switch (control) {
            case WORDING -> wording(asking);
            case SHOW, ACCEPT, TICK, AGAIN, HARD, GOOD, EASY -> answer(control, asking);
            case UP, DOWN -> {
                int items = items(asking);
                if (items > 1) {
                    movePoint(control == Control.UP ? -1 : 1, items);
                } else {
                    scroll(control);
                }
            }
            case PAGE_UP, PAGE_DOWN -> scroll(control);
            case HINT -> state = revealed ? state : state.withHint();
            case UNDO -> perform(new Action.Undo());
            case EDIT -> edit();
            case OPEN -> state = state.saying(CardImages.open(asking, state.hint(), viewer));
            case BURY -> perform(new Action.Bury());
            case SUSPEND -> perform(new Action.Suspend());
            case INFO -> state = state.over(new Panel.Info());
            case HELP -> state = state.over(new Panel.Help());
            case QUIT -> {
                return quit(asking);
            }
            case CLOSE ->
                state = asking.typing() && !revealed ? state.in(ScreenState.Mode.ANSWER, state.input()) : state;
            case REDRAW, STOP, INTERRUPT -> {
                // These are dealt with before.
            }
        }
        return Exit.NONE;
    }

    private void answer(Control control, View.Asking asking) {
        if (isPicking(asking) && (control == Control.SHOW || control == Control.TICK)) {
            perform(new Action.Pick(state.point()));
            return;
        }
        if (!asking.revealed()) {
            if (control == Control.SHOW || control == Control.ACCEPT) {
                show(asking);
            }
            return;
        }
        int points = items(asking);
        switch (control) {
            case SHOW, TICK -> {
                if (points > 1 || asking.typing()) {
                    perform(new Action.Tick(state.point()));
                    movePoint(1, points);
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

    private void show(View.Asking asking) {
        if (asking.typing()) {
            state = state.saying("").in(ScreenState.Mode.ANSWER, state.input());
        } else {
            perform(new Action.Reveal());
        }
    }

    /** How many things the cursor can be on: what is offered, or the points of an answer that the student marks. */
    private static int items(View.Asking asking) {
        if (asking.picks().isOffered()) {
            return asking.revealed() ? 0 : asking.picks().offered().size();
        }
        return asking.revealed() ? asking.card().points().size() : 0;
    }

    private void movePoint(int by, int items) {
        state = state.toPoint(Math.max(0, Math.min(items - 1, state.point() + by)));
    }

    /** Leaves by way of the summary, when there is something to sum up. */
    private Exit quit(View.Asking asking) {
        perform(new Action.Quit());
        return asking.progress().done() == 0 ? Exit.DONE : Exit.NONE;
    }

    private void perform(Action action) {
        View before = desk.view();
        try {
            desk.act(action);
        } catch (ProgressException e) {
            state = state.over(new Panel.SaveFailed(String.valueOf(e.getMessage()), action));
            return;
        }
        if (action instanceof Action.Reveal || action instanceof Action.Type) {
            state = state.revealed(desk.view() instanceof View.Asking asking ? TypedPoints.firstOpen(asking) : 0);
        } else if (action instanceof Action.Tick
                || action instanceof Action.Pick
                || action instanceof Action.Accepted) {
            state = state.saying("");
        } else {
            ScreenState fresh = ScreenState.fresh(outcomes.words(action, before, desk.view()));
            boolean goesOn = action instanceof Action.Edited || isSameQuestion(before, desk.view());
            state = goesOn ? fresh.in(state.mode(), state.input()) : fresh;
        }
    }

    private static boolean isSameQuestion(View before, View after) {
        return before instanceof View.Asking was
                && after instanceof View.Asking is
                && was.card().id().equals(is.card().id())
                && was.progress().done() == is.progress().done();
    }

    private void edit() {
        if (editor == null) {
            state = state.saying("no editor is set: set VISUAL or EDITOR to one");
        } else if (desk.view() instanceof View.Asking asking) {
            edited(editor.apply(asking.card()));
        }
    }

    private void edited(CardEditor.Result result) {
        if (result instanceof CardEditor.Edited edited) {
            perform(new Action.Edited(edited.card(), edited.renamed()));
            if (!edited.findings().isEmpty() && state.panel() instanceof Panel.None) {
                Finding first = edited.findings().get(0);
                state = state.saying("saved, but " + first.rule() + ": " + first.text());
            }
        } else if (result instanceof CardEditor.Removed removed) {
            perform(new Action.Removed(removed.renamed()));
        } else if (result instanceof CardEditor.Unreadable unreadable) {
            state = state.over(new Panel.BrokenDeck(unreadable.findings()));
        } else if (result instanceof CardEditor.Failed failed) {
            state = state.saying(failed.message());
        }
    }
}

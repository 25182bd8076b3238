package revise.terminal.draft;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.terminal.Sized;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import revise.draft.DraftReview;
import revise.draft.DraftReview.Draft;
import revise.edit.EditException;
import revise.terminal.CardEditor;
import revise.terminal.input.KeyPress;
import revise.terminal.input.TextInput;
import revise.terminal.screen.Exit;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;
import revise.terminal.screen.Scene;
import revise.terminal.screen.Screen;
import revise.terminal.screen.ScreenLoop;
import revise.terminal.text.Clean;

/** Going through drafts on a full screen. A file is changed at a key and at nothing else. */
public final class ScreenReview implements Scene {
    private final DraftReview review;
    private final ReviewFrame frame;
    private final Screen screen;
    private final @Nullable CardEditor editor;
    private ReviewState state = ReviewState.START;
    private int width = 1;
    private int page = 1;

    private ScreenReview(DraftReview review, ReviewSetup setup, Terminal terminal, Screen screen) {
        this.review = review;
        this.screen = screen;
        this.editor = setup.editor();
        boolean unicode = StandardCharsets.UTF_8.equals(terminal.outputEncoding());
        this.frame = new ReviewFrame(new Look(setup.color(), unicode), editor != null);
    }

    /** Goes through drafts, and gives 0 when the author left, 130 when it was interrupted. */
    public static int run(DraftReview review, ReviewSetup setup, Terminal terminal) {
        Exit exit;
        try (Screen screen = new Screen(terminal)) {
            exit = ScreenLoop.run(screen, terminal, new ScreenReview(review, setup, terminal, screen));
            if (screen.isProcessEnding()) {
                return Exit.INTERRUPTED.code();
            }
        }
        PrintWriter out = terminal.writer();
        out.println(Clean.line(DraftWords.sum(review)));
        out.println(Clean.line(DraftWords.next(review)));
        out.flush();
        return exit.code();
    }

    @Override
    public Frame.Drawn draw(Sized size) {
        Frame.Drawn drawn = frame.draw(review, state, size);
        width = drawn.width();
        page = drawn.page();
        state = state.scrolled(drawn.scroll());
        return drawn;
    }

    @Override
    public Exit on(KeyPress key) {
        if (state.help()) {
            state = scrolls(key.name()) ? state : ReviewState.START;
            return Exit.NONE;
        }
        ReviewState.Edit edit = state.edit();
        if (edit != null) {
            typed(key, edit);
            return Exit.NONE;
        }
        if (key.isPaste()) {
            return Exit.NONE;
        }
        return review.current() == null ? atEnd(key.name()) : atDraft(key.name());
    }

    private Exit atEnd(String key) {
        switch (key) {
            case "enter", "q", "esc" -> {
                return Exit.DONE;
            }
            case "left" -> back();
            case "u" -> undo();
            case "?" -> state = state.helping();
            default -> {
                // Not a key of this page.
            }
        }
        return Exit.NONE;
    }

    private Exit atDraft(String key) {
        switch (key) {
            case "enter", "a" -> change(review::accept, "accepted; u takes it back");
            case "d" -> change(review::drop, "dropped; u takes it back");
            case "e" -> edit();
            case "r" -> reword();
            case "s", "right" -> {
                review.skip();
                state = state.saying("skipped; it stays a draft");
            }
            case "left" -> back();
            case "u" -> undo();
            case "?", "f1" -> state = state.helping();
            case "q" -> {
                return Exit.DONE;
            }
            default -> scrolls(key);
        }
        return Exit.NONE;
    }

    private boolean scrolls(String key) {
        int lines = switch (key) {
            case "pageup" -> -page;
            case "pagedown" -> page;
            case "up" -> -1;
            case "down" -> 1;
            default -> 0;
        };
        state = state.scrolled(Math.max(0, state.scroll() + lines));
        return lines != 0;
    }

    /** Something that may change the file. */
    private interface Deed {
        void run() throws EditException;
    }

    private void change(Deed deed, String done) {
        try {
            deed.run();
            state = state.saying(done);
        } catch (EditException e) {
            state = state.saying("Not done: " + e.getMessage());
        }
    }

    private void back() {
        state = state.saying(review.back() ? "" : "there is no draft before this one");
    }

    private void undo() {
        try {
            state = state.saying(review.undo() ? "taken back" : "there is nothing to take back");
        } catch (EditException e) {
            state = state.saying("Not done: " + e.getMessage());
        }
    }

    private void reword() {
        Draft draft = review.current();
        if (draft != null) {
            state = state.editing(ReviewState.Edit.of(DraftWords.parts(draft.card())));
        }
    }

    private void typed(KeyPress key, ReviewState.Edit edit) {
        TextInput next = edit.input().on(key, width);
        if (next != null) {
            state = state.editing(edit.with(next));
            return;
        }
        switch (key.name()) {
            case "esc" -> state = state.saying("left as it was");
            case "enter" -> {
                if (edit.isLast()) {
                    save(edit.typed());
                } else {
                    state = state.editing(edit.next());
                }
            }
            default -> {
                // Not a key of a text.
            }
        }
    }

    private void save(List<String> parts) {
        change(() -> review.reword(parts.get(0), parts.subList(1, parts.size())), "changed; Enter accepts it");
    }

    private void edit() {
        Draft draft = review.current();
        if (editor == null || draft == null) {
            reword();
            return;
        }
        String failure;
        screen.leave();
        try {
            failure = editor.open(draft.card());
        } finally {
            screen.comeBack();
        }
        change(review::reload, failure == null ? "read again" : failure);
        Draft now = review.current();
        if (now != null && now.fate() != DraftReview.Fate.OPEN) {
            review.skip();
        }
    }

    @Override
    public Exit unseen(KeyPress key) {
        return key.name().equals("q") && state.edit() == null ? Exit.DONE : Exit.NONE;
    }

    @Override
    public Exit onInterrupt() {
        return Exit.INTERRUPTED;
    }

    @Override
    public Exit onEnd() {
        return Exit.DONE;
    }
}

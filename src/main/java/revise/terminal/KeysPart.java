package revise.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import revise.deck.Card;
import revise.deck.Kind;
import revise.study.View;
import revise.terminal.screen.KeyLine;
import revise.terminal.screen.Look;

/** The bottom of the screen: what can be pressed now. */
final class KeysPart {
    private static final int WIDE = 60;

    private final QuizSetup setup;
    private final RatingsPart ratings;

    KeysPart(QuizSetup setup, Look look) {
        this.setup = setup;
        this.ratings = new RatingsPart(setup, look);
    }

    List<AttributedString> lines(View view, ScreenState state, int columns) {
        boolean narrow = columns < WIDE;
        if (state.panel() instanceof Panel.SaveFailed) {
            return List.of(new KeyLine()
                    .add("r", "try again", 2)
                    .add("q", narrow ? "quit unsaved" : "quit without saving this answer", 1)
                    .fit(columns));
        }
        if (state.panel() instanceof Panel.BrokenDeck) {
            return List.of(new KeyLine()
                    .add(key(Control.EDIT), "edit again", 2)
                    .add("any other key:", narrow ? "go on" : "go on with the old text", 1)
                    .fit(columns));
        }
        if (!(state.panel() instanceof Panel.None)) {
            return List.of(new KeyLine().add("any key", "goes back", 1).fit(columns));
        }
        if (view instanceof View.Asking asking) {
            return state.isTyping(view) ? typing(asking, state, columns) : asking(asking, state, columns);
        }
        return finished(view, columns);
    }

    private List<AttributedString> typing(View.Asking asking, ScreenState state, int columns) {
        boolean narrow = columns < WIDE;
        if (state.mode() == ScreenState.Mode.WORDING) {
            return List.of(new KeyLine()
                    .add("Enter", narrow ? "write it" : "write it into the deck", 2)
                    .add("Esc", "leave it", 1)
                    .fit(columns));
        }
        boolean none = state.input().text().isBlank();
        boolean hint = asking.card().hint() != null && !state.hint();
        String more = setup.editor() == null ? "undo, bury, quit ..." : "undo, edit, quit ...";
        return List.of(new KeyLine()
                .add("Enter", none ? "don't know" : "check", 4)
                .add("Ctrl-J", "new line", 1)
                .add("Esc", narrow ? "keys" : (hint ? "hint, " : "") + more, 3)
                .add("F1", "help", 2)
                .fit(columns));
    }

    private List<AttributedString> asking(View.Asking asking, ScreenState state, int columns) {
        KeyLine keys = new KeyLine();
        List<AttributedString> lines = new ArrayList<>();
        Card card = asking.card();
        if (asking.revealed()) {
            lines.add(ratings.line(asking, columns));
            keys.add(key(Control.ACCEPT), asking.suggested().word(), 9);
            if (asking.typing() || (card.points().size() > 1 && !asking.picks().isOffered())) {
                keys.add(key(Control.SHOW), "tick", 8);
            }
            if (OwnWording.makesSense(asking, state.point())) {
                keys.add(key(Control.WORDING), columns < WIDE ? "my wording" : "count my wording", 8);
            }
        } else {
            if (asking.picks().isOffered()) {
                int items = Math.min(9, asking.picks().offered().size());
                keys.add("1-" + items, card.kind() instanceof Kind.Ordering ? "put next" : "choose", 10);
                if (asking.picks().offered().size() > items) {
                    keys.add(key(Control.DOWN) + " " + key(Control.SHOW), "the others", 8);
                }
                keys.add(key(Control.ACCEPT), "check", 9);
            } else if (asking.typing()) {
                keys.add(key(Control.ACCEPT), columns < WIDE ? "type" : "type the answer", 9);
            } else {
                keys.add(key(Control.SHOW), "show answer", 9);
            }
            if (card.hint() != null && !state.hint()) {
                keys.add(key(Control.HINT), "hint", 8);
            }
        }
        if (!CardImages.of(asking, state.hint()).isEmpty()) {
            keys.add(key(Control.OPEN), "open image", 8);
        }
        keys.add(key(Control.UNDO), "undo", 5);
        if (asking.revealed() || asking.typing()) {
            if (setup.editor() != null) {
                keys.add(key(Control.EDIT), "edit", 4);
            }
            keys.add(key(Control.BURY), "bury", 1);
            keys.add(key(Control.SUSPEND), "suspend", 2);
            keys.add(key(Control.INFO), "info", 3);
        }
        keys.add(key(Control.HELP), "help", 7).add(key(Control.QUIT), "quit", 6);
        lines.add(keys.fit(columns));
        return lines;
    }

    private List<AttributedString> finished(View view, int columns) {
        KeyLine keys = new KeyLine();
        if (view instanceof View.Finished finished && !finished.answers().isEmpty()) {
            keys.add(key(Control.UNDO), "undo the last answer", 1);
        }
        return List.of(keys.add(key(Control.ACCEPT), "leave", 2).fit(columns));
    }

    private String key(Control control) {
        return setup.keys().label(control);
    }
}

package revise.terminal;

import java.time.Instant;
import org.jline.terminal.Sized;
import revise.study.View;
import revise.terminal.screen.Body;
import revise.terminal.screen.Frame;
import revise.terminal.screen.Look;

/** Draws what a student sees, as lines of text: the same arguments always give the same frame. */
final class QuizFrame {
    private static final String ANSWER = "Your answer";
    private static final String WORDING = "Only your wording of this point";

    private final HeaderPart header;
    private final CardPart card;
    private final SummaryPart summary;
    private final PanelPart panel;
    private final KeysPart keys;
    private final Outcome outcomes;
    private final Look look;

    QuizFrame(QuizSetup setup, Look look) {
        this.look = look;
        outcomes = setup.outcomes();
        header = new HeaderPart(setup, look);
        card = new CardPart(look);
        summary = new SummaryPart(setup, look);
        panel = new PanelPart(setup, look);
        keys = new KeysPart(setup, look);
    }

    Frame.Drawn draw(View view, ScreenState state, Instant now, Sized size) {
        if (!Frame.fits(size)) {
            return Frame.tooSmall(size);
        }
        Frame frame = new Frame(look, size);
        write(view, state, now, frame.body());
        if (state.isTyping(view)) {
            frame.input(state.mode() == ScreenState.Mode.WORDING ? WORDING : ANSWER, state.input());
        }
        return frame.top(header.lines(view, frame.columns(), frame.rows()))
                .bottom(keys.lines(view, state, frame.columns()))
                .status(status(view, state))
                .draw(state.scroll(), state.follow());
    }

    private void write(View view, ScreenState state, Instant now, Body body) {
        if (!(state.panel() instanceof Panel.None)) {
            panel.write(state.panel(), view, now, body);
        } else if (view instanceof View.Asking asking) {
            card.write(asking, state, body);
        } else if (view instanceof View.Finished finished) {
            summary.write(finished, body);
        }
    }

    private String status(View view, ScreenState state) {
        if (state.isTyping(view) && !state.input().notice().isEmpty()) {
            return state.input().notice();
        }
        boolean silent = state.status().isEmpty();
        return silent && view instanceof View.Asking asking && asking.revealed()
                ? outcomes.leech(asking)
                : state.status();
    }
}

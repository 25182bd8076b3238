package revise.terminal;

import revise.study.View;
import revise.terminal.input.TextInput;
import revise.terminal.screen.Follow;

/**
 * What the screen shows apart from the session.
 *
 * @param panel what lies over the card
 * @param point the point that the cursor is on, from 0
 * @param hint whether the hint is shown
 * @param scroll how many lines of the text are above the window
 * @param follow what to scroll to
 * @param status what just happened, or empty
 * @param mode what keys are for, where something can be typed
 * @param input what was typed so far
 */
record ScreenState(
        Panel panel, int point, boolean hint, int scroll, Follow follow, String status, Mode mode, TextInput input) {
    /** What keys are for. */
    enum Mode {
        /** The answer, where one is to be typed. */
        ANSWER,
        /** The student's wording of a point. */
        WORDING,
        /** Everything but typing. */
        KEYS
    }

    /** A card that was just put on screen. */
    static ScreenState fresh(String status) {
        return new ScreenState(new Panel.None(), 0, false, 0, Follow.NOTHING, status, Mode.ANSWER, TextInput.EMPTY);
    }

    /** Whether keys are letters now. */
    boolean isTyping(View view) {
        if (!(panel instanceof Panel.None) || !(view instanceof View.Asking asking)) {
            return false;
        }
        return switch (mode) {
            case ANSWER -> asking.typing() && !asking.revealed();
            case WORDING -> asking.typed() != null;
            case KEYS -> false;
        };
    }

    ScreenState over(Panel next) {
        return new ScreenState(next, point, hint, 0, Follow.NOTHING, "", mode, input);
    }

    ScreenState toPoint(int next) {
        return new ScreenState(panel, next, hint, scroll, Follow.POINT, status, mode, input);
    }

    ScreenState withHint() {
        return new ScreenState(panel, point, true, scroll, follow, status, mode, input);
    }

    ScreenState revealed(int first) {
        return new ScreenState(panel, first, hint, scroll, Follow.ANSWER, "", Mode.KEYS, TextInput.EMPTY);
    }

    ScreenState scrolled(int next) {
        return new ScreenState(panel, point, hint, Math.max(0, next), Follow.NOTHING, status, mode, input);
    }

    ScreenState saying(String next) {
        return new ScreenState(panel, point, hint, scroll, follow, next, mode, input);
    }

    ScreenState in(Mode next, TextInput text) {
        return new ScreenState(panel, point, hint, scroll, follow, status, next, text);
    }
}

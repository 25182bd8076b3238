package revise.terminal;

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
 */
record ScreenState(Panel panel, int point, boolean hint, int scroll, Follow follow, String status) {
    /** A card that was just put on screen. */
    static ScreenState fresh(String status) {
        return new ScreenState(new Panel.None(), 0, false, 0, Follow.NOTHING, status);
    }

    ScreenState over(Panel next) {
        return new ScreenState(next, point, hint, 0, Follow.NOTHING, "");
    }

    ScreenState toPoint(int next) {
        return new ScreenState(panel, next, hint, scroll, Follow.POINT, status);
    }

    ScreenState withHint() {
        return new ScreenState(panel, point, true, scroll, follow, status);
    }

    ScreenState revealed() {
        return new ScreenState(panel, 0, hint, scroll, Follow.ANSWER, "");
    }

    ScreenState scrolled(int next) {
        return new ScreenState(panel, point, hint, Math.max(0, next), Follow.NOTHING, status);
    }

    ScreenState saying(String next) {
        return new ScreenState(panel, point, hint, scroll, follow, next);
    }
}

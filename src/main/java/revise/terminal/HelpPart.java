package revise.terminal;

import revise.terminal.screen.Body;
import revise.terminal.screen.NamedLines;

/** All keys. */
final class HelpPart {
    private final KeyBindings keys;

    HelpPart(KeyBindings keys) {
        this.keys = keys;
    }

    /** @param typing whether the answer of the card is typed */
    void write(boolean typing, Body body) {
        NamedLines lines = new NamedLines();
        if (typing) {
            lines.add("Enter", "check what you typed; then give the suggested rating");
            lines.add("Ctrl-J", "a new line of your answer; Alt-Enter too");
            lines.add("Esc", "stop typing, for the keys below; Enter goes on typing");
            lines.add(key(Control.SHOW) + " " + key(Control.TICK), "tick a point, or take the tick away");
            lines.add(key(Control.WORDING), "count what you typed as another wording, from now on");
        } else {
            lines.add(key(Control.SHOW), "show the answer; tick a point and go to the next");
            lines.add("1 to 9", "pick a choice, or what comes next in order; again puts it back");
            lines.add(key(Control.ACCEPT), "show or check the answer; give the suggested rating");
        }
        String ratings =
                key(Control.AGAIN) + " " + key(Control.HARD) + " " + key(Control.GOOD) + " " + key(Control.EASY);
        lines.add(ratings, "rate: again (not known), hard, good, easy");
        if (!typing) {
            lines.add(key(Control.TICK), "tick a point, or take the tick away");
        }
        lines.add(key(Control.UP) + " " + key(Control.DOWN), "to another point, or scroll; the arrow keys too");
        lines.add(key(Control.PAGE_UP) + " " + key(Control.PAGE_DOWN), "scroll by a page");
        lines.add(key(Control.HINT), "show the hint");
        lines.add(key(Control.UNDO), "take the last answer back and ask again");
        lines.add(key(Control.EDIT), "open the deck at this card in your editor");
        lines.add(key(Control.OPEN), "open the card's images");
        lines.add(key(Control.BURY), "bury: leave this card until tomorrow");
        lines.add(key(Control.SUSPEND), "suspend: leave this card until you unsuspend it");
        lines.add(key(Control.INFO), "what is known about this card");
        lines.add(key(Control.REDRAW), "draw the screen again");
        lines.add(key(Control.STOP), "stop for now; fg in the shell goes on");
        lines.add(key(Control.INTERRUPT), "leave at once");
        lines.add(key(Control.QUIT), "leave; every answer is saved already");
        lines.write(body);
    }

    private String key(Control control) {
        return keys.label(control);
    }
}

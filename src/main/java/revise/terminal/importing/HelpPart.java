package revise.terminal.importing;

import revise.terminal.screen.Body;
import revise.terminal.screen.NamedLines;

/** All keys. */
final class HelpPart {
    private HelpPart() {}

    static void write(Turn turn, Body body) {
        NamedLines lines = new NamedLines();
        lines.add("Enter, w", turn.isLast() ? "write the cards" : "take the cards, and go on to the next file");
        lines.add("Up Down, k j", "to another card; PgUp PgDn Home End as well");
        lines.add("n", "to the next doubtful card");
        lines.add("Space", "all of the card");
        lines.add("x, Delete", "drop the card");
        lines.add("f", "flip it: exchange its question and its answer");
        lines.add("m", "merge it into the card before it in the file");
        lines.add("s", "split it: a line of its answer becomes the question of a second card");
        lines.add("u", "take the last change back, then the one before");
        lines.add("t", "read the file as another format");
        lines.add("l", "what does not come along, and why");
        lines.add(
                "q, Esc",
                turn.isOneOfSeveral()
                        ? "leave this file out"
                        : "cancel: nothing is written, and the file stays as it is");
        lines.add("Ctrl-C", turn.isOneOfSeveral() ? "cancel: no file is written" : "cancel at once");
        lines.add("Ctrl-L", "draw the screen again");
        lines.add("Ctrl-Z", "stop for now; fg in the shell goes on");
        lines.write(body);
    }
}

package revise.terminal;

import org.jspecify.annotations.Nullable;
import revise.memory.Rating;

/** What a key can do during a quiz. Its word is what the settings call it. */
enum Control {
    SHOW("show", "space", "show the answer; tick a point and go to the next"),
    ACCEPT("accept", "enter", "show the answer; give the suggested rating"),
    AGAIN("again", "1", "rate: not known"),
    HARD("hard", "2", "rate: known with trouble"),
    GOOD("good", "3", "rate: known"),
    EASY("easy", "4", "rate: known without effort"),
    TICK("tick", "x", "tick a point, or take the tick away"),
    UP("up", "k", "to the point above; scroll up (also the arrow key)"),
    DOWN("down", "j", "to the point below; scroll down (also the arrow key)"),
    HINT("hint", "h", "show the hint"),
    UNDO("undo", "u", "take the last answer back and ask again"),
    EDIT("edit", "e", "open the deck at this card in your editor"),
    BURY("bury", "b", "leave this card until tomorrow"),
    SUSPEND("suspend", "s", "leave this card until you unsuspend it"),
    INFO("info", "i", "what is known about this card"),
    HELP("help", "?", "this list"),
    QUIT("quit", "q", "leave; all answers are saved"),
    PAGE_UP(null, "pageup", "scroll a page up"),
    PAGE_DOWN(null, "pagedown", "scroll a page down"),
    CLOSE(null, "esc", "go back to the card"),
    REDRAW(null, "ctrl-l", "draw the screen again"),
    STOP(null, "ctrl-z", "stop for now; the shell's fg goes on"),
    INTERRUPT(null, "ctrl-c", "leave at once; all answers are saved");

    private final @Nullable String word;
    private final String key;
    private final String does;

    Control(@Nullable String word, String key, String does) {
        this.word = word;
        this.key = key;
        this.does = does;
    }

    /** The control that gives a rating. */
    static Control of(Rating rating) {
        return switch (rating) {
            case AGAIN -> AGAIN;
            case HARD -> HARD;
            case GOOD -> GOOD;
            case EASY -> EASY;
        };
    }

    /** The name in the settings, or null when its key cannot be changed. */
    @Nullable
    String word() {
        return word;
    }

    /** The key it has unless the settings say otherwise. */
    String defaultKey() {
        return key;
    }

    /** What it does, in a few words. */
    String does() {
        return does;
    }
}

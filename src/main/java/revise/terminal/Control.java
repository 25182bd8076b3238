package revise.terminal;

import org.jspecify.annotations.Nullable;
import revise.memory.Rating;

/** What a key can do during a quiz. */
enum Control {
    SHOW("show", "space"),
    ACCEPT("accept", "enter"),
    AGAIN("again", "1"),
    HARD("hard", "2"),
    GOOD("good", "3"),
    EASY("easy", "4"),
    TICK("tick", "x"),
    WORDING("wording", "w"),
    UP("up", "k"),
    DOWN("down", "j"),
    HINT("hint", "h"),
    UNDO("undo", "u"),
    EDIT("edit", "e"),
    OPEN("open", "o"),
    BURY("bury", "b"),
    SUSPEND("suspend", "s"),
    INFO("info", "i"),
    HELP("help", "?"),
    QUIT("quit", "q"),
    PAGE_UP(null, "pageup"),
    PAGE_DOWN(null, "pagedown"),
    CLOSE(null, "esc"),
    REDRAW(null, "ctrl-l"),
    STOP(null, "ctrl-z"),
    INTERRUPT(null, "ctrl-c");

    private final @Nullable String word;
    private final String key;

    Control(@Nullable String word, String key) {
        this.word = word;
        this.key = key;
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
}

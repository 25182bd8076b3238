package revise.terminal.add;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the dialogue asks and tells. What it tells is made safe for a terminal here, and nowhere else. */
interface Talk {
    /** Offers nothing. */
    Function<String, List<String>> NOTHING = typed -> List.of();

    /** The user pressed Ctrl-C. */
    final class Interrupted extends Exception {
        private static final long serialVersionUID = 1L;

        Interrupted() {
            super("interrupted", null, false, false);
        }
    }

    /**
     * Asks for a text.
     *
     * @param label what is asked for
     * @param initial the answer so far, which the user may change; empty for none
     * @param hints what to show of a text as far as it is typed; not to be depended on for anything but showing
     * @return the text without blanks around it; null at the end of input
     */
    @Nullable
    String ask(String label, String initial, Function<String, List<String>> hints) throws Interrupted;

    /** Asks without hints. */
    default @Nullable String ask(String label, String initial) throws Interrupted {
        return ask(label, initial, NOTHING);
    }

    /** Tells something, on a line or several. */
    void say(String text);
}

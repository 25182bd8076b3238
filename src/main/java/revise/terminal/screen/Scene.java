package revise.terminal.screen;

import org.jline.terminal.Sized;
import revise.terminal.input.KeyPress;

/** What is on a full screen, and what keys do to it. */
public interface Scene {
    /** What a window of a size shows. */
    Frame.Drawn draw(Sized size);

    /** Whether there is something else to be seen than before, although no key was pressed. */
    default boolean hasMoved() {
        return false;
    }

    /** Does what a key says. Ctrl-L and Ctrl-Z, the end of input, and Ctrl-C do not come here. */
    Exit on(KeyPress key);

    /** Does what a key says while the window is too small to show anything: nothing but leaving can be meant. */
    Exit unseen(KeyPress key);

    /** Ctrl-C was pressed. */
    Exit onInterrupt();

    /** Nothing will ever be pressed again. */
    Exit onEnd();
}

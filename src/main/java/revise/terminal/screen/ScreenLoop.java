package revise.terminal.screen;

import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import revise.terminal.input.KeyPress;
import revise.terminal.input.KeyReader;

/** Draws a scene and passes on what is pressed, until it is left. */
public final class ScreenLoop {
    /** How soon a changed window, an interrupt from outside or the time is noticed. */
    private static final long GLANCE_MILLIS = 50;

    private final Screen screen;
    private final KeyReader keys;
    private final Scene scene;
    private Size shown = Size.of(0, 0);

    private ScreenLoop(Screen screen, Terminal terminal, Scene scene) {
        this.screen = screen;
        this.keys = new KeyReader(terminal);
        this.scene = scene;
    }

    /** Runs a scene to its end; {@link Exit#INTERRUPTED} when the process is asked to end. */
    public static Exit run(Screen screen, Terminal terminal, Scene scene) {
        Exit exit = new ScreenLoop(screen, terminal, scene).untilLeft();
        return screen.isProcessEnding() ? Exit.INTERRUPTED : exit;
    }

    private Exit untilLeft() {
        try {
            return loop();
        } catch (IllegalStateException e) {
            // A process that is asked to end closes the terminal while it is in use here.
            if (screen.isProcessEnding()) {
                return Exit.INTERRUPTED;
            }
            throw e;
        }
    }

    private Exit loop() {
        Exit exit = Exit.NONE;
        boolean changed = true;
        while (exit == Exit.NONE) {
            if (screen.wasDisturbed()) {
                screen.forget();
                changed = true;
            }
            if (changed) {
                draw();
            }
            KeyPress key = keys.next(GLANCE_MILLIS);
            boolean interrupted = screen.wasInterrupted();
            changed = key != null || interrupted || scene.hasMoved();
            exit = interrupted ? scene.onInterrupt() : key == null ? Exit.NONE : on(key);
        }
        return exit;
    }

    private void draw() {
        shown = screen.size();
        Frame.Drawn drawn = scene.draw(shown);
        screen.draw(drawn.lines(), drawn.cursor());
    }

    private Exit on(KeyPress key) {
        if (key.equals(KeyPress.END)) {
            return scene.onEnd();
        }
        switch (key.name()) {
            case "ctrl-c" -> {
                return scene.onInterrupt();
            }
            case "ctrl-z" -> screen.stop();
            case "ctrl-l" -> screen.forget();
            default -> {
                return Frame.fits(shown) ? scene.on(key) : scene.unseen(key);
            }
        }
        return Exit.NONE;
    }
}

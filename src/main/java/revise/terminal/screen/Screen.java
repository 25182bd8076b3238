package revise.terminal.screen;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.Curses;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;
import revise.terminal.text.Columns;

/**
 * The terminal while a full screen has it: raw keys, the alternate screen, signals. Whatever happens, {@link #close} or the end
 * of the process gives it back as it was.
 */
public final class Screen implements AutoCloseable {
    private static final String PASTE_ON = "\u001b[?2004h";
    private static final String PASTE_OFF = "\u001b[?2004l";
    private static final long ECHO_NANOS = 300_000_000;
    private static final Path SHELL = Path.of("/bin/sh");

    private final Terminal terminal;
    private final PrintWriter writer;
    private final Attributes original;
    private final Display display;
    private final String leaving;
    private final Thread hook;
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final AtomicBoolean stale = new AtomicBoolean(true);
    private final SignalHandler onInterrupt;
    private final SignalHandler onResize;
    private final SignalHandler onReturn;
    private volatile boolean inside;
    /** When the screen was taken back from something else, or null. */
    private volatile @Nullable Long backNanos;

    private List<AttributedString> drawn = List.of();
    private boolean cursorShown;

    /** Takes the screen of a terminal. */
    public Screen(Terminal terminal) {
        this.terminal = terminal;
        this.writer = terminal.writer();
        this.original = terminal.getAttributes();
        this.display = new Display(terminal, true);
        // A terminal with one screen only keeps the last frame unless it is cleared away.
        String exit = code(Capability.exit_ca_mode);
        this.leaving =
                PASTE_OFF + code(Capability.cursor_normal) + (exit.isEmpty() ? code(Capability.clear_screen) : exit);
        this.hook = new Thread(this::abandon, "terminal");
        // Signals come on other threads; they only leave a note for the one that draws.
        this.onInterrupt = terminal.handle(Signal.INT, signal -> interrupt());
        this.onResize = terminal.handle(Signal.WINCH, signal -> stale.set(true));
        this.onReturn = terminal.handle(Signal.CONT, signal -> stale.set(true));
        Runtime.getRuntime().addShutdownHook(hook);
        enter();
    }

    private String code(Capability capability) {
        String code = Curses.tputs(terminal.getStringCapability(capability));
        return code == null ? "" : code;
    }

    /** Takes the screen back after {@link #leave}. */
    public void comeBack() {
        backNanos = System.nanoTime();
        enter();
    }

    /** Takes the screen. */
    private synchronized void enter() {
        terminal.enterRawMode();
        writer.write(code(Capability.enter_ca_mode) + code(Capability.cursor_invisible) + PASTE_ON);
        writer.flush();
        cursorShown = false;
        inside = true;
        stale.set(true);
    }

    /** Gives the screen back for as long as something else needs it. */
    public synchronized void leave() {
        if (inside) {
            inside = false;
            writer.write(leaving);
            writer.flush();
            terminal.setAttributes(original);
        }
    }

    /** At the end of the process the library gives back the terminal's settings, but not its screen. */
    private synchronized void abandon() {
        if (inside) {
            inside = false;
            writer.write(leaving);
            writer.flush();
        }
    }

    /** A Ctrl-C that was meant for the editor may be heard of only when the editor is gone. */
    private void interrupt() {
        Long back = backNanos;
        if (inside && (back == null || System.nanoTime() - back > ECHO_NANOS)) {
            interrupted.set(true);
        }
    }

    /** Whether Ctrl-C was pressed since this was last asked. */
    boolean wasInterrupted() {
        return interrupted.getAndSet(false);
    }

    /** Whether the window changed, or something else may have drawn on it, since this was last asked. */
    public boolean wasDisturbed() {
        return stale.getAndSet(false);
    }

    /** The window's present size. */
    public Size size() {
        Size size = terminal.getSize();
        boolean known = size.getColumns() > 0 && size.getRows() > 0;
        return known ? size : Size.of(80, 24);
    }

    /** Draws everything anew with the next frame. */
    public synchronized void forget() {
        if (inside) {
            // A shell in between may have changed the terminal's settings.
            terminal.enterRawMode();
        }
        display.resize(size());
        display.clear();
    }

    /**
     * Shows a frame; what did not change is not written again.
     *
     * @param cursor where the terminal's own cursor stands, or null when it is not shown; screen readers and input
     *     methods go by it
     */
    public synchronized void draw(List<AttributedString> lines, @Nullable Cursor cursor) {
        if (!inside) {
            return;
        }
        show(null);
        if (isDoubtful(lines)) {
            // Where the terminal measures differently, only a frame drawn anew is sure to leave nothing behind.
            display.clear();
        }
        drawn = List.copyOf(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (i < lines.size() - 1) {
                // Else the display takes a full line for the beginning of a longer one.
                lines.set(
                        i,
                        new AttributedStringBuilder()
                                .append(lines.get(i))
                                .append('\n')
                                .toAttributedString());
            }
        }
        display.update(lines, cursor == null ? 0 : cursor.row() * (display.getColumns() + 1) + cursor.column());
        show(cursor);
    }

    /**
     * Whether terminals may disagree about where something stands. A clock in the first line is not worth drawing all
     * of it anew each second.
     */
    private boolean isDoubtful(List<AttributedString> lines) {
        boolean clockOnly = lines.size() == drawn.size()
                && lines.subList(1, lines.size()).equals(drawn.subList(1, drawn.size()))
                && !Columns.isDoubtful(lines.get(0));
        return !clockOnly
                && (lines.stream().anyMatch(Columns::isDoubtful)
                        || drawn.stream().anyMatch(Columns::isDoubtful));
    }

    /** A cursor that is not shown does not flicker while a frame is written. */
    private void show(@Nullable Cursor cursor) {
        if (cursorShown != (cursor != null)) {
            cursorShown = cursor != null;
            writer.write(code(cursorShown ? Capability.cursor_normal : Capability.cursor_invisible));
            writer.flush();
        }
    }

    /** Stops the process as Ctrl-Z does elsewhere, and comes back when the shell continues it. */
    public void stop() {
        if (!Files.isExecutable(SHELL)) {
            return;
        }
        leave();
        try {
            new ProcessBuilder(SHELL.toString(), "-c", "kill -TSTP 0")
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // Without a process to send the signal the quiz just goes on.
            stale.set(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            comeBack();
        }
    }

    /** Whether the process is ending, so that the terminal may be gone at any moment and the hook gives it back. */
    public boolean isProcessEnding() {
        try {
            if (Runtime.getRuntime().removeShutdownHook(hook)) {
                Runtime.getRuntime().addShutdownHook(hook);
            }
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    @Override
    public void close() {
        if (isProcessEnding()) {
            return;
        }
        leave();
        terminal.handle(Signal.INT, onInterrupt);
        terminal.handle(Signal.WINCH, onResize);
        terminal.handle(Signal.CONT, onReturn);
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}

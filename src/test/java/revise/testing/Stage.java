package revise.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToIntFunction;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.jline.utils.ScreenTerminalOutputStream.DelegateOutputStream;

/** A program at a terminal that is not there: keys go in, and what its user would see can be looked at. */
public final class Stage implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 10_000;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ScreenTerminal screen;
    private final Line line;
    private final Attributes before;
    private final FutureTask<Integer> program;

    /** A terminal whose line can be cut. */
    private static final class Line extends LineDisciplineTerminal {
        Line(OutputStream out) throws IOException {
            super("stage", "xterm-256color", out, StandardCharsets.UTF_8);
        }

        void hangUp() throws IOException {
            slaveInputPipe.close();
        }
    }

    /** @param run the program, which gives its exit code */
    public Stage(ToIntFunction<Terminal> run, int columns, int rows) throws IOException {
        DelegateOutputStream out = new DelegateOutputStream();
        screen = new ScreenTerminal(columns, rows);
        line = new Line(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                synchronized (written) {
                    written.write(b);
                }
                out.write(b);
            }

            @Override
            public void flush() throws IOException {
                out.flush();
            }
        });
        line.setSize(Size.of(columns, rows));
        ScreenTerminal.wireTerminal(screen, line, out);
        before = line.getAttributes();
        program = new FutureTask<>(() -> run.applyAsInt(line));
        Thread thread = new Thread(program, "program");
        thread.setDaemon(true);
        thread.start();
    }

    public Stage press(String keys) throws IOException {
        line.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Stage shows(String text) throws InterruptedException {
        return waitFor(text, true);
    }

    public Stage showsNoMore(String text) throws InterruptedException {
        return waitFor(text, false);
    }

    private Stage waitFor(String text, boolean wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (screen.toString().contains(text) != wanted) {
            assertThat(System.nanoTime())
                    .as("waiting for <%s> to be %s in%n%s", text, wanted ? "there" : "gone", screen)
                    .isLessThan(end);
            Thread.sleep(5);
        }
        return this;
    }

    public String screen() {
        return screen.toString();
    }

    /** All that was sent to the terminal. */
    public String written() {
        synchronized (written) {
            return written.toString(StandardCharsets.UTF_8);
        }
    }

    public void resize(int columns, int rows) {
        screen.setSize(Size.of(columns, rows));
        line.setSize(Size.of(columns, rows));
        line.raise(Signal.WINCH);
    }

    public void raise(Signal signal) {
        line.raise(signal);
    }

    public void hangUp() throws IOException {
        line.hangUp();
    }

    /** The exit code; the terminal must be as it was. */
    public int exit() throws InterruptedException, ExecutionException, TimeoutException {
        int exit = program.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        assertThat(line.getAttributes().toString()).isEqualTo(before.toString());
        for (String mode : new String[] {"\u001b[?1049", "\u001b[?2004"}) {
            assertThat(written().lastIndexOf(mode + "l"))
                    .isGreaterThanOrEqualTo(written().lastIndexOf(mode + "h"));
        }
        return exit;
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}

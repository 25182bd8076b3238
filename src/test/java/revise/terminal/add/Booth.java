package revise.terminal.add;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.jline.utils.ScreenTerminalOutputStream.DelegateOutputStream;

/** A dialogue at a terminal that is not there: keys go in, and what its user would see can be looked at. */
final class Booth implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 10_000;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ScreenTerminal screen;
    private final Line line;
    private final Attributes before;
    private final FutureTask<Integer> dialogue;

    /** A terminal whose line can be cut. */
    private static final class Line extends LineDisciplineTerminal {
        Line(OutputStream out) throws IOException {
            super("booth", "xterm-256color", out, StandardCharsets.UTF_8);
        }

        void hangUp() throws IOException {
            slaveInputPipe.close();
        }
    }

    Booth(AddDialogue.Setup setup, int columns, int rows) throws IOException {
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
        dialogue = new FutureTask<>(() -> AddDialogue.atTerminal(line, setup));
        Thread thread = new Thread(dialogue, "dialogue");
        thread.setDaemon(true);
        thread.start();
    }

    Booth type(String keys) throws IOException {
        line.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Booth shows(String text) throws InterruptedException {
        return waitFor(text, true);
    }

    Booth showsNoMore(String text) throws InterruptedException {
        return waitFor(text, false);
    }

    private Booth waitFor(String text, boolean wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (screen.toString().contains(text) != wanted) {
            assertThat(System.nanoTime())
                    .as("waiting for <%s> to be %s in%n%s", text, wanted ? "there" : "gone", screen)
                    .isLessThan(end);
            Thread.sleep(5);
        }
        return this;
    }

    String screen() {
        return screen.toString();
    }

    /** All that was sent to the terminal. */
    String written() {
        synchronized (written) {
            return written.toString(StandardCharsets.UTF_8);
        }
    }

    void hangUp() throws IOException {
        line.hangUp();
    }

    /** The exit code; the terminal must be as it was. */
    int exit() throws Exception {
        int exit = dialogue.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        assertThat(line.getAttributes().toString()).isEqualTo(before.toString());
        assertThat(written().lastIndexOf("\u001b[?2004l"))
                .isGreaterThan(written().lastIndexOf("\u001b[?2004h"));
        return exit;
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}

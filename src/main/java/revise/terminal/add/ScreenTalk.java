package revise.terminal.add;

import java.io.IOError;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jline.reader.EndOfFileException;
import org.jline.reader.MaskingCallback;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jspecify.annotations.Nullable;
import revise.terminal.text.Clean;

/** At a terminal: lines can be edited, pasted into and broken, and hints stand below what is typed. */
final class ScreenTalk implements Talk, AutoCloseable {
    private static final MaskingCallback CLEANED = new MaskingCallback() {
        @Override
        public String display(String line) {
            return Clean.text(line);
        }

        @Override
        public @Nullable String history(String line) {
            return null;
        }
    };

    private final Terminal terminal;
    private final HintingReader reader;
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final SignalHandler before;

    ScreenTalk(Terminal terminal) {
        this.terminal = terminal;
        this.reader = new HintingReader(terminal);
        // While nothing is asked a file may be on its way to the disk; leaving waits for the next question.
        this.before = terminal.handle(Signal.INT, signal -> interrupted.set(true));
    }

    @Override
    public @Nullable String ask(String label, String initial, Function<String, List<String>> hints) throws Interrupted {
        if (interrupted.get()) {
            throw new Interrupted();
        }
        try {
            return reader.read(label + ": ", hints, CLEANED, initial).strip();
        } catch (UserInterruptException e) {
            throw new Interrupted();
        } catch (EndOfFileException | IOError e) {
            // A terminal that is gone reads as an error on some systems and as the end of input on others.
            return null;
        }
    }

    @Override
    public void say(String text) {
        terminal.writer().println(Clean.text(text));
        terminal.writer().flush();
    }

    @Override
    public void close() {
        terminal.handle(Signal.INT, before);
    }
}

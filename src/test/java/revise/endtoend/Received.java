package revise.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;

/** What a process has written so far. */
final class Received {
    private final StringBuilder text = new StringBuilder();
    private final Thread reader;
    private boolean ended;

    private Received(InputStream in) {
        reader = new Thread(() -> readAll(in), "received");
        reader.setDaemon(true);
    }

    /** Begins to read; what comes is kept until it is asked for, so that the process never waits for a reader. */
    static Received from(InputStream in) {
        Received received = new Received(in);
        received.reader.start();
        return received;
    }

    private void readAll(InputStream in) {
        char[] buffer = new char[4096];
        try (Reader characters = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            int length = characters.read(buffer);
            while (length >= 0) {
                add(new String(buffer, 0, length), false);
                length = characters.read(buffer);
            }
        } catch (IOException e) {
            add("[reading failed: " + e.getMessage() + "]", true);
        }
        add("", true);
    }

    private synchronized void add(String more, boolean last) {
        text.append(more);
        ended |= last;
        notifyAll();
    }

    synchronized String text() {
        return text.toString();
    }

    /**
     * Waits for a text.
     *
     * @throws AssertionError when it does not come in time or can no longer come
     */
    synchronized String await(String what, Predicate<String> condition, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.test(text.toString())) {
            long millis = (deadline - System.nanoTime()) / 1_000_000;
            if (ended || millis <= 0) {
                throw new AssertionError(
                        (ended ? "the output ended without " : "there came no ") + what + "; it was:\n" + text);
            }
            wait(millis);
        }
        return text.toString();
    }

    /** Waits until the process can write no more and gives all that it wrote. */
    synchronized String all(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ended) {
            long millis = (deadline - System.nanoTime()) / 1_000_000;
            if (millis <= 0) {
                throw new AssertionError("the output does not end; it was:\n" + text);
            }
            wait(millis);
        }
        return text.toString();
    }
}

package revise.endtoend;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A running program behind pipes, talked with line by line. */
final class Dialogue implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final Received out;
    private final Received err;
    private final Writer in;

    private Dialogue(Process process) {
        this.process = process;
        this.out = Received.from(process.getInputStream());
        this.err = Received.from(process.getErrorStream());
        this.in = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Starts a program with this environment and nothing else of the tests' own. */
    static Dialogue start(List<String> command, Map<String, String> environment, Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Dialogue(builder.start());
    }

    /** Sends text as it is, ends of lines included. A program that has ended already does not hear it. */
    void send(String text) {
        try {
            in.write(text);
            in.flush();
        } catch (IOException e) {
            // What the program said and its exit code tell why it is gone.
            return;
        }
    }

    /** Ends the input. */
    void hangUp() {
        try {
            in.close();
        } catch (IOException e) {
            // As with what is sent to a program that is gone.
            return;
        }
    }

    /** Waits until a text has come so many times. */
    void await(String text, int times) throws InterruptedException {
        out.await("\"" + text + "\" (" + times + ")", all -> count(all, text) >= times, PATIENCE);
    }

    /** How often a text has come so far. */
    static int count(String all, String text) {
        int count = 0;
        for (int at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + text.length())) {
            count++;
        }
        return count;
    }

    /** Ends the program as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
    }

    /** All that the program wrote to its output, once it has ended. */
    String out() throws InterruptedException {
        return out.all(PATIENCE);
    }

    /** All that the program wrote as messages, once it has ended. */
    String err() throws InterruptedException {
        return err.all(PATIENCE);
    }

    /** The exit code, once there is one; a program that does not end in time is an error. */
    int exit(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the program is still running after " + patience.toSeconds() + " s; it wrote:\n"
                    + out.text() + err.text());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

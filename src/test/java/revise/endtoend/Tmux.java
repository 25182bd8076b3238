package revise.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** A terminal of its own: a private tmux server with one window, in which a program runs before our eyes. */
final class Tmux implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration ENDING = Duration.ofSeconds(5);
    private static final long GLANCE_MILLIS = 10;

    private final Home home;
    private final Map<String, String> environment;
    private final Path socket = Path.of(
            System.getProperty("java.io.tmpdir"),
            "revise-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    private String terminal = "xterm-256color";
    private int columns = 80;
    private int rows = 24;

    private Tmux(Home home) {
        this.home = home;
        this.environment = home.environment();
        environment.put("PS1", "$ ");
        environment.put("HISTFILE", "/dev/null");
    }

    /** A terminal of 80 by 24 in a home, about to be started. Without tmux the test is skipped. */
    static Tmux in(Home home) throws InterruptedException {
        Assumptions.assumeTrue(isInstalled(), "tmux is not installed");
        return new Tmux(home);
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    Tmux size(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        return this;
    }

    Tmux variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** The terminal's name for itself: the programs' TERM. */
    Tmux terminal(String name) {
        this.terminal = name;
        return this;
    }

    /** Starts the built program; when it has ended, its exit code is shown and a shell goes on. */
    Tmux revise(Object... arguments) throws IOException, InterruptedException {
        return script(command(arguments));
    }

    /** Starts commands of a shell's language in the same way. */
    Tmux script(String commands) throws IOException, InterruptedException {
        return start(
                "sh",
                "-c",
                "echo 'before the program'; stty -g >modes-before; " + commands
                        + "; code=$?; stty -g >modes-after; echo \"EXIT $code.\"; exec sh");
    }

    /** Starts a program. */
    Tmux start(String... program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("start-server", ";"));
        command.addAll(List.of("set-option", "-g", "default-terminal", terminal, ";"));
        command.addAll(List.of("new-session", "-d", "-c", home.folder().toString()));
        command.addAll(List.of("-x", "" + columns, "-y", "" + rows));
        command.addAll(Arrays.asList(program));
        tmux(command.toArray(new String[0]));
        return this;
    }

    /** The built program with some arguments in a shell's language. */
    static String command(Object... arguments) {
        StringBuilder command = new StringBuilder(quoted(Built.launcher()));
        for (Object argument : arguments) {
            command.append(' ').append(quoted(argument));
        }
        return command.toString();
    }

    static String quoted(Object text) {
        return "'" + text.toString().replace("'", "'\\''") + "'";
    }

    /** Presses keys by tmux's names for them, such as {@code Space}, {@code 3} or {@code C-c}. */
    void press(String... keys) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("send-keys"));
        command.addAll(Arrays.asList(keys));
        tmux(command.toArray(new String[0]));
    }

    /** Types a line and Enter. */
    void type(String line) throws IOException, InterruptedException {
        tmux("send-keys", "-l", line);
        press("Enter");
    }

    /** Pastes a text, as a terminal does that marks what is pasted. */
    void paste(String text) throws IOException, InterruptedException {
        tmux("set-buffer", "--", text);
        tmux("paste-buffer", "-p");
    }

    /** What the window shows, without spaces at the ends of lines. */
    String screen() throws IOException, InterruptedException {
        return tmux("capture-pane", "-p").stripTrailing();
    }

    /** The same with the codes of colours and styles. */
    String styledScreen() throws IOException, InterruptedException {
        return tmux("capture-pane", "-p", "-e");
    }

    /** Waits for a text on the screen, which it gives. */
    String await(String text) throws IOException, InterruptedException {
        return await("\"" + text + "\"", screen -> screen.contains(text));
    }

    /**
     * Waits for a screen.
     *
     * @throws AssertionError when it does not come in time
     */
    String await(String what, Predicate<String> condition) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String screen = screen();
        while (!condition.test(screen)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("there came no " + what + " on the screen; the last was:\n" + screen);
            }
            Thread.sleep(GLANCE_MILLIS);
            screen = screen();
        }
        return screen;
    }

    /** Waits for the program's end and gives its exit code. */
    int exit() throws IOException, InterruptedException {
        // A program that was killed leaves its screen behind, over which the line is then written.
        Pattern line = Pattern.compile("^EXIT (\\d+)\\.", Pattern.MULTILINE);
        Matcher code =
                line.matcher(await("exit code", screen -> line.matcher(screen).find()));
        return code.find() ? Integer.parseInt(code.group(1)) : -1;
    }

    /** Whether the full screen of a program covers what was there before. */
    boolean isCovered() throws IOException, InterruptedException {
        return format("alternate_on").equals("1");
    }

    /** One of tmux's variables for the window. */
    String format(String name) throws IOException, InterruptedException {
        return tmux("display-message", "-p", "#{" + name + "}").strip();
    }

    /** The terminal's settings before the program started; to be asked once it runs. */
    String modesBefore() throws IOException {
        return Files.readString(home.folder().resolve("modes-before"));
    }

    /** The terminal's settings right behind the program; to be asked once its exit code is there. */
    String modesAfter() throws IOException {
        return Files.readString(home.folder().resolve("modes-after"));
    }

    void resize(int columns, int rows) throws IOException, InterruptedException {
        tmux("resize-window", "-x", "" + columns, "-y", "" + rows);
    }

    /** The program that the window's shell runs. */
    ProcessHandle program() throws IOException, InterruptedException {
        return shell().children().findFirst().orElseThrow();
    }

    private ProcessHandle shell() throws IOException, InterruptedException {
        return ProcessHandle.of(Long.parseLong(format("pane_pid"))).orElseThrow();
    }

    /** Closes the window under the program. */
    void hangUp() throws IOException, InterruptedException {
        tmux("kill-server");
    }

    private String tmux(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tmux", "-S", socket.toString(), "-f", "/dev/null"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + ": " + output);
        }
        return output;
    }

    /** Ends the window and what runs in it, so that nothing still writes when the test's folder is deleted. */
    @Override
    public void close() throws IOException {
        try {
            List<ProcessHandle> processes = processes();
            tmux("kill-server");
            for (ProcessHandle process : processes) {
                end(process);
            }
        } catch (IOException e) {
            // The server is gone already, by way of hangUp or because it never started.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Files.deleteIfExists(socket);
        }
    }

    private List<ProcessHandle> processes() throws IOException, InterruptedException {
        ProcessHandle shell = shell();
        List<ProcessHandle> processes = new ArrayList<>(shell.descendants().toList());
        processes.add(shell);
        return processes;
    }

    private static void end(ProcessHandle process) throws InterruptedException {
        if (!hasEnded(process, ENDING)) {
            process.destroyForcibly();
        }
    }

    /** Waits for the end of a process and tells whether it came in time. */
    static boolean hasEnded(ProcessHandle process, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (isRunning(process)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(GLANCE_MILLIS);
        }
        return true;
    }

    /** A process that is over counts as alive until its parent has asked for its exit code, but runs no program. */
    private static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }
}

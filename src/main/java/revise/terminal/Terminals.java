package revise.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jspecify.annotations.Nullable;

/** Decides whether there is a terminal to draw on, and opens it. */
public final class Terminals {
    /** What the launcher found out: holds an {@code i}, {@code o} or {@code e} when input, output or error is a terminal. */
    private static final String PROPERTY = "revise.tty";

    private static final String NATIVE = "jni";
    private static final String BY_PROGRAMS = "exec";

    private Terminals() {}

    /** Whether what is typed comes from a terminal, which echoes it. */
    public static boolean inputIsTerminal() {
        return isTerminal(SystemStream.Input, System.getProperty(PROPERTY));
    }

    /** Whether what is printed goes to a terminal. */
    public static boolean outputIsTerminal() {
        return isTerminal(SystemStream.Output, System.getProperty(PROPERTY));
    }

    /** Whether messages go to a terminal. */
    public static boolean errorIsTerminal() {
        return isTerminal(SystemStream.Error, System.getProperty(PROPERTY));
    }

    /**
     * Whether a full screen can be drawn.
     *
     * @param env the environment
     * @param input whether input is a terminal
     * @param output whether output is a terminal
     */
    public static boolean screenPossible(Map<String, String> env, boolean input, boolean output) {
        String type = env.getOrDefault("TERM", onWindows() ? "windows" : "");
        return input && output && !type.isEmpty() && !type.equals("dumb");
    }

    /**
     * Opens the terminal of this process. To be called only when {@link #screenPossible}, and closed by the caller.
     *
     * @throws IOException when the terminal cannot be had
     */
    public static Terminal open() throws IOException {
        try {
            return open(NATIVE);
        } catch (IOException | IllegalStateException e) {
            // The native part may be missing or made for another system library.
            return openByPrograms(e);
        }
    }

    private static Terminal openByPrograms(Exception cause) throws IOException {
        try {
            return open(BY_PROGRAMS);
        } catch (IllegalStateException e) {
            e.addSuppressed(cause);
            throw new IOException("the terminal cannot be opened", e);
        }
    }

    private static Terminal open(String provider) throws IOException {
        // Asking the terminal what it can do costs more time than all the rest of the start.
        return TerminalBuilder.builder()
                .system(true)
                .dumb(false)
                .provider(provider)
                .graphemeCluster(false)
                .nativeSignals(true)
                .build();
    }

    static boolean isTerminal(SystemStream stream, @Nullable String told) {
        if (told != null) {
            return told.indexOf("ioe".charAt(stream.ordinal())) >= 0;
        }
        Path link = Path.of("/proc/self/fd/" + stream.ordinal());
        try {
            // A console object says nothing: from Java 22 on there is one without a terminal, too.
            return Files.isSymbolicLink(link)
                    ? isTerminalDevice(Files.readSymbolicLink(link).toString())
                    : TerminalProvider.load(NATIVE).isSystemStream(stream);
        } catch (IOException | LinkageError e) {
            // What cannot be asked is treated as a file: the quiz then works line by line, which is right anywhere.
            return false;
        }
    }

    private static boolean isTerminalDevice(String device) {
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
    }

    private static boolean onWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}

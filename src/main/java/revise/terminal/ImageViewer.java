package revise.terminal;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows image files in a program of their own, beside the quiz. */
public final class ImageViewer {
    private final List<String> command;

    /**
     * @param command the program and its options, run as it is, without a shell; empty for what the system opens files
     *     with
     * @param system the system's name as Java gives it
     */
    public ImageViewer(List<String> command, String system) {
        this.command = command.isEmpty() ? usual(system) : List.copyOf(command);
    }

    private static List<String> usual(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open");
    }

    /**
     * Begins to show a file; does not wait for the program.
     *
     * @return null, or why it could not be begun and what to do
     */
    @Nullable
    String show(Path image) {
        List<String> arguments = new ArrayList<>(command);
        arguments.add(image.toString());
        try {
            new ProcessBuilder(arguments)
                    .redirectInput(Redirect.from(nothing()))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return null;
        } catch (IOException e) {
            return "the viewer " + command.get(0)
                    + " could not be started; set \"viewer\" in the settings to one that can";
        }
    }

    /** The keys that are pressed are the quiz's alone. */
    private static File nothing() {
        File device = new File("/dev/null");
        return device.exists() ? device : new File("NUL");
    }
}

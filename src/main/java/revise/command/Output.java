package revise.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import revise.terminal.text.Clean;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Where a command prints: data to stdout, messages to stderr, everything made safe for a terminal. */
final class Output {
    private final PrintStream out;
    private final PrintStream err;

    Output(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** A line of data. */
    void line(String text) {
        out.print(Clean.text(text));
        out.print('\n');
    }

    /** A message to the person at the terminal. */
    void message(String text) {
        err.print(Clean.text(text));
        err.print('\n');
    }

    /** The one JSON document of the command. */
    void json(Consumer<JsonGenerator> document) {
        try (Writer safe = new SafeJsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), safe)) {
            document.accept(generator);
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a program came to that ran by itself.
 *
 * @param exit the exit code
 * @param out its data
 * @param err its messages
 */
record Launched(int exit, String out, String err) {
    /** The built program with some arguments, about to run in a home. */
    static Builder revise(Home home, Object... arguments) {
        return program(home, Built.launcher().toString()).with(arguments);
    }

    /** Any program, about to run in a home. */
    static Builder program(Home home, String program) {
        return new Builder(home, program);
    }

    /** Holds when no line of what was printed is of a stack trace. */
    Launched withoutTrace() {
        assertThat((out + "\n" + err).lines())
                .noneMatch(line ->
                        line.startsWith("\tat ") || line.startsWith("Exception") || line.contains("Caused by:"));
        assertThat(err).doesNotContain("something went wrong inside the program");
        return this;
    }

    /** A run to be. */
    static final class Builder {
        private final List<String> command = new ArrayList<>();
        private final Map<String, String> environment;
        private Path folder;
        private String input = "";
        private Duration patience = Dialogue.PATIENCE;

        private Builder(Home home, String program) {
            this.environment = home.environment();
            this.folder = home.folder();
            command.add(program);
        }

        Builder with(Object... arguments) {
            for (Object argument : arguments) {
                command.add(argument.toString());
            }
            return this;
        }

        Builder variable(String name, String value) {
            environment.put(name, value);
            return this;
        }

        Builder withoutVariable(String name) {
            environment.remove(name);
            return this;
        }

        Builder in(Path folder) {
            this.folder = folder;
            return this;
        }

        /** The whole input; none unless this is called. */
        Builder input(String text) {
            input = text;
            return this;
        }

        Builder patience(Duration patience) {
            this.patience = patience;
            return this;
        }

        /** Runs it to its end. */
        Launched run() throws IOException, InterruptedException {
            try (Dialogue dialogue = start()) {
                dialogue.send(input);
                dialogue.hangUp();
                int exit = dialogue.exit(patience);
                return new Launched(exit, dialogue.out(), dialogue.err());
            }
        }

        /** Starts it to be talked with. */
        Dialogue start() throws IOException {
            return Dialogue.start(command, environment, folder);
        }
    }
}

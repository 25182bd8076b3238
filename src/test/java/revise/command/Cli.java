package revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import revise.testing.Json;

/** Runs command lines against a world in a temporary folder: files, input and environment in, what was printed out. */
final class Cli {
    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private String input = "";
    private Instant now = NOW;

    Cli(Path folder) {
        this.folder = folder;
        environment.put("HOME", folder.resolve("home").toString());
    }

    Cli file(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Cli environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Cli input(String text) {
        input = text;
        return this;
    }

    Cli at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Host host = new Host(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                environment,
                Map.of("os.name", "Linux", "user.home", folder.toString(), "java.version", "17"),
                folder,
                InstantSource.fixed(now),
                TimeZone.getTimeZone("UTC"));
        int exit = new Program(host).run(args);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What a command line left behind. */
    record Result(int exit, String out, String err) {
        Result exits(int code) {
            assertThat(exit).as("exit code; stderr: %s", err).isEqualTo(code);
            return this;
        }

        Result prints(String... parts) {
            assertThat(out).contains(parts);
            return this;
        }

        Result complains(String... parts) {
            assertThat(err).contains(parts).doesNotContain("\tat ", "Exception");
            return this;
        }

        @SuppressWarnings("unchecked")
        Map<String, Object> json() {
            return (Map<String, Object>) Json.parse(out);
        }

        @SuppressWarnings("unchecked")
        List<Map<String, Object>> list(String name) {
            return (List<Map<String, Object>>) json().get(name);
        }
    }
}

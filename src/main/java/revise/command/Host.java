package revise.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The world around the program, passed in so that a test can be one.
 *
 * @param out for data
 * @param err for messages
 * @param environment the environment variables
 * @param properties the system properties that matter: where the home is, what the launcher found out
 * @param folder the folder that relative paths start from
 * @param clock the time
 * @param zone where the student is
 */
public record Host(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Map<String, String> properties,
        Path folder,
        InstantSource clock,
        TimeZone zone) {
    /** An environment variable, or null when it is not set or empty. */
    @Nullable
    String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}

package revise;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import revise.command.Host;
import revise.command.Program;

/** The entry point: gives the real world to the program and its exit code to the shell. */
public final class Revise {
    private static final int BUFFER = 1 << 14;

    private Revise() {}

    public static void main(String[] args) {
        Map<String, String> properties = new HashMap<>();
        for (String name : new String[] {"os.name", "user.home", "java.version", "revise.tty"}) {
            properties.put(name, System.getProperty(name, ""));
        }
        Host host = new Host(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                System.getenv(),
                properties,
                Path.of("").toAbsolutePath(),
                InstantSource.system(),
                TimeZone.getDefault());
        System.exit(new Program(host).run(args));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, StandardCharsets.UTF_8);
    }
}

package revise.command;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the files of a user lie: by the XDG rules, and where Windows keeps such things. */
final class Places {
    private final Host host;

    Places(Host host) {
        this.host = host;
    }

    Path config() {
        return base("XDG_CONFIG_HOME", "APPDATA", ".config").resolve("revise").resolve("config.yaml");
    }

    Path progress() {
        return base("XDG_DATA_HOME", "APPDATA", ".local/share")
                .resolve("revise")
                .resolve("progress.jsonl");
    }

    Path cache() {
        return base("XDG_CACHE_HOME", "LOCALAPPDATA", ".cache").resolve("revise");
    }

    /** A path as the user wrote it: {@code ~} is the home, a relative one starts from the current folder. */
    Path path(String written) {
        if (written.equals("~") || written.startsWith("~/")) {
            return home().resolve(written.substring(Math.min(2, written.length())));
        }
        return host.folder().resolve(written);
    }

    private Path base(String xdg, String windows, String inHome) {
        String named = host.variable(xdg);
        // The XDG rules say that a relative path is to be ignored.
        if (named != null && Path.of(named).isAbsolute()) {
            return Path.of(named);
        }
        String appData = isWindows() ? host.variable(windows) : null;
        return appData != null ? Path.of(appData) : home().resolve(inHome);
    }

    private boolean isWindows() {
        return host.properties()
                .getOrDefault("os.name", "")
                .toLowerCase(Locale.ROOT)
                .startsWith("windows");
    }

    private Path home() {
        @Nullable String home = host.variable("HOME");
        return home != null ? Path.of(home) : Path.of(host.properties().getOrDefault("user.home", "."));
    }
}

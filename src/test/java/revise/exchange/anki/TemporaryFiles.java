package revise.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Watches that no temporary file outlives the reading of a package. */
final class TemporaryFiles {
    private static final int MOST_LOOKS = 100;
    private static final int PAUSE_MILLIS = 100;

    private final Set<Path> before;

    private TemporaryFiles(Set<Path> before) {
        this.before = before;
    }

    static TemporaryFiles now() throws IOException {
        return new TemporaryFiles(list());
    }

    private static Set<Path> list() throws IOException {
        Set<Path> found = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            files.filter(TemporaryFiles::isOurs).forEach(found::add);
        }
        return found;
    }

    private static boolean isOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("revise") && (name.endsWith(".anki2") || name.endsWith(".apkg"));
    }

    /** Files of other tests that run at the same time go as well, after a while. */
    void assertNoneIsLeft() throws IOException, InterruptedException {
        Set<Path> left = list();
        left.removeAll(before);
        for (int i = 0; i < MOST_LOOKS && !left.isEmpty(); i++) {
            Thread.sleep(PAUSE_MILLIS);
            left.retainAll(list());
        }
        assertThat(left).isEmpty();
    }
}

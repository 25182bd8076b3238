package revise.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
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

    /** Whether there are some now, and none that others than its owner can read. */
    static void assertSomeAreThereAndPrivate() throws IOException {
        int seen = 0;
        for (Path file : list()) {
            PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            try {
                assertThat(
                                view == null
                                        ? "rw-------"
                                        : PosixFilePermissions.toString(
                                                view.readAttributes().permissions()))
                        .isEqualTo("rw-------");
                seen++;
            } catch (NoSuchFileException e) {
                // Of another test that is over.
                continue;
            }
        }
        assertThat(seen).isPositive();
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

package revise.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with one deck file, for properties, which get no folder of their own. */
final class Folder implements AutoCloseable {
    private final Path folder;

    Folder() {
        try {
            folder = Files.createTempDirectory("revise-edit");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path deck() {
        return folder.resolve("deck.yaml");
    }

    Path deck(String text) {
        return deck(text.getBytes(StandardCharsets.UTF_8));
    }

    Path deck(byte[] content) {
        try {
            return Files.write(deck(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

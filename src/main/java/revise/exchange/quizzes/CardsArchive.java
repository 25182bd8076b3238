package revise.exchange.quizzes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Source;

/** A zip archive of cards and their pictures, on disk or in memory. Nothing is unpacked beyond a bound. */
final class CardsArchive {
    static final String CARDS = "cards.xml";
    static final String METADATA = "METADATA";

    private static final int LARGEST = Source.LARGEST_TEXT;
    private static final int MOST = 100_000;

    private final @Nullable Path path;
    private final byte[] bytes;

    CardsArchive(Source source) {
        this.path = source.path();
        this.bytes = source.path() == null ? source.bytes() : new byte[0];
    }

    /** The names of its files, in their order. */
    Set<String> names() throws IOException {
        try {
            return path == null ? namesInMemory() : names(path);
        } catch (IllegalArgumentException e) {
            throw new IOException("a name in it is damaged", e);
        }
    }

    private static Set<String> names(Path path) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            zip.stream().limit(MOST).filter(entry -> !entry.isDirectory()).forEach(entry -> names.add(entry.getName()));
        }
        return names;
    }

    private Set<String> namesInMemory() throws IOException {
        Set<String> names = new LinkedHashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && names.size() < MOST;
                    entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    names.add(entry.getName());
                }
            }
        }
        return names;
    }

    /**
     * Gives what is in a file.
     *
     * @throws IOException when there is no such file, or it is damaged or too large
     */
    byte[] content(String name) throws IOException {
        try {
            return path == null ? contentInMemory(name) : content(path, name);
        } catch (IllegalArgumentException e) {
            throw new IOException("a name in it is damaged", e);
        }
    }

    private static byte[] content(Path path, String name) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw missing(name);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return bounded(name, in);
            }
        }
    }

    private byte[] contentInMemory(String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return bounded(name, zip);
                }
            }
        }
        throw missing(name);
    }

    private static IOException missing(String name) {
        return new IOException(name + " is not in it");
    }

    private static byte[] bounded(String name, InputStream in) throws IOException {
        byte[] content = in.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new IOException(name + " is larger than " + (LARGEST >> 20) + " MiB");
        }
        return content;
    }
}

package revise.exchange.anki;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Source;

/** The zip archive that a package is. Its entries are only asked for by names that are known beforehand. */
final class Archive {
    /** In bytes, unpacked. */
    private static final long LARGEST = 2L << 30;

    private static final int MOST_ENTRIES = 500_000;

    private final @Nullable Path path;
    private final byte[] bytes;
    private final Map<String, Long> sizes = new HashMap<>();

    private Archive(@Nullable Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** @throws IOException when it is no sound archive */
    static Archive of(Source source) throws IOException {
        Path path = source.path();
        Archive archive = new Archive(path, path == null ? source.bytes() : new byte[0]);
        try (Opened zip = archive.opened()) {
            if (zip.file().size() > MOST_ENTRIES) {
                throw new IOException("it has more than " + MOST_ENTRIES + " files in it");
            }
            Enumeration<? extends ZipEntry> entries = zip.file().entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                archive.sizes.put(entry.getName(), entry.getSize());
            }
        }
        return archive;
    }

    /** Whether there is an entry of this name. */
    boolean has(String name) {
        return sizes.containsKey(name);
    }

    /** How large an entry says that it is, in bytes; -1 when it does not, or is not there. */
    long size(String name) {
        return sizes.getOrDefault(name, -1L);
    }

    /**
     * Opens an entry.
     *
     * @param zstd whether what is in it is packed with Zstandard once more
     * @throws IOException when there is none of this name, or it is damaged
     */
    InputStream open(String name, boolean zstd) throws IOException {
        Opened zip = opened();
        try {
            ZipEntry entry = zip.file().getEntry(name);
            if (entry == null) {
                throw new IOException("the file \"" + name + "\" is not in it");
            }
            long packed = entry.getCompressedSize();
            InputStream plain = new BoundedInput(zip.file().getInputStream(entry), name, packed, LARGEST);
            InputStream in =
                    zstd ? new BoundedInput(new ZstdInputStreamNoFinalizer(plain), name, packed, LARGEST) : plain;
            return new FilterInputStream(in) {
                @Override
                public void close() throws IOException {
                    try (zip) {
                        super.close();
                    }
                }
            };
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** An archive that did not come from a file lies in one while it is open. */
    private record Opened(ZipFile file, @Nullable Path temporary) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try {
                file.close();
            } finally {
                if (temporary != null) {
                    Files.deleteIfExists(temporary);
                }
            }
        }
    }

    private Opened opened() throws IOException {
        if (path != null) {
            return new Opened(zip(path), null);
        }
        Path temporary = Files.createTempFile("revise", ".apkg");
        try {
            Files.write(temporary, bytes);
            return new Opened(zip(temporary), temporary);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            // A name or a comment that is no text.
            throw new IOException("its table of contents is broken", e);
        }
    }
}

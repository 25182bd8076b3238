package revise.cache;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * One cache file. Its content is sealed with a checksum; a file that is missing, cut, damaged, forged or made by another
 * version is as good as none.
 */
public final class CacheFile {
    private static final int CHECKSUM_BYTES = Long.BYTES;

    private final Path path;
    private final int format;

    /**
     * @param format the number of the content's layout: a file with another one counts as missing
     */
    public CacheFile(Path path, int format) {
        this.path = path;
        this.format = format;
    }

    /** The name under which the cache of a user's file is kept: it tells files apart by their place. */
    public static String nameFor(String kind, Path file) {
        String place = file.toAbsolutePath().normalize().toString();
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < place.length(); i++) {
            hash = (hash ^ place.charAt(i)) * 0x100000001b3L;
        }
        return kind + '-' + Long.toHexString(hash);
    }

    /**
     * Reads the content.
     *
     * @param content makes the value out of the bytes; whatever a forged file makes it throw counts as no value
     */
    public <T> @Nullable T read(Function<CacheInput, @Nullable T> content) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException missing) {
            return null;
        }
        int end = bytes.length - CHECKSUM_BYTES;
        if (end < Integer.BYTES
                || ByteBuffer.wrap(bytes).getInt() != format
                || ByteBuffer.wrap(bytes).getLong(end) != checksum(bytes, end)) {
            return null;
        }
        try {
            return content.apply(new CacheInput(bytes, Integer.BYTES, end));
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | DateTimeException
                | IllegalArgumentException forged) {
            return null;
        }
    }

    /** When the file was written, in nanoseconds since 1970 by the file system's clock. */
    public long writtenNanos() throws IOException {
        return Files.getLastModifiedTime(path).to(TimeUnit.NANOSECONDS);
    }

    /** Puts the content in its place whole, for the user alone. */
    public void write(CacheOutput content) throws IOException {
        byte[] body = content.bytes();
        ByteBuffer whole = ByteBuffer.allocate(Integer.BYTES + body.length + CHECKSUM_BYTES);
        whole.putInt(format).put(body);
        whole.putLong(checksum(whole.array(), whole.position()));
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // A temporary file is made for its owner alone, and a rename keeps that.
        Path fresh = Files.createTempFile(folder, "fresh", null);
        try {
            Files.write(fresh, whole.array());
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static long checksum(byte[] bytes, int end) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, end);
        return crc.getValue();
    }
}

package revise.progress;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/**
 * The part of a log that a snapshot stands for.
 *
 * @param length its length in bytes
 * @param lines its number of lines
 * @param checksum the CRC-32 of its bytes
 * @param file what the file system said of the file then
 */
record Coverage(long length, long lines, long checksum, FileState file) {
    /** File systems count in steps of up to two seconds; a change in the same step would not show. */
    private static final long CLOCK_STEP_NANOS = 2_000_000_000L;

    private static final int BLOCK = 1 << 20;

    /**
     * What the file system says of a file.
     *
     * @param key what names the file on its disk, empty where the system has no such name
     */
    record FileState(long size, long changedNanos, String key) {
        static FileState of(Path path) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new FileState(
                    attributes.size(),
                    attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                    Objects.toString(attributes.fileKey(), ""));
        }
    }

    /**
     * Whether the file is certainly the one that was covered, to its end, without looking into it.
     *
     * @param takenNanos when the snapshot was written, by the file system's clock
     */
    boolean untouched(FileState now, long takenNanos) {
        return file.equals(now) && now.size() == length && now.changedNanos() < takenNanos - CLOCK_STEP_NANOS;
    }

    /** Whether the file still begins with the covered bytes. */
    boolean begins(FileChannel channel) throws IOException {
        return channel.size() >= length && checksum(channel, length) == checksum;
    }

    /** The CRC-32 of the first {@code length} bytes. */
    static long checksum(FileChannel channel, long length) throws IOException {
        CRC32 crc = new CRC32();
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
        long position = 0;
        while (position < length) {
            block.clear().limit((int) Math.min(BLOCK, length - position));
            int got = channel.read(block, position);
            if (got <= 0) {
                throw new IOException("the file became shorter while it was read");
            }
            crc.update(block.flip());
            position += got;
        }
        return crc.getValue();
    }
}

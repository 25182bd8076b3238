package revise.progress;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The bytes of a log: lines are appended and forced to disk, and read back in pieces. The file is opened anew for every
 * append, so that a file that a merge or a synchroniser has put in its place meanwhile gets the line.
 */
final class LogFile {
    private static final Set<StandardOpenOption> APPENDING =
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);

    private final Path path;

    LogFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** Opens the log for reading; {@code null} stands for a log that does not exist yet. */
    @SuppressWarnings("NullAway") // the annotation on the return type would sit on every caller's try statement
    FileChannel open() throws IOException {
        try {
            refuseDevices();
            return FileChannel.open(path, StandardOpenOption.READ);
        } catch (NoSuchFileException missing) {
            return null;
        }
    }

    /**
     * Appends whole lines and returns once they are on disk. When that fails, nothing of them stays in the file unless
     * the file refuses to shrink as well; then a torn line stays, which later lines begin behind.
     */
    void append(byte[] lines) throws IOException {
        boolean created = prepare();
        try (FileChannel channel = FileChannel.open(path, APPENDING, ownerOnly(path, "rw-------"));
                FileLock lock = channel.lock()) {
            long end = channel.size();
            try {
                channel.position(end);
                if (end > 0 && lastByte(channel, end) != '\n') {
                    write(channel, new byte[] {'\n'});
                }
                write(channel, lines);
                channel.force(false);
            } catch (IOException failed) {
                shrink(channel, end, failed);
                throw failed;
            }
            lock.release();
        }
        if (created) {
            forceFolder();
        }
    }

    /** A pipe or a device may have no end, and would keep nothing. */
    private void refuseDevices() throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "it is a folder");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new FileSystemException(path.toString(), null, "it is no regular file");
        }
    }

    private boolean prepare() throws IOException {
        refuseDevices();
        if (Files.exists(path)) {
            return false;
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
        }
        return true;
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String rights) {
        if (!posix(path)) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(rights);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static byte lastByte(FileChannel channel, long end) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        channel.read(one, end - 1);
        return one.get(0);
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    private static void shrink(FileChannel channel, long end, IOException failed) {
        try {
            channel.truncate(end);
        } catch (IOException stays) {
            failed.addSuppressed(stays);
        }
    }

    /** A new file's name is durable only once its folder is; Windows has no such call and needs none. */
    private void forceFolder() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !posix(folder)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

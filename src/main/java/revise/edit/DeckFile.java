package revise.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.DeckReader;

/**
 * A deck file as it was at one moment, which can be put in another state whole or not at all: what goes wrong, or what
 * somebody else writes into it meanwhile, leaves the file alone.
 */
final class DeckFile {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Set<PosixFilePermission> WRITING = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path name;
    private final Path target;
    private final byte @Nullable [] content;

    private DeckFile(Path name, Path target, byte @Nullable [] content) {
        this.name = name;
        this.target = target;
        this.content = content;
    }

    /**
     * Looks at a file, which need not exist; a link stands for what it leads to.
     *
     * @throws EditException when it is there and cannot be read, or is no file
     */
    static DeckFile open(Path name) throws EditException {
        try {
            if (!Files.exists(name)) {
                if (Files.exists(name, LinkOption.NOFOLLOW_LINKS)) {
                    throw new EditException(name + ": this link leads to nothing; delete it, or name another file");
                }
                return new DeckFile(name, name.toAbsolutePath(), null);
            }
            if (!Files.isRegularFile(name)) {
                throw new EditException(name + ": this is no file that can be changed; name a deck file");
            }
            return new DeckFile(name, name.toRealPath(), DeckReader.bytes(name));
        } catch (IOException e) {
            throw new EditException(name + ": the file cannot be read; check its permissions", e);
        }
    }

    /** The file as the user named it. */
    Path name() {
        return name;
    }

    boolean exists() {
        return content != null;
    }

    /** The bytes it held; none if it does not exist. */
    byte[] content() {
        return content == null ? new byte[0] : content.clone();
    }

    /** The text it held, without a byte order mark. To be asked for only when the reader found no mistake of form. */
    String text() {
        byte[] bytes = content();
        int start = hasByteOrderMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }

    /** Gives the bytes of another text, with a byte order mark if this file has one. */
    byte[] encoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!hasByteOrderMark(content())) {
            return bytes;
        }
        byte[] marked = Arrays.copyOf(BYTE_ORDER_MARK, BYTE_ORDER_MARK.length + bytes.length);
        System.arraycopy(bytes, 0, marked, BYTE_ORDER_MARK.length, bytes.length);
        return marked;
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    /**
     * Puts other bytes in the file's place and forces them to disk. Permissions stay.
     *
     * @throws EditException when that cannot be done, or the file is not any more as it was; it is then left alone
     */
    void replace(byte[] fresh) throws EditException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new EditException(name + ": there is no folder " + folder + "; make it first");
        }
        try {
            refuseChanged();
            refuseProtected(folder);
            write(folder, fresh);
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? "no permission" : e.getReason();
            throw new EditException(
                    name + ": the file cannot be written (" + reason + "); check its folder's permissions", e);
        } catch (IOException e) {
            throw new EditException(name + ": the file cannot be written (" + e.getMessage() + "); check the disk", e);
        }
    }

    /** Moving a file into its place would also get past a protection that was put on it. */
    private void refuseProtected(Path folder) throws IOException, EditException {
        if (exists() && isProtected(target)) {
            throw new EditException(name + ": this file is read-only; change its permissions first");
        }
        if (isProtected(folder)) {
            throw new EditException(name + ": its folder is read-only; change the folder's permissions first");
        }
    }

    private static boolean isProtected(Path path) throws IOException {
        if (!Files.isWritable(path)) {
            return true;
        }
        PosixFileAttributeView view = posix(path);
        if (view == null) {
            return false;
        }
        // The superuser may write anything, but then means to be as careful as the others.
        Set<PosixFilePermission> allowed = EnumSet.copyOf(WRITING);
        allowed.retainAll(view.readAttributes().permissions());
        return allowed.isEmpty();
    }

    private void write(Path folder, byte[] fresh) throws IOException, EditException {
        Path temporary = temporary(folder);
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(fresh);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            refuseChanged();
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        if (posix(folder) != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** A new file gets what the user's mask leaves of the usual permissions, an old one keeps its own and its owner. */
    private Path temporary(Path folder) throws IOException {
        if (posix(folder) == null) {
            return Files.createTempFile(folder, ".revise", ".tmp");
        }
        if (!exists()) {
            return Files.createTempFile(
                    folder,
                    ".revise",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-")));
        }
        Path temporary = Files.createTempFile(folder, ".revise", ".tmp");
        try {
            take(temporary);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        return temporary;
    }

    private void take(Path temporary) throws IOException {
        PosixFileAttributeView from = posix(target);
        PosixFileAttributeView to = posix(temporary);
        if (from == null || to == null) {
            return;
        }
        PosixFileAttributes wanted = from.readAttributes();
        PosixFileAttributes given = to.readAttributes();
        if (!given.owner().equals(wanted.owner())) {
            to.setOwner(wanted.owner());
        }
        if (!given.group().equals(wanted.group())) {
            to.setGroup(wanted.group());
        }
        to.setPermissions(wanted.permissions());
    }

    private void refuseChanged() throws IOException, EditException {
        boolean same = content == null
                ? !Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                : Files.exists(target) && Arrays.equals(DeckReader.bytes(target), content);
        if (!same) {
            throw new EditException(
                    name + ": something else has just changed this file; nothing was written, try again");
        }
    }

    private static @Nullable PosixFileAttributeView posix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class);
    }
}

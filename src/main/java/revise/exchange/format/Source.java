package revise.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file, or what came through a pipe, that cards are to be read from. */
public final class Source {
    /** In bytes; archives may be larger. */
    public static final int LARGEST_TEXT = 64 << 20;

    private static final int HEAD = 4;

    private final String name;
    private final @Nullable Path path;
    private final byte[] bytes;
    private final boolean archive;
    private final Decoded decoded;

    private Source(String name, @Nullable Path path, byte[] bytes) {
        this.name = name;
        this.path = path;
        this.bytes = bytes;
        this.archive = isArchive(bytes);
        this.decoded = archive ? Decoded.NOTHING : Decoded.of(name, bytes);
    }

    /**
     * Looks at a file. The bytes of an archive stay on disk.
     *
     * @throws ExchangeException when it cannot be read, or is a text too large to be one
     */
    public static Source of(Path file) throws ExchangeException {
        return of(file, file.toString());
    }

    /**
     * Looks at a file that has another name in messages: as the user typed it.
     *
     * @throws ExchangeException when it cannot be read, or is a text too large to be one
     */
    public static Source of(Path file, String name) throws ExchangeException {
        // A pipe can be opened once only, and what has no size has no end either.
        boolean regular = Files.isRegularFile(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            if (isArchive(head) && regular) {
                return new Source(name, file, head);
            }
            byte[] rest = in.readNBytes(LARGEST_TEXT + 1 - head.length);
            byte[] bytes = Arrays.copyOf(head, head.length + rest.length);
            System.arraycopy(rest, 0, bytes, head.length, rest.length);
            return text(name, regular ? file : null, bytes);
        } catch (IOException e) {
            throw new ExchangeException(name + ": " + reason(file), e);
        }
    }

    private static Source text(String name, @Nullable Path path, byte[] bytes) throws ExchangeException {
        if (bytes.length > LARGEST_TEXT) {
            throw tooLarge(name);
        }
        Source source = new Source(name, path, bytes);
        if (!source.archive && Binary.is(bytes, source.decoded.encoding())) {
            throw new ExchangeException(name
                    + ": this is no text, no table and no package that cards could be in; export them as one of these");
        }
        return source;
    }

    private static String reason(Path file) {
        if (!Files.exists(file)) {
            return "there is no such file";
        }
        return Files.isDirectory(file)
                ? "this is a folder; name the files in it"
                : "the file cannot be read; check its permissions";
    }

    /**
     * Looks at a text that is in memory.
     *
     * @param name what it is called in messages
     */
    public static Source of(String name, byte[] bytes) throws ExchangeException {
        return text(name, null, bytes);
    }

    private static ExchangeException tooLarge(String name) {
        return new ExchangeException(
                name + ": this is larger than " + (LARGEST_TEXT >> 20) + " MiB; split it into several files");
    }

    private static boolean isArchive(byte[] bytes) {
        return bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** The file as the user named it. */
    public String name() {
        return name;
    }

    /** The place of a line, counted from 1. */
    public String line(int line) {
        return name + ":" + line;
    }

    /** The file's name without folder and extension; what came through a pipe is {@code import}. */
    public String stem() {
        if (path == null || path.getFileName() == null) {
            return "import";
        }
        String file = path.getFileName().toString();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** The extension in lower case, without its dot; empty if there is none. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return dot > slash + 1 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether it is a zip archive; it has no text then. */
    public boolean archive() {
        return archive;
    }

    /** Where the file is, or null when it came through a pipe. */
    public @Nullable Path path() {
        return path;
    }

    /** The bytes; of an archive on disk no more than its first ones. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The text, with a line feed at the end of each line but the last; what decoding it lost stands beside it. */
    public Decoded text() {
        return decoded;
    }
}

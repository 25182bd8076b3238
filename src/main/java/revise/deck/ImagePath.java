package revise.deck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which file an image in a deck is. Only files in the deck's own folder and below are ever looked at. */
public final class ImagePath {
    /** What a viewer may be asked to open: a deck from elsewhere must not make it start a program. */
    private static final Set<String> ENDINGS =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "bmp", "svg", "tif", "tiff", "avif", "heic");

    private ImagePath() {}

    /**
     * Gives the file that an image names, which need not exist.
     *
     * @param deckFile the deck's file
     * @param written the path as it stands in the deck, {@code %20} and the like included
     * @return null when it leads outside the deck's folder, by its words or by a link, or is an address of another kind
     */
    public static @Nullable Path inside(Path deckFile, String written) {
        Path named = resolve(deckFile, decoded(written));
        if (named != null && !Files.exists(named) && written.indexOf('%') >= 0) {
            Path literal = resolve(deckFile, written);
            return literal != null && Files.exists(literal) ? literal : named;
        }
        return named;
    }

    /** Whether it is an address in the network. */
    public static boolean isRemote(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("//");
    }

    /** Whether the file's name says that it is an image. */
    public static boolean isImage(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static @Nullable Path resolve(Path deckFile, String words) {
        String path = words.strip().replace('\\', '/');
        if (path.isEmpty() || path.startsWith("/") || path.startsWith("~") || path.indexOf(':') >= 0) {
            return null;
        }
        try {
            Path folder = deckFile.toAbsolutePath().normalize().getParent();
            if (folder == null) {
                return null;
            }
            Path file = folder.resolve(path).normalize();
            boolean below = file.startsWith(folder) && !file.equals(folder);
            return below && isReallyInside(folder, file) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** A file that exists may be a link to anywhere. */
    private static boolean isReallyInside(Path folder, Path file) {
        try {
            return !Files.exists(file) || file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static String decoded(String written) {
        if (written.indexOf('%') < 0) {
            return written;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] from = written.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < from.length; i++) {
            int high = from[i] == '%' && i + 2 < from.length ? Character.digit(from[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(from[i + 2], 16);
            bytes.write(low < 0 ? from[i] : high << 4 | low);
            i += low < 0 ? 0 : 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

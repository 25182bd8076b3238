package revise.exchange.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.deck.ImagePath;

/** Writes pictures into the page itself, as far as it stays one that a browser can hold. */
final class SheetPictures {
    private static final long LARGEST = 4L << 20;
    private static final long MOST = 48L << 20;
    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif",
            "bmp", "image/bmp",
            "svg", "image/svg+xml");

    private final Map<Path, String> read = new HashMap<>();
    private long total;

    /** A picture that is not in the page; the message says why. */
    static final class Missing extends Exception {
        private static final long serialVersionUID = 1L;

        Missing(String why) {
            super(why);
        }
    }

    /**
     * Gives the picture as an address that holds its bytes.
     *
     * @param folder that the path begins in
     */
    String address(Path folder, String written) throws Missing {
        if (ImagePath.isRemote(written)) {
            throw new Missing("which is in the network");
        }
        Path file = ImagePath.inside(folder.resolve("deck.yaml"), written);
        String type = file == null ? null : type(file);
        if (file == null || type == null) {
            throw new Missing(
                    file == null ? "whose path leads out of the folder" : "which is of no kind that browsers show");
        }
        String known = read.get(file);
        if (known != null) {
            return known;
        }
        try {
            long size = Files.size(file);
            if (size > LARGEST || total + size > MOST) {
                throw new Missing("which is too large for a page (" + (size >> 10) + " KiB)");
            }
            byte[] bytes = Files.readAllBytes(file);
            total += bytes.length;
            String address = "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
            read.put(file, address);
            return address;
        } catch (IOException e) {
            throw new Missing("which cannot be read");
        }
    }

    private static @Nullable String type(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    }
}

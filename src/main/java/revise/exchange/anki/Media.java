package revise.exchange.anki;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A media file of a package.
 *
 * @param entry of the archive
 * @param size that it is said to have, in bytes
 */
record Media(String entry, long size) {
    /** In bytes. */
    private static final int LARGEST = 64 << 20;

    /** Reads the list of the media files, by their names; an archive without one has none. */
    static Map<String, Media> files(Archive archive, boolean latest) throws IOException {
        Map<String, Media> entries = new LinkedHashMap<>();
        if (!archive.has("media")) {
            return entries;
        }
        byte[] list;
        try (InputStream in = archive.open("media", latest)) {
            list = in.readNBytes(LARGEST);
        }
        if (latest) {
            List<Proto> files = Proto.of(list).messages(1);
            for (int i = 0; i < files.size(); i++) {
                Proto file = files.get(i);
                String entry = String.valueOf(file.has(255) ? file.number(255) : i);
                entries.put(file.text(1), new Media(entry, Math.max(file.number(2), archive.size(entry))));
            }
        } else if (list.length > 0) {
            Json.object(new String(list, StandardCharsets.UTF_8)).forEach((entry, name) -> {
                if (name instanceof String text && isNumber(entry)) {
                    entries.put(text, new Media(entry, archive.size(entry)));
                }
            });
        }
        return entries;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

package revise.exchange.quizzes;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Image;

/** The pictures of an archive that cards show, by names that any file system takes. */
final class CardPictures {
    private static final int LONGEST = 100;

    private final CardsArchive archive;
    private final Set<String> names;
    private final String folder;
    private final Map<String, Image> shown = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Makes it.
     *
     * @param names of the archive's files
     * @param folder that the pictures go into
     */
    CardPictures(CardsArchive archive, Set<String> names, String folder) {
        this.archive = archive;
        this.names = names;
        this.folder = folder;
    }

    /** Gives the path of a picture in a deck, or null when it is not in the archive. */
    @Nullable
    String path(String src) {
        if (!names.contains(src)) {
            return null;
        }
        Image image = shown.computeIfAbsent(
                src, key -> new Image(name(key), () -> new ByteArrayInputStream(archive.content(key))));
        return folder + "/" + image.name();
    }

    /** Those that were asked for. */
    List<Image> images() {
        return List.copyOf(shown.values());
    }

    boolean shows(String file) {
        return shown.containsKey(file);
    }

    private String name(String src) {
        String last = src.substring(Math.max(src.lastIndexOf('/'), src.lastIndexOf('\\')) + 1);
        StringBuilder safe = new StringBuilder();
        for (int i = Math.max(0, last.length() - LONGEST); i < last.length(); i++) {
            char c = last.charAt(i);
            boolean fits =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
            safe.append(fits && !(c == '.' && safe.isEmpty()) ? c : '_');
        }
        String name = safe.toString();
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = i + "-" + safe;
        }
        return name;
    }
}

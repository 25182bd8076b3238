package revise.exchange.anki;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import revise.deck.ImagePath;

/** The pictures that a package gets, each under a name that no other has. */
final class OwnMedia {
    private final Map<Path, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    /** Gives a picture's name in the package; null when there is no such file in the deck's folder. */
    @Nullable
    String name(Path folder, String path) {
        if (ImagePath.isRemote(path)) {
            return path;
        }
        Path file = ImagePath.inside(folder.resolve("deck.yaml"), path);
        if (file == null || !ImagePath.isImage(file) || !Files.isRegularFile(file)) {
            missing.add(path);
            return null;
        }
        return names.computeIfAbsent(file, this::unique);
    }

    private String unique(Path file) {
        String name = String.valueOf(file.getFileName()).replaceAll("[\\s\"<>&?*:|%]", "-");
        int dot = name.lastIndexOf('.');
        String unique = name;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = name.substring(0, dot) + "-" + i + name.substring(dot);
        }
        return unique;
    }

    /** Gives what was not found since it was last asked. */
    List<String> missing() {
        List<String> paths = List.copyOf(missing);
        missing.clear();
        return paths;
    }

    /** The files by their names in the package, in the order in which cards show them. */
    Map<Path, String> files() {
        return names;
    }
}

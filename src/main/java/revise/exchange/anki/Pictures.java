package revise.exchange.anki;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import revise.deck.ImagePath;
import revise.exchange.format.Image;
import revise.exchange.format.Loss;
import revise.exchange.format.Quote;
import revise.exchange.html.HtmlMarkdown;

/** The pictures that cards show, under names that any file system takes, and what else lies in the package. */
final class Pictures {
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");
    private static final String REFUSED = "\\/:*?\"<>|%#[]()`$";

    /** In bytes; no picture on a card needs more, and none larger is written beside a deck. */
    private static final long LARGEST = 64L << 20;

    private static final int LONGEST_NAME = 100;
    private static final int MOST_NAMED = 10;

    private static final Set<String> AUDIO =
            Set.of("mp3", "ogg", "oga", "wav", "m4a", "opus", "flac", "aac", "3gp", "spx");
    private static final Set<String> VIDEO =
            Set.of("mp4", "webm", "mkv", "avi", "mov", "mpg", "mpeg", "ogv", "flv", "m4v");
    private static final Set<String> FONTS = Set.of("ttf", "otf", "woff", "woff2");

    private final Archive archive;
    private final boolean zstd;
    private final String folder;
    private final Map<String, Media> entries;
    private final Map<String, Image> used = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> remote = new LinkedHashSet<>();
    private final Set<String> tooLarge = new LinkedHashSet<>();

    /**
     * @param entries the package's files by their names
     * @param zstd whether each file is packed with Zstandard
     */
    Pictures(Archive archive, Map<String, Media> entries, boolean zstd, String folder) {
        this.archive = archive;
        this.entries = entries;
        this.zstd = zstd;
        this.folder = folder;
    }

    /** Gives the path in the deck of a picture that a card names, or null when it is not in the package. */
    @Nullable
    String path(String src) {
        if (ImagePath.isRemote(src)) {
            remote.add(src);
            return src;
        }
        String name = found(src);
        Media media = name == null ? null : entries.get(name);
        if (name == null || media == null) {
            return null;
        }
        if (media.size() > LARGEST) {
            tooLarge.add(name);
            return null;
        }
        Image image = used.get(name);
        if (image == null) {
            String entry = media.entry();
            image = new Image(safe(name), () -> archive.open(entry, zstd));
            used.put(name, image);
        }
        return folder + "/" + image.name();
    }

    private @Nullable String found(String src) {
        String plain = HtmlMarkdown.name(src);
        for (String name : new String[] {src, plain, Normalizer.normalize(plain, Normalizer.Form.NFC)}) {
            Media media = entries.get(name);
            if (media != null && archive.has(media.entry())) {
                return isImage(name) ? name : null;
            }
        }
        return null;
    }

    private static boolean isImage(String name) {
        try {
            return ImagePath.isImage(Path.of("x" + extension(name)));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    /** A name without anything that leads elsewhere or that a file system refuses, and that no other picture has. */
    private String safe(String name) {
        String extension = extension(name);
        StringBuilder kept = new StringBuilder();
        String stem = name.substring(0, name.length() - extension.length());
        for (int i = 0; i < stem.length() && kept.length() < LONGEST_NAME; i++) {
            char c = stem.charAt(i);
            boolean refused =
                    c <= ' ' || REFUSED.indexOf(c) >= 0 || Character.isISOControl(c) || Character.isSurrogate(c);
            kept.append(refused ? '-' : c);
        }
        String plain = kept.toString().replaceAll("^[.\\-]+|[.\\-]+$", "");
        String lower = plain.toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || RESERVED.contains(lower) || lower.matches("(com|lpt)[0-9](\\..*)?")) {
            plain = "picture-" + plain;
        }
        String unique = plain + extension;
        for (int i = 2; !names.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = plain + "-" + i + extension;
        }
        return unique;
    }

    List<Image> images() {
        return List.copyOf(used.values());
    }

    /** What of the package's files no card shows. */
    List<Loss> losses(String where) {
        List<Loss> losses = new ArrayList<>();
        Map<String, List<String>> left = new TreeMap<>();
        for (String name : entries.keySet()) {
            if (!used.containsKey(name) && !tooLarge.contains(name)) {
                left.computeIfAbsent(kind(name), kind -> new ArrayList<>()).add(name);
            }
        }
        left.forEach((kind, files) -> losses.add(new Loss(where, counted(kind, files))));
        if (!tooLarge.isEmpty()) {
            String kind = "picture larger than " + (LARGEST >> 20) + " MiB";
            losses.add(new Loss(where, counted(kind, List.copyOf(tooLarge))));
        }
        if (!remote.isEmpty()) {
            losses.add(new Loss(
                    where, counted("picture in the network, which revise does not fetch", List.copyOf(remote))));
        }
        return losses;
    }

    private static String counted(String kind, List<String> files) {
        String named = String.join(
                ", ",
                files.subList(0, Math.min(MOST_NAMED, files.size())).stream()
                        .map(Quote::of)
                        .toList());
        return Count.of(files.size(), kind) + ": " + named + (files.size() > MOST_NAMED ? " and others" : "");
    }

    private static String kind(String name) {
        String extension = extension(name);
        String end = extension.isEmpty() ? "" : extension.substring(1);
        if (AUDIO.contains(end)) {
            return "sound";
        }
        if (VIDEO.contains(end)) {
            return "film";
        }
        if (FONTS.contains(end)) {
            return "font";
        }
        return isImage(name) ? "picture that no card shows" : "other file";
    }
}

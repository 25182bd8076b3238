package revise.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import revise.exchange.ImportPlan;

/** Where new decks go: what the options {@code -o}, {@code --into}, {@code --title} and {@code --tag} say. */
final class DeckTarget {
    private DeckTarget() {}

    static ImportPlan.Target of(Invocation call) throws Failure {
        @Nullable String into = call.text("--into");
        @Nullable String out = call.text("-o");
        @Nullable String title = call.text("--title");
        if (into != null && (out != null || title != null)) {
            throw new Failure(ExitCode.USAGE, "--into is for a deck that exists; leave out -o and --title");
        }
        String named = into != null ? into : out != null ? out : call.settings().text(SettingKey.DECKS);
        Path path = new Places(call.host()).path(named);
        boolean one = isDeckName(named) && !Files.isDirectory(path);
        if (!one && (into != null || out != null)) {
            refuseOtherFile(named, path);
        }
        @Nullable Path folder = one ? path.toAbsolutePath().getParent() : path;
        return new ImportPlan.Target(
                folder == null ? path : folder, one ? path : null, title, call.texts("--tag"), into != null);
    }

    private static boolean isDeckName(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** What has an ending is meant to be a file. */
    private static void refuseOtherFile(String named, Path path) throws Failure {
        boolean ending =
                !named.endsWith("/") && String.valueOf(path.getFileName()).lastIndexOf('.') > 0;
        if (Files.isRegularFile(path) || (ending && !Files.isDirectory(path))) {
            throw new Failure(
                    ExitCode.USAGE, named + ": the name of a deck ends in .yaml, and that of a new folder in /");
        }
    }

    /** Makes the folder of a deck file that is to be written. */
    static void makeFolder(Path file) throws Failure {
        @Nullable Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new Failure(ExitCode.BAD_INPUT, folder + ": this folder cannot be made; name another with -o", e);
        }
    }
}

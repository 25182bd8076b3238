package revise.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import revise.deck.DeckCache;
import revise.deck.DeckFinder;

/** The deck file that new cards go into. */
final class AddTarget {
    private static final int MOST_NAMED = 10;

    private AddTarget() {}

    /** The file that is named, which need not be there yet, or the only one in the folder that is named. */
    static Path find(Invocation call) throws Failure {
        if (call.arguments().size() > 1) {
            throw new Failure(
                    ExitCode.USAGE,
                    "a card goes into one deck; leave out \"" + call.arguments().get(1)
                            + "\", or put a text with spaces in quotes");
        }
        Places places = new Places(call.host());
        String named = call.arguments().get(0);
        Path path = places.path(named);
        if (Files.isDirectory(path)) {
            return only(
                    path,
                    DeckFinder.load(List.of(path), new DeckCache(places.cache()))
                            .files());
        }
        if (!Files.exists(path) && !named.endsWith(".yaml") && !named.endsWith(".yml")) {
            throw new Failure(
                    ExitCode.USAGE,
                    "there is no deck \"" + named + "\"; give a new one a name that ends in .yaml, such as " + named
                            + ".yaml");
        }
        return path;
    }

    private static Path only(Path folder, List<Path> files) throws Failure {
        if (files.size() == 1) {
            return files.get(0);
        }
        if (files.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    folder + " holds no deck; name the file of a new one, such as " + folder.resolve("my-deck.yaml"));
        }
        StringBuilder names = new StringBuilder(folder + " holds " + files.size() + " decks; name one of them:");
        for (Path file : files.subList(0, Math.min(MOST_NAMED, files.size()))) {
            names.append("\n  ").append(file);
        }
        throw new Failure(ExitCode.USAGE, names + (files.size() > MOST_NAMED ? "\n  ..." : ""));
    }
}

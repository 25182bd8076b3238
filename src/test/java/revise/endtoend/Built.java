package revise.endtoend;

import java.nio.file.Path;

/** The runnable folder that the build made. */
final class Built {
    private Built() {}

    /** The folder with {@code bin} and {@code lib}. */
    static Path folder() {
        return Path.of(System.getProperty("revise.folder", "target/revise")).toAbsolutePath();
    }

    static Path launcher() {
        return folder().resolve("bin").resolve("revise");
    }

    /** The deck that comes with the program. */
    static Path deck() {
        return Path.of("decks", "stalin-and-international-relations.yaml").toAbsolutePath();
    }
}

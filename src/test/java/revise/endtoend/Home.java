package revise.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A student's files in a folder of their own.
 *
 * @param folder everything the program may touch lies in it
 */
record Home(Path folder) {
    /** The variables that lead the program to this home and to no other, with the Java that runs the tests. */
    Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("HOME", folder.toString());
        variables.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        variables.put("XDG_DATA_HOME", folder.resolve("data").toString());
        variables.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        variables.put("REVISE_PROGRESS", progress().toString());
        variables.put("TERM", "xterm-256color");
        variables.put("LANG", "C.UTF-8");
        variables.put("TZ", "UTC");
        return variables;
    }

    Path progress() {
        return folder.resolve("progress.jsonl");
    }

    ProgressLog log() throws IOException {
        return ProgressLog.of(progress());
    }

    /** Writes a file into this home. */
    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Writes a deck of so many cards: question 1 has the id {@code many/c1} and the answer 1, and so on. */
    Path deckOf(int cards) throws IOException {
        StringBuilder deck = new StringBuilder("title: Many\nid: many\ncards:\n");
        for (int i = 1; i <= cards; i++) {
            deck.append("  - id: c").append(i).append('\n');
            deck.append("    question: Which number follows ").append(i - 1).append("?\n");
            deck.append("    answer: ").append(i).append('\n');
        }
        return file("many.yaml", deck.toString());
    }
}

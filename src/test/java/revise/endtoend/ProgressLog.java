package revise.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.testing.Json;
import tools.jackson.core.JacksonException;

/**
 * The lines of a progress file, read without the program's own code.
 *
 * @param events the objects of the whole lines, in file order
 * @param torn the lines that are no JSON object, and the last one when it has no end
 */
record ProgressLog(List<Map<String, @Nullable Object>> events, List<String> torn) {
    /** Reads a progress file; one that does not exist is empty. */
    static ProgressLog of(Path file) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        List<Map<String, @Nullable Object>> events = new ArrayList<>();
        List<String> torn = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            if (end < 0 || !addObject(line, events)) {
                torn.add(line);
            }
            at = end < 0 ? text.length() : end + 1;
        }
        return new ProgressLog(events, torn);
    }

    private static boolean addObject(String line, List<Map<String, @Nullable Object>> events) {
        try {
            if (!(Json.parse(line) instanceof Map<?, ?> object)) {
                return false;
            }
            Map<String, @Nullable Object> event = new LinkedHashMap<>();
            object.forEach((key, value) -> event.put(String.valueOf(key), value));
            events.add(event);
            return true;
        } catch (JacksonException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The events of one kind. */
    List<Map<String, @Nullable Object>> of(String kind) {
        return events.stream().filter(event -> kind.equals(event.get("kind"))).toList();
    }

    /** What was answered: card and rating of each review, such as {@code many/c1 good}. */
    List<String> answers() {
        return of("review").stream()
                .map(review -> review.get("card") + " " + review.get("rating"))
                .toList();
    }
}

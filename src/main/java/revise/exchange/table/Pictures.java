package revise.exchange.table;

import java.util.LinkedHashSet;
import java.util.Set;
import revise.deck.ImagePath;

/** Pictures that a text in Markdown shows from files. */
final class Pictures {
    private static final String BEFORE = "![";
    private static final String BETWEEN = "](";

    private Pictures() {}

    /** Their paths, as they are written. */
    static Set<String> in(String text) {
        if (!text.contains(BEFORE)) {
            return Set.of();
        }
        Set<String> paths = new LinkedHashSet<>();
        int at = text.indexOf(BEFORE);
        while (at >= 0) {
            int between = text.indexOf(BETWEEN, at);
            int end = between < 0 ? -1 : text.indexOf(')', between);
            if (end < 0) {
                break;
            }
            String path = text.substring(between + BETWEEN.length(), end).strip();
            if (!path.isEmpty() && !ImagePath.isRemote(path)) {
                paths.add(path);
            }
            at = text.indexOf(BEFORE, end);
        }
        return paths;
    }
}

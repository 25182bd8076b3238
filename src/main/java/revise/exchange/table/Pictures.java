package revise.exchange.table;

import java.util.LinkedHashSet;
import java.util.Set;
import revise.deck.ImagePath;

/** Pictures that a text in Markdown shows from files. */
final class Pictures {
    private static final String BEFORE = "![";
    private static final String BETWEEN = "](";

    private Pictures() {}

    /** Whether it is worth looking for them. */
    static boolean maybeIn(String text) {
        return text.contains(BEFORE);
    }

    /** Their paths, as they are written. */
    static Set<String> in(String text) {
        Set<String> paths = new LinkedHashSet<>();
        int at = text.indexOf(BEFORE);
        while (at >= 0) {
            int between = text.indexOf(BETWEEN, at);
            int end = between < 0 ? -1 : text.indexOf(')', between);
            if (end < 0) {
                break;
            }
            String path = text.substring(between + BETWEEN.length(), end).strip();
            if (path.startsWith("<") && path.endsWith(">")) {
                path = path.substring(1, path.length() - 1);
            }
            if (!path.isEmpty() && !ImagePath.isRemote(path)) {
                paths.add(path);
            }
            at = text.indexOf(BEFORE, end);
        }
        return paths;
    }
}

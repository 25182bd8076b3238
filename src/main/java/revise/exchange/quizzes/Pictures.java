package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.List;

/** Finds the pictures that a Markdown text shows. */
final class Pictures {
    private static final int LONGEST = 500;

    private Pictures() {}

    /** Gives their paths, as they are written. */
    static List<String> in(String text) {
        List<String> paths = new ArrayList<>();
        for (int at = text.indexOf("!["); at >= 0; at = text.indexOf("![", at + 2)) {
            String near = text.substring(at, Math.min(text.length(), at + LONGEST));
            int open = near.indexOf("](");
            int close = near.indexOf(')', Math.max(0, open));
            if (open > 0 && close > 0) {
                paths.add(near.substring(open + 2, close));
            }
        }
        return paths;
    }
}

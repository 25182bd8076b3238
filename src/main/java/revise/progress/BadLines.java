package revise.progress;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a log that could not be read.
 *
 * @param count how many there are
 * @param first the first few of them
 */
record BadLines(long count, List<BadLine> first) {
    static final BadLines NONE = new BadLines(0, List.of());

    private static final int KEPT = 20;

    BadLines plus(BadLine line) {
        if (first.size() == KEPT) {
            return new BadLines(count + 1, first);
        }
        List<BadLine> more = new ArrayList<>(first);
        more.add(line);
        return new BadLines(count + 1, List.copyOf(more));
    }
}

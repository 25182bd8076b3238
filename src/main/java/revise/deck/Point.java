package revise.deck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing an answer must contain. Values are text as typed; what they mean is decided where answers are marked.
 *
 * @param marks what it is worth: above 0, at most 1000, with at most two decimals
 * @param all terms that must all be there
 * @param accept whole answers that count as well
 * @param reject terms that make an answer wrong
 */
public record Point(
        String text,
        double marks,
        List<String> all,
        List<String> accept,
        List<String> reject,
        @Nullable String date,
        @Nullable String number,
        @Nullable String tolerance,
        @Nullable String unit) {
    public Point {
        all = List.copyOf(all);
        accept = List.copyOf(accept);
        reject = List.copyOf(reject);
    }

    /** Gives a point worth one mark with nothing but its text. */
    public static Point of(String text) {
        return new Point(text, 1, List.of(), List.of(), List.of(), null, null, null, null);
    }
}

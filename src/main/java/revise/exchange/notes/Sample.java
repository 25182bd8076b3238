package revise.exchange.notes;

import java.util.List;
import revise.exchange.format.Source;

/** The beginning of a source, which is enough to tell its format. */
final class Sample {
    /** In characters. */
    private static final int LONGEST = 200_000;

    private Sample() {}

    static String text(Source source) {
        String text = source.text().text();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    static List<String> lines(Source source) {
        return text(source).lines().toList();
    }
}

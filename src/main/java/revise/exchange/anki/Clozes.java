package revise.exchange.anki;

import java.util.List;
import java.util.Set;
import revise.exchange.html.AnkiGaps;

/** The gaps of a note. */
final class Clozes {
    private Clozes() {}

    /** As {@link AnkiGaps.Read}. */
    record Read(String text, String filled, boolean nested, List<Integer> numbers) {
        Read {
            numbers = List.copyOf(numbers);
        }
    }

    static Read read(String markdown, Set<String> lost) {
        AnkiGaps.Read read = AnkiGaps.read(markdown, lost);
        return new Read(read.text(), read.filled(), read.nested(), read.numbers());
    }
}

package revise.exchange.paste;

import java.util.List;
import java.util.Set;

/** Sets of words, written as a text with spaces. */
final class Words {
    private Words() {}

    static Set<String> set(String words) {
        return Set.copyOf(List.of(words.split(" ", -1)));
    }
}

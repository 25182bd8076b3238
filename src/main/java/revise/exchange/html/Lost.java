package revise.exchange.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was lost of a text: each thing once, in the order in which it was met. */
final class Lost {
    /** A text may hold thousands of them, and a person reads a few. */
    private static final int MOST = 50;

    private final Set<String> phrases = new LinkedHashSet<>();

    void add(String phrase) {
        if (phrases.size() < MOST) {
            phrases.add(phrase);
        } else {
            phrases.add("more of this kind");
        }
    }

    List<String> phrases() {
        return List.copyOf(phrases);
    }

    /** Whether it is a character that no text can hold. */
    static boolean isControl(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                || (c >= 0x7F && c < 0xA0 && c != 0x85)
                || c == '\uFFFE'
                || c == '\uFFFF';
    }
}

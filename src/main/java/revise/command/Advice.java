package revise.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Nearest;

/** Says what a mistyped name may have meant. */
final class Advice {
    private static final int LISTED = 15;

    private Advice() {}

    /** "did you mean …?" for the nearest name, or the names there are when none is near. */
    static String on(String word, List<String> names) {
        @Nullable String nearest = Nearest.of(word, names);
        if (nearest != null) {
            return "did you mean " + nearest + "?";
        }
        return names.size() > LISTED ? "none is near it" : "there are " + String.join(", ", names);
    }
}

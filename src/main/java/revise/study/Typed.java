package revise.study;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.grading.Marking;

/**
 * An answer that was typed.
 *
 * @param text without blanks around it, at most 10,000 characters; untrusted
 * @param marking what it was found to be worth
 */
public record Typed(String text, Marking marking) {
    private static final int LONGEST = 10_000;
    private static final char UNKNOWN = '\uFFFD';

    /** Marks what was typed; null when that is nothing. */
    static @Nullable Typed of(Card card, String typed, BiFunction<Card, String, Marking> marker) {
        String text = whole(typed.strip());
        return text.isEmpty() ? null : new Typed(text, marker.apply(card, text));
    }

    /** Half of a character cannot be saved. */
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (i > LONGEST) {
                break;
            }
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            whole.appendCodePoint(half ? UNKNOWN : c);
        }
        return whole.toString().strip();
    }
}

package revise.terminal.importing;

import java.util.List;
import org.jline.utils.AttributedString;
import revise.exchange.Review;
import revise.terminal.screen.KeyLine;

/** The bottom of the screen: what can be pressed now. */
final class KeysPart {
    private KeysPart() {}

    /**
     * The lines that name keys.
     *
     * @param roomy whether there is room for two
     */
    static List<AttributedString> lines(ReviewState state, Turn turn, int columns, boolean roomy) {
        KeyLine keys = new KeyLine();
        if (!(state.page() instanceof Page.Cards)) {
            return List.of(other(state, turn, keys).fit(columns));
        }
        KeyLine more = roomy ? new KeyLine() : keys;
        changing(state.review(), turn, keys);
        looking(state.review(), turn, more);
        return roomy ? List.of(keys.fit(columns), more.fit(columns)) : List.of(keys.fit(columns));
    }

    private static void changing(Review review, Turn turn, KeyLine keys) {
        if (review.size() > 0) {
            keys.add("Enter", write(turn), 20).add("x", "drop", 17);
            keys.add("f", "flip", 13).add("m", "merge", 12).add("s", "split", 11);
        }
        if (review.isChanged()) {
            keys.add("u", "undo", 14);
        }
    }

    private static void looking(Review review, Turn turn, KeyLine keys) {
        if (review.doubtful() > 0) {
            keys.add("n", "next ?", 15);
        }
        if (review.size() > 0) {
            keys.add("Space", "all of it", 8);
        }
        keys.add("t", "format", review.found().ambiguous() || review.size() == 0 ? 16 : 10);
        if (!review.losses().isEmpty()) {
            keys.add("l", "losses", 9);
        }
        keys.add("?", "help", 18).add("q", leave(turn), 19);
    }

    private static KeyLine other(ReviewState state, Turn turn, KeyLine keys) {
        Page page = state.page();
        if (page instanceof Page.Whole) {
            return keys.add("x", "drop", 5)
                    .add("f", "flip", 3)
                    .add("m", "merge", 2)
                    .add("s", "split", 1)
                    .add("Esc", "back", 6)
                    .add("?", "help", 4);
        }
        if (page instanceof Page.Splitting) {
            return keys.add("Up Down", "choose", 2)
                    .add("Enter", "split here", 3)
                    .add("Esc", "back", 4);
        }
        if (page instanceof Page.Formats) {
            return keys.add("Up Down", "choose", 2)
                    .add("Enter", "read as this", 3)
                    .add("Esc", "back", 4);
        }
        if (page instanceof Page.Leave) {
            keys.add("Esc", "go on", 3);
            KeyLine some = state.review().size() == 0 ? keys : keys.add("w", write(turn), 1);
            return some.add("q", leave(turn), 2);
        }
        return keys.add("Up Down", "scroll", 1).add("any other key", "goes back", 2);
    }

    private static String write(Turn turn) {
        return turn.isLast() ? "write all" : "take, next file";
    }

    private static String leave(Turn turn) {
        return turn.isOneOfSeveral() ? "leave out" : "cancel";
    }
}

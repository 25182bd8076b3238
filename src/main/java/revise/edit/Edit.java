package revise.edit;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a text: what stands from one place to before another is replaced.
 *
 * @param with what comes in its place
 */
record Edit(int from, int to, String with) {
    static Edit insert(int at, String text) {
        return new Edit(at, at, text);
    }

    static Edit delete(int from, int to) {
        return new Edit(from, to, "");
    }

    /** Sorts edits as they follow one another; at one place what is inserted comes before what is deleted. */
    static List<Edit> inOrder(List<Edit> edits) {
        return edits.stream()
                .sorted(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to))
                .toList();
    }

    /** Gives a text with some edits made, of which no two touch the same characters. */
    static String apply(String text, List<Edit> edits) {
        StringBuilder edited = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Edit edit : inOrder(edits)) {
            edited.append(text, at, edit.from).append(edit.with);
            at = edit.to;
        }
        return edited.append(text, at, text.length()).toString();
    }
}

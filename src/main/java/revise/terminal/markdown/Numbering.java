package revise.terminal.markdown;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** The marks of a list: as typed, but a list whose numbers are all the same is counted. */
record Numbering(boolean counted) {
    static Numbering of(ListBlock list, Source source) {
        Set<String> marks = new HashSet<>();
        int items = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            marks.add(typed(source.lines(item).get(0).text()));
            items++;
        }
        return new Numbering(items > 1 && marks.size() == 1);
    }

    /**
     * The mark of an item.
     *
     * @param index which item it is, from 0
     * @param text its first line as it was typed
     */
    String mark(int index, String text) {
        String typed = typed(text);
        int digits = typed.length() - 1;
        if (!counted || digits == 0) {
            return typed;
        }
        return Integer.parseInt(typed.substring(0, digits)) + index + typed.substring(digits);
    }

    private static String typed(String text) {
        return text.substring(0, Ascii.digitsEnd(text, 0) + 1);
    }
}

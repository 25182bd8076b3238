package revise.terminal.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jline.utils.AttributedString;

/** A list of entries of some lines each, of which only those in the window are ever looked at. */
final class LongList {
    private final int size;
    private final int height;
    private final IntFunction<List<AttributedString>> entry;
    private final Map<Integer, List<AttributedString>> known = new HashMap<>();

    /**
     * @param height how many lines there is room for
     * @param entry the lines of an entry, at least one
     */
    LongList(int size, int height, IntFunction<List<AttributedString>> entry) {
        this.size = size;
        this.height = height;
        this.entry = entry;
    }

    /**
     * Which entry comes first in the window.
     *
     * @param wanted the one that was first before
     * @param cursor the one that must be in the window as far as it has room, or -1
     */
    int top(int wanted, int cursor) {
        int top = Math.min(Math.max(0, wanted), lastOnes(size - 1));
        return cursor < 0 ? top : Math.min(cursor, Math.max(top, lastOnes(cursor)));
    }

    /** The first of the entries that fill the window down to one. */
    private int lastOnes(int last) {
        int first = Math.max(0, last);
        int used = first < size ? lines(first).size() : 0;
        while (first > 0 && used + lines(first - 1).size() <= height) {
            first--;
            used += lines(first).size();
        }
        return first;
    }

    private List<AttributedString> lines(int index) {
        return known.computeIfAbsent(index, entry::apply);
    }

    /** What is in the window from an entry on. */
    List<AttributedString> from(int top) {
        List<AttributedString> lines = new ArrayList<>();
        for (int i = top; i < size && lines.size() < height; i++) {
            lines.addAll(lines(i));
        }
        return lines.subList(0, Math.min(height, lines.size()));
    }

    /** How many entries are wholly in the window from one on; at least 1. */
    int whole(int top) {
        int used = 0;
        int count = 0;
        while (top + count < size && used + lines(top + count).size() <= height) {
            used += lines(top + count).size();
            count++;
        }
        return Math.max(1, count);
    }

    /** Says which entries are in the window from one on; nothing when all of them are. */
    String range(int top) {
        int whole = whole(top);
        return whole >= size ? "" : (top + 1) + " to " + (top + whole) + " of " + size;
    }
}

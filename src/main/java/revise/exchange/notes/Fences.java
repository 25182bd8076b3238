package revise.exchange.notes;

import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** Finds the lines of fenced code, in which nothing means what it means elsewhere. */
final class Fences {
    private static final int SHORTEST = 3;

    /** Longer fences are told apart no further. */
    private static final int LONGEST = 64;

    private Fences() {}

    /**
     * Gives the lines from each fence to the one that closes it, both counted; a fence that nothing closes is text.
     *
     * @param content gives the part of a line in which a fence may open
     */
    static BitSet of(List<String> lines, UnaryOperator<String> content) {
        int[] lastTicks = lastClosing(lines, '`');
        int[] lastTildes = lastClosing(lines, '~');
        BitSet fenced = new BitSet(lines.size());
        int opened = 0;
        char mark = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (opened > 0) {
                fenced.set(i);
                opened = closing(lines.get(i), mark) >= opened ? 0 : opened;
                continue;
            }
            String line = content.apply(lines.get(i));
            if (mayOpen(line)) {
                mark = line.charAt(0);
                int length = run(line);
                opened = (mark == '`' ? lastTicks : lastTildes)[length] > i ? length : 0;
                fenced.set(i, opened > 0);
            }
        }
        return fenced;
    }

    /** Whether a fence opens at the beginning of a text, if one closes it. */
    static boolean mayOpen(String line) {
        char first = line.isEmpty() ? 0 : line.charAt(0);
        int length = first == '`' || first == '~' ? run(line) : 0;
        return length >= SHORTEST && (first == '~' || line.indexOf('`', length) < 0);
    }

    /** By the length of a fence, the last line that closes one. */
    private static int[] lastClosing(List<String> lines, char mark) {
        int[] last = new int[LONGEST + 1];
        for (int i = 0; i < lines.size(); i++) {
            for (int length = closing(lines.get(i), mark); length > 0; length--) {
                last[length] = i;
            }
        }
        return last;
    }

    /** How long a fence may be that a line closes; 0 for none. */
    private static int closing(String line, char mark) {
        String words = line.strip();
        if (words.length() < SHORTEST || words.charAt(0) != mark) {
            return 0;
        }
        int length = 1;
        while (length < words.length() && words.charAt(length) == mark) {
            length++;
        }
        return length == words.length() ? Math.min(length, LONGEST) : 0;
    }

    private static int run(String line) {
        int length = 1;
        while (length < line.length() && length < LONGEST && line.charAt(length) == line.charAt(0)) {
            length++;
        }
        return length;
    }
}

package revise.exchange.notes;

import java.util.BitSet;
import revise.exchange.format.GapText;

/**
 * The gaps of Obsidian's spaced repetition: {@code ==text==} and <code>{{text}}</code>, with a number before the text
 * or a hint behind it ({@code 1;;text;;hint}), or both behind the gap ({@code ==text==^[hint][^1]}).
 */
final class MarkedGaps {
    private static final String MARK = "==";
    private static final String OPEN = "{{";
    private static final int LONGEST_NUMBER = 3;

    private final String text;
    private final BitSet code;
    private final GapText gaps = new GapText();
    private boolean acts;

    /** How many characters may still be read in vain: marks that nothing closes must not take ever more time. */
    private long patience;

    private MarkedGaps(String text) {
        this.text = text;
        this.code = CodeSpans.of(text);
        this.patience = 10_000 + 10L * text.length();
    }

    static MarkedGaps read(String text) {
        MarkedGaps read = new MarkedGaps(text);
        if (text.contains(MARK) || text.contains(OPEN)) {
            read.read();
        } else {
            read.gaps.text(text);
        }
        return read;
    }

    GapText gaps() {
        return gaps;
    }

    /** Whether a gap says itself when it is asked, hidden or shown. */
    boolean hasActions() {
        return acts;
    }

    private void read() {
        int from = 0;
        int at = 0;
        int line = lineEnd(0);
        while (at < text.length()) {
            line = at > line ? lineEnd(at) : line;
            int end = code.get(at) ? -1 : end(at, line);
            if (end < 0) {
                at++;
                continue;
            }
            gaps.text(text.substring(from, at));
            boolean braces = text.startsWith(OPEN, at);
            at = gap(text.substring(at + 2, end), braces, end + 2, line);
            from = at;
        }
        gaps.text(text.substring(from));
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Where the marks stand that close the gap that opens at a place; -1 if none opens there. */
    private int end(int at, int line) {
        if (patience < 0) {
            return -1;
        }
        if (text.startsWith(OPEN, at)) {
            boolean formula = at > 0 && "^_}".indexOf(text.charAt(at - 1)) >= 0;
            return formula ? -1 : endOfBraces(at + 2, line);
        }
        boolean opens = text.startsWith(MARK, at)
                && (at == 0 || text.charAt(at - 1) != '=')
                && at + 2 < line
                && text.charAt(at + 2) != '='
                && !Character.isWhitespace(text.charAt(at + 2));
        if (!opens) {
            return -1;
        }
        int end = text.indexOf(MARK, at + 3);
        while (end >= 0 && end + 2 <= line && (code.get(end) || Character.isWhitespace(text.charAt(end - 1)))) {
            end = text.indexOf(MARK, end + 2);
        }
        if (end >= 0 && end + 2 <= line) {
            return end;
        }
        patience -= (end < 0 ? text.length() : end) - at;
        return -1;
    }

    private int endOfBraces(int from, int line) {
        int depth = 0;
        for (int i = from; i < line; i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && depth > 0) {
                depth--;
            } else if (c == '}') {
                return text.startsWith("}}", i) && i > from ? i : -1;
            }
        }
        patience -= line - from;
        return -1;
    }

    /** Adds a gap with what stands behind it; gives where the text goes on. */
    private int gap(String inside, boolean braces, int behind, int line) {
        String between = braces && !inside.contains(";;") ? "::" : ";;";
        String words = inside;
        String hint = null;
        int number = 0;
        int first = words.indexOf(between);
        if (first > 0 && isNumber(words.substring(0, first))) {
            number = number(words.substring(0, first));
            words = words.substring(first + 2);
        } else if (first > 0 && isActions(words.substring(0, first))) {
            acts = true;
            words = words.substring(first + 2);
        }
        int last = words.lastIndexOf(between);
        if (last > 0) {
            hint = words.substring(last + 2);
            words = words.substring(0, last);
        }
        int at = behind;
        for (int end = note(at, line); end >= 0; end = note(at, line)) {
            if (text.charAt(at) == '^') {
                hint = text.substring(at + 2, end);
            } else {
                String sequence = text.substring(at + 2, end);
                number = isNumber(sequence) ? number(sequence) : number;
                acts |= !isNumber(sequence);
            }
            at = end + 1;
        }
        gaps.gap(number, words, hint);
        return at;
    }

    /** Where a hint or a number ends that stands behind a gap; -1 if there is none. */
    private int note(int at, int line) {
        boolean hint = text.startsWith("^[", at);
        if (!hint && !text.startsWith("[^", at)) {
            return -1;
        }
        int end = at + 2;
        while (end < line && "[]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String inside = text.substring(at + 2, end);
        boolean closed = end < line && text.charAt(end) == ']' && !inside.isBlank();
        return closed && (hint || isNumber(inside) || isActions(inside)) ? end : -1;
    }

    private static boolean isNumber(String written) {
        String digits = written.startsWith("c") ? written.substring(1) : written;
        return !digits.isEmpty()
                && digits.length() <= LONGEST_NUMBER
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int number(String written) {
        return Integer.parseInt(written.startsWith("c") ? written.substring(1) : written);
    }

    private static boolean isActions(String written) {
        return !written.isEmpty() && written.chars().allMatch(c -> "ahs".indexOf(c) >= 0);
    }
}

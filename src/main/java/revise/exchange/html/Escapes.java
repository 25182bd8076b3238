package revise.exchange.html;

import java.util.BitSet;

/**
 * Takes the meaning from characters that stand for themselves where Markdown would see a mark, and only there: {@code 2 * 3}
 * and {@code snake_case} stay as they are, since people read decks.
 */
final class Escapes {

    private final String text;
    private final BitSet typed;
    private final StringBuilder out;
    private final BitSet escaped = new BitSet();

    private Escapes(String text, BitSet typed) {
        this.text = text;
        this.typed = typed;
        this.out = new StringBuilder(text.length());
    }

    /** @param typed the characters that stand for themselves */
    static String applied(String text, BitSet typed) {
        return new Escapes(text, typed).run();
    }

    private String run() {
        pairs('*');
        pairs('_');
        ticks();
        dollars();
        links();
        lines();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = escaped.get(i);
            boolean backslash =
                    c == '\\' && typed.get(i) && Dialect.ESCAPED.indexOf(at(i + 1)) >= 0 && !escaped.get(i + 1);
            out.append(mark || backslash ? "\\" : "").append(c);
        }
        return stripped(out.toString());
    }

    private char at(int index) {
        return index < 0 || index >= text.length() ? ' ' : text.charAt(index);
    }

    /** Stars and underscores of which one could begin and a later one could end an emphasis. */
    private void pairs(char mark) {
        BitSet begins = new BitSet();
        BitSet ends = new BitSet();
        int marks = text.indexOf(mark);
        if (marks < 0) {
            return;
        }
        for (int i = marks; i < text.length(); i++) {
            if (text.charAt(i) != mark) {
                continue;
            }
            int end = i;
            while (at(end) == mark) {
                end++;
            }
            char before = at(i - 1);
            char after = at(end);
            boolean word = mark == '_' && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
            if (!word && !Character.isWhitespace(after)) {
                begins.set(i, end);
            }
            if (!word && !Character.isWhitespace(before)) {
                ends.set(i, end);
            }
            i = end;
        }
        int first = begins.nextSetBit(0);
        int last = ends.length() - 1;
        if (first < 0 || last <= first || (begins.get(last) && begins.nextClearBit(first) > last)) {
            return;
        }
        begins.or(ends);
        begins.and(typed);
        begins.clear(0, first);
        escaped.or(begins.get(0, last + 1));
    }

    private void ticks() {
        int first = text.indexOf('`');
        int last = text.lastIndexOf('`');
        for (int i = Math.max(0, first); first >= 0 && last > first && i <= last; i++) {
            if (text.charAt(i) == '`' && typed.get(i)) {
                escaped.set(i);
            }
        }
    }

    /** Dollars of which one could begin and a later one could end a formula. */
    private void dollars() {
        int last = text.lastIndexOf('$');
        for (int i = text.indexOf('$'); i >= 0 && i < last; i = text.indexOf('$', i + 1)) {
            char before = at(i - 1);
            boolean begins = before != '$' && !Character.isLetterOrDigit(before) && !Character.isWhitespace(at(i + 1));
            if (begins && typed.get(i) && closes(i)) {
                escaped.set(i);
            }
        }
    }

    private boolean closes(int from) {
        int next = text.indexOf('$', from + 1);
        return at(from + 1) == '$'
                || (next > 0
                        && !Character.isWhitespace(at(next - 1))
                        && !Character.isDigit(at(next + 1))
                        && !Prose.is(text.substring(from + 1, next)));
    }

    private void links() {
        for (int i = text.indexOf("]("); i >= 0; i = text.indexOf("](", i + 1)) {
            if (typed.get(i)) {
                escaped.set(i);
            }
        }
    }

    /** Lines that would be headings, quotes or rules; a text of one line has none of these. */
    private void lines() {
        if (text.indexOf('\n') < 0) {
            return;
        }
        for (int start = 0; start >= 0 && start < text.length(); start = next(start)) {
            int at = start;
            while (at(at) == ' ' && at < text.length()) {
                at++;
            }
            if (!typed.get(at)) {
                continue;
            }
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
            boolean heading = line.matches("#{1,6}( .*)?");
            boolean rule = line.length() > 2 && line.chars().allMatch(c -> c == '-');
            if (heading || rule || line.startsWith(">")) {
                escaped.set(at);
            }
        }
    }

    private int next(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? -1 : end + 1;
    }

    /** Without blank lines at both ends. A single line is no heading. */
    private static String stripped(String text) {
        String stripped = text.stripTrailing();
        int from = 0;
        while (stripped.startsWith("\n", from)) {
            from++;
        }
        return stripped.substring(from);
    }
}

package revise.terminal.markdown;

import org.commonmark.node.Node;

/**
 * Tells emphasis from what only looks like it: {@code 2*3*4}, blanks such as {@code (__) and (__)}, names such as
 * {@code __init__(self)}.
 */
final class Emphases {
    private static final int LONGEST_RUN = 3;
    private static final int FIRST_FOREIGN_LETTER = 0x590;
    private static final int FIRST_SIGN = 0x2010;
    private static final String OPENING = "([{\"'«¿¡:,;>|";
    private static final String CLOSING = ")]},.;:!?%";

    private final Source source;

    Emphases(Source source) {
        this.source = source;
    }

    /**
     * Whether a node is what its author meant.
     *
     * @param length how many characters its mark has
     */
    boolean isMeant(Node node, int length) {
        int start = source.start(node);
        int end = source.end(node);
        char mark = source.at(start);
        int before = back(start - 1, mark);
        int first = ahead(start + length, mark);
        int last = back(end - length - 1, mark);
        int after = ahead(end, mark);
        int longest = mark == '_' ? 2 : LONGEST_RUN;
        boolean usual = first - before - 1 <= longest && after - last - 1 <= longest;
        return usual
                && mayOpen(source.at(before), source.at(first))
                && mayClose(mark, source.at(last), source.at(after))
                && !isName(mark, start, end, before, after);
    }

    private static boolean mayOpen(char before, char first) {
        return CLOSING.indexOf(first) < 0 && (before == '*' || before == '_' || !isOperand(before));
    }

    /** Whether a star behind it is a sign between two others rather than the start of an emphasis. */
    private static boolean isOperand(char c) {
        if (c < FIRST_FOREIGN_LETTER) {
            return !Character.isWhitespace(c) && OPENING.indexOf(c) < 0;
        }
        return c < FIRST_SIGN ? !Character.isLetter(c) : Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static boolean mayClose(char mark, char last, char after) {
        boolean called = mark == '_' && after == '(';
        return "([{".indexOf(last) < 0 && !called && !Character.isDigit(after);
    }

    /** Whether the whole text is one word between underscores, as names in programs are. */
    private boolean isName(char mark, int start, int end, int before, int after) {
        if (mark != '_' || before >= 0 || after < source.length()) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (Character.isWhitespace(source.at(i))) {
                return false;
            }
        }
        return true;
    }

    private int back(int from, char mark) {
        int at = from;
        while (source.at(at) == mark && from - at <= LONGEST_RUN) {
            at--;
        }
        return at;
    }

    private int ahead(int from, char mark) {
        int at = from;
        while (source.at(at) == mark && at - from <= LONGEST_RUN) {
            at++;
        }
        return at;
    }
}

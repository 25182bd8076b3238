package revise.exchange.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import revise.exchange.format.Quote;

/**
 * Marks what is bold, emphasised or struck out in a line. A mark is only set where it is read as one: not within a word,
 * and not beside white space.
 */
final class Emphasis {
    private static final String OPENING = "([{\"'«¿¡:,;>|";
    private static final String CLOSING = ")]},.;:!?%";
    private static final int FIRST_FOREIGN_LETTER = 0x590;

    private final Lost lost;
    private final StringBuilder text = new StringBuilder();

    /** For each character its style, and whether it stands for itself. */
    private final int[] styles;

    private final boolean[] literal;

    Emphasis(List<Piece> line, Lost lost) {
        this.lost = lost;
        line.forEach(piece -> text.append(piece.text()));
        int length = text.toString().stripTrailing().length();
        styles = new int[length];
        literal = new boolean[length];
        int at = 0;
        for (Piece piece : line) {
            for (int i = 0; i < piece.text().length() && at < length; i++) {
                styles[at] = piece.style();
                literal[at++] = piece.literal();
            }
        }
        text.setLength(length);
    }

    /** Gives the line with its marks, without space at its end. */
    List<Piece> marked() {
        spaces();
        for (int bit = 1; bit <= Style.STRUCK; bit <<= 1) {
            for (int i = 0; i < styles.length; i++) {
                if ((styles[i] & bit) != 0) {
                    i = segment(i, bit);
                }
            }
        }
        return pieces();
    }

    /** Space is only marked between two that are marked alike, so that no mark stands beside it. */
    private void spaces() {
        int before = 0;
        int i = 0;
        while (i < styles.length) {
            if (!isSpace(i)) {
                before = styles[i++];
                continue;
            }
            int end = i;
            while (end < styles.length && isSpace(end)) {
                end++;
            }
            Arrays.fill(styles, i, end, end < styles.length && before == styles[end] ? before : 0);
            i = end;
        }
    }

    private boolean isSpace(int index) {
        return literal[index] && Character.isWhitespace(text.charAt(index));
    }

    /** Sees whether a marked part can have its marks, if need be without the punctuation at its ends; gives its end. */
    private int segment(int from, int bit) {
        int end = from;
        while (end < styles.length && (styles[end] & bit) != 0) {
            end++;
        }
        int first = from;
        int last = end;
        if (!fits(first, last)) {
            while (first < last && isPunctuation(first)) {
                first++;
            }
            while (first < last && isPunctuation(last - 1)) {
                last--;
            }
        }
        boolean fits = first < last && fits(first, last);
        if (!fits) {
            boolean words = false;
            for (int i = from; i < end; i++) {
                words |= Character.isLetterOrDigit(text.charAt(i));
            }
            if (words) {
                lost.add(Style.name(bit) + " type within a word: " + Quote.of(text.substring(from, end)));
            }
        }
        for (int i = from; i < end; i++) {
            if (!fits || i < first || i >= last) {
                styles[i] &= ~bit;
            }
        }
        return end;
    }

    private boolean isPunctuation(int index) {
        char c = text.charAt(index);
        return literal[index] && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    private boolean fits(int from, int end) {
        return mayOpen(at(from - 1), at(from)) && mayClose(at(end - 1), at(end));
    }

    private char at(int index) {
        return index < 0 || index >= styles.length ? ' ' : text.charAt(index);
    }

    private static boolean mayOpen(char before, char first) {
        boolean apart = Character.isWhitespace(before) || OPENING.indexOf(before) >= 0;
        boolean foreign = before >= FIRST_FOREIGN_LETTER
                && Character.isLetter(before)
                && (Character.isLetterOrDigit(first) || Character.isSurrogate(first));
        return (apart || foreign) && CLOSING.indexOf(first) < 0;
    }

    private static boolean mayClose(char last, char after) {
        boolean apart =
                Character.isWhitespace(after) || (!Character.isLetterOrDigit(after) && after < FIRST_FOREIGN_LETTER);
        boolean foreign =
                after >= FIRST_FOREIGN_LETTER && (Character.isLetterOrDigit(last) || Character.isSurrogate(last));
        return (apart || foreign) && "([{".indexOf(last) < 0;
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= styles.length; i++) {
            int style = i < styles.length ? styles[i] : 0;
            int before = i > 0 ? styles[i - 1] : 0;
            if (i == styles.length || style != before || literal[i] != (i > 0 && literal[i - 1])) {
                if (i > from) {
                    pieces.add(new Piece(text.substring(from, i), literal[from], 0));
                }
                from = i;
            }
            if (style != before) {
                String marks = closed(open, style) + opened(open, style, i);
                pieces.add(new Piece(marks, false, 0));
            }
        }
        return pieces;
    }

    /** Closes what ends, and what was opened within it. */
    private static String closed(List<Integer> open, int style) {
        int keep = 0;
        while (keep < open.size() && (style & open.get(keep)) != 0) {
            keep++;
        }
        StringBuilder marks = new StringBuilder();
        while (open.size() > keep) {
            marks.append(Style.mark(open.remove(open.size() - 1)));
        }
        return marks.toString();
    }

    /** Opens what begins; that which ends last comes first. */
    private String opened(List<Integer> open, int style, int from) {
        List<Integer> begins = new ArrayList<>();
        for (int bit = 1; bit <= Style.STRUCK; bit <<= 1) {
            if ((style & bit) != 0 && !open.contains(bit)) {
                begins.add(bit);
            }
        }
        begins.sort((a, b) -> end(from, b) - end(from, a));
        StringBuilder marks = new StringBuilder();
        for (int bit : begins) {
            open.add(bit);
            marks.append(Style.mark(bit));
        }
        return marks.toString();
    }

    private int end(int from, int bit) {
        int end = from;
        while (end < styles.length && (styles[end] & bit) != 0) {
            end++;
        }
        return end;
    }
}

package revise.terminal.text;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Breaks text into lines of a given width. */
public final class Wrap {
    /** Stands for a character that is wider than the line. */
    public static final String TOO_WIDE = "\uFFFD";

    private static final String OPENING = "([{「『（【〈《〔“‘";
    private static final String CLOSING = ")]}」』）】〉》〕”’、。，．：；！？,.:;!?ー々…";

    private final String line;
    private final int offset;
    private final int columns;
    private final List<Line> out;

    private Wrap(String line, int offset, int columns, List<Line> out) {
        this.line = line;
        this.offset = offset;
        this.columns = columns;
        this.out = out;
    }

    /**
     * A line as a part of the text it comes from.
     *
     * @param indent how many spaces stand before it that are not in the text
     * @param from where it begins in the text
     * @param to where it ends in the text
     * @param tooWide whether a sign follows for a character that has no room
     */
    public record Line(int indent, int from, int to, boolean tooWide) {
        private String of(String text) {
            String shown = text.substring(from, to);
            return indent == 0 && !tooWide ? shown : " ".repeat(indent) + shown + (tooWide ? TOO_WIDE : "");
        }
    }

    /**
     * The lines of a text, none wider than so many columns. Lines are broken between words, or between ideographs; a
     * word that is wider than a line is broken between characters. What follows a list mark or an indentation stays
     * behind it. Blank lines are kept.
     *
     * @param text as {@link Clean#text} gives it
     * @param columns at least 1
     */
    public static List<String> lines(String text, int columns) {
        List<String> out = new ArrayList<>();
        for (Line line : parts(text, columns)) {
            out.add(line.of(text));
        }
        return out;
    }

    /** The same lines as parts of the text, for a text that is more than its characters. */
    public static List<Line> parts(String text, int columns) {
        List<Line> out = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            new Wrap(text.substring(from, end).stripTrailing(), from, Math.max(1, columns), out).run();
            from = end + 1;
        }
        return out;
    }

    private void run() {
        if (Columns.of(line) <= columns) {
            add(0, 0, line.length(), false);
            return;
        }
        int words = hang();
        int hang = Columns.of(line, 0, words);
        int from = 0;
        if (hang > columns / 2) {
            words = skipSpaces(0);
            hang = 0;
            from = words;
        }
        int indent = 0;
        while (words < line.length()) {
            int end = lineEnd(words, columns - hang);
            if (end == words) {
                add(indent, from, words, true);
                end = Columns.clusterEnd(line, words);
            } else {
                add(indent, from, end, false);
            }
            words = skipSpaces(end);
            from = words;
            indent = hang;
        }
    }

    private void add(int indent, int from, int to, boolean tooWide) {
        int end = to;
        while (!tooWide && end > from && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        out.add(new Line(indent, offset + from, offset + end, tooWide));
    }

    /** Where the words begin, behind an indentation and a list mark. */
    private int hang() {
        int at = skipSpaces(0);
        int mark = at;
        if (mark < line.length() && "-*+•–".indexOf(line.charAt(mark)) >= 0) {
            mark++;
        } else {
            while (mark < line.length() && line.charAt(mark) >= '0' && line.charAt(mark) <= '9') {
                mark++;
            }
            boolean number = mark > at && mark < line.length() && ".)".indexOf(line.charAt(mark)) >= 0;
            mark = number ? mark + 1 : at;
        }
        int words = skipSpaces(mark);
        return words > mark ? words : at;
    }

    /** The end of the line that begins at an index; the index itself when not even one character has room. */
    private int lineEnd(int start, int room) {
        int at = start;
        int used = 0;
        int lastBreak = start;
        while (at < line.length()) {
            int end = Columns.clusterEnd(line, at);
            used += Columns.width(line, at, end);
            if (used > room) {
                return isSpace(at) ? at : lastBreak > start ? lastBreak : at;
            }
            at = end;
            if (at < line.length() && mayBreak(at)) {
                lastBreak = at;
            }
        }
        return at;
    }

    private boolean mayBreak(int at) {
        int before = line.codePointBefore(at);
        int after = line.codePointAt(at);
        if (Character.isWhitespace(before) || isSpace(at)) {
            return true;
        }
        if (OPENING.indexOf(before) >= 0 || CLOSING.indexOf(after) >= 0) {
            return false;
        }
        boolean hyphen = before == '-' && at > 1 && Character.isLetter(line.codePointBefore(at - 1));
        boolean hyphenated = hyphen && Character.isLetter(after);
        return hyphenated || isIdeograph(before) || isIdeograph(after);
    }

    /** Scripts without spaces break anywhere; Korean has spaces. */
    private static boolean isIdeograph(int c) {
        return c >= 0x1100 && !(c >= 0xAC00 && c <= 0xD7A3) && WCWidth.wcwidth(c) == 2;
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < line.length() && isSpace(at)) {
            at++;
        }
        return at;
    }

    /** Whether a space stands there that no combining mark belongs to. */
    private boolean isSpace(int at) {
        return Character.isWhitespace(line.charAt(at)) && Columns.clusterEnd(line, at) == at + 1;
    }
}

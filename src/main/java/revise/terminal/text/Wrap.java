package revise.terminal.text;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Breaks text into lines of a given width. */
public final class Wrap {
    private static final String TOO_WIDE = "\uFFFD";
    private static final String OPENING = "([{「『（【〈《〔“‘";
    private static final String CLOSING = ")]}」』）】〉》〕”’、。，．：；！？,.:;!?ー々…";

    private final String line;
    private final int columns;
    private final List<String> out;

    private Wrap(String line, int columns, List<String> out) {
        this.line = line;
        this.columns = columns;
        this.out = out;
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
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            new Wrap(text.substring(from, end).stripTrailing(), Math.max(1, columns), out).run();
            from = end + 1;
        }
        return out;
    }

    private void run() {
        if (Columns.of(line) <= columns) {
            out.add(line);
            return;
        }
        int start = hang();
        String before = line.substring(0, start);
        if (Columns.of(before) > columns / 2) {
            start = skipSpaces(0);
            before = "";
        }
        String behind = " ".repeat(Columns.of(before));
        while (start < line.length()) {
            int end = lineEnd(start, columns - behind.length());
            if (end == start) {
                out.add(before + TOO_WIDE);
                end = Columns.clusterEnd(line, start);
            } else {
                out.add(before + line.substring(start, end).stripTrailing());
            }
            start = skipSpaces(end);
            before = behind;
        }
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

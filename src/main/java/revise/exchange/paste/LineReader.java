package revise.exchange.paste;

import java.util.ArrayList;
import java.util.List;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Source;

/** Gives the lines of a text that are not blank, with their places and what stood between them. */
final class LineReader {
    private static final int MOST = 500_000;
    private static final int TAB = 4;

    private LineReader() {}

    /**
     * Reads lines.
     *
     * @param longest how many characters of the text are looked at
     * @throws ExchangeException when there are too many
     */
    static List<Line> read(Source source, int longest) throws ExchangeException {
        String text = source.text().text();
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int blanks = 0;
        for (int from = 0; from < text.length() && from < longest; ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            number++;
            String whole = text.substring(from, end);
            from = end + 1;
            String raw = Spaces.strip(whole);
            if (raw.isEmpty()) {
                blanks++;
                continue;
            }
            if (lines.size() == MOST) {
                throw new ExchangeException(
                        source.line(number) + ": this has more than " + MOST + " lines; split it into several files");
            }
            int indent = Spaces.indent(whole);
            lines.add(new Line(number, raw, raw, Mark.NONE, indent, width(whole, raw, indent), blanks));
            blanks = 0;
        }
        return lines;
    }

    /** As the breaking of lines counted it: tabs in front are some four columns. */
    private static int width(String whole, String raw, int indent) {
        return whole.startsWith("\t") ? raw.length() + Math.max(indent, TAB) : raw.length() + indent;
    }
}

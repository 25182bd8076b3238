package revise.terminal.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where the parts of a text were typed. */
final class Source {
    private final String text;

    Source(String text) {
        this.text = text;
    }

    /**
     * A line of a part.
     *
     * @param number the number of the line in the text, from 0
     * @param column where the part begins on it, spaces left out
     * @param text what stands there
     */
    record Line(int number, int column, String text) {}

    /** What was typed for a block, line by line. */
    List<Line> lines(Node node) {
        List<Line> lines = new ArrayList<>();
        for (SourceSpan span : node.getSourceSpans()) {
            int from = span.getInputIndex();
            String typed = text.substring(from, from + span.getLength());
            int spaces = 0;
            while (spaces < typed.length() && typed.charAt(spaces) == ' ') {
                spaces++;
            }
            String words = typed.substring(spaces).stripTrailing();
            lines.add(new Line(span.getLineIndex(), span.getColumnIndex() + spaces, words));
        }
        return lines;
    }

    /** What was typed for a part of a line, with its line breaks. */
    String typed(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? "" : text.substring(start(node), end(node));
    }

    int start(Node node) {
        return node.getSourceSpans().get(0).getInputIndex();
    }

    int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    /** The character at a place; a space outside the text. */
    char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    int length() {
        return text.length();
    }

    static int firstLine(Node node) {
        return node.getSourceSpans().get(0).getLineIndex();
    }

    static int lastLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.get(spans.size() - 1).getLineIndex();
    }
}

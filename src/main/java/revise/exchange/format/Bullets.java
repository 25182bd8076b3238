package revise.exchange.format;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;

/** Answers that are a list in Markdown. */
public final class Bullets {
    private Bullets() {}

    /**
     * Gives the points of an answer: the items of a list if it is nothing but a list of two or more, else the answer
     * itself. A list that begins with a number other than 0 or 1 is none: {@code 1922. Rapallo} is a date.
     */
    public static List<String> points(String answer) {
        Node first =
                answer.indexOf('\n') < 0 ? null : MarkdownBlocks.parse(answer).getFirstChild();
        if (first == null || first.getNext() != null || !isList(first)) {
            return List.of(answer);
        }
        List<String> lines = answer.lines().toList();
        List<String> points = new ArrayList<>();
        for (Node node = first.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem item) {
                points.add(text(item, lines));
            }
        }
        boolean whole = points.size() > 1 && points.stream().noneMatch(String::isBlank);
        return whole ? points : List.of(answer);
    }

    private static boolean isList(Node node) {
        if (node instanceof OrderedList list) {
            Integer start = list.getMarkerStartNumber();
            return start != null && start <= 1;
        }
        return node instanceof BulletList;
    }

    private static String text(ListItem item, List<String> lines) {
        List<SourceSpan> spans = item.getSourceSpans();
        int first = spans.get(0).getLineIndex();
        int last = spans.get(spans.size() - 1).getLineIndex();
        Integer indent = item.getContentIndent();
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            String line = lines.get(i);
            if (i > first) {
                text.append('\n');
            }
            text.append(line.substring(start(line, i == first, indent == null ? 0 : indent)));
        }
        return text.toString().strip();
    }

    /** Where the item's own text begins on a line. */
    private static int start(String line, boolean marked, int indent) {
        int at = 0;
        while (at < line.length() && at < indent && (marked || line.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }
}

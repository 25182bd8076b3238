package revise.exchange.notes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import revise.exchange.format.MarkdownBlocks;

/** The headings of a Markdown text with the lines under each. */
final class Outline {
    private static final int DEEPEST_LEVEL = 6;
    private final List<Section> sections = new ArrayList<>();
    private final BitSet comments = new BitSet();

    /**
     * A heading.
     *
     * @param line its first line, from 0
     * @param start the line behind it
     * @param end the line behind its own text: that of the next heading, or behind the last
     */
    record Section(int line, int level, String title, int start, int end) {}

    private Outline() {}

    static Outline of(String text, int from) {
        Outline outline = new Outline();
        List<String> lines = text.lines().toList();
        int skipped = 0;
        for (int i = 0; i < from; i++) {
            skipped = text.indexOf('\n', skipped) + 1;
        }
        List<Section> found = new ArrayList<>();
        String rest = from > 0 && skipped == 0 ? "" : text.substring(skipped);
        for (Node node = MarkdownBlocks.parse(rest).getFirstChild(); node != null; node = node.getNext()) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (spans.isEmpty()) {
                continue;
            }
            int first = from + spans.get(0).getLineIndex();
            int last = from + spans.get(spans.size() - 1).getLineIndex();
            if (node instanceof Heading heading) {
                found.add(new Section(first, heading.getLevel(), title(lines, first, last), last + 1, 0));
            } else if (node instanceof HtmlBlock html && html.getLiteral().startsWith("<!--")) {
                outline.comments.set(first, last + 1);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            Section section = found.get(i);
            int end = i + 1 < found.size() ? found.get(i + 1).line() : lines.size();
            outline.sections.add(new Section(section.line(), section.level(), section.title(), section.start(), end));
        }
        return outline;
    }

    private static String title(List<String> lines, int first, int last) {
        if (first == last) {
            return title(lines.get(first));
        }
        List<String> words = new ArrayList<>();
        for (int i = first; i < last; i++) {
            words.add(lines.get(i).strip());
        }
        return String.join(" ", words);
    }

    List<Section> sections() {
        return sections;
    }

    /** The lines of HTML comments, from 0. */
    BitSet comments() {
        return comments;
    }

    /** The level of the heading that a line is by its number signs, or 0. */
    static int level(String line) {
        String words = line.stripLeading();
        int level = 0;
        while (level < words.length() && words.charAt(level) == '#') {
            level++;
        }
        boolean heading = level > 0
                && level <= DEEPEST_LEVEL
                && line.length() - words.length() < 4
                && (level == words.length() || Character.isWhitespace(words.charAt(level)));
        return heading ? level : 0;
    }

    /** The words of a heading with number signs. */
    static String title(String line) {
        String words = line.strip();
        int start = 0;
        while (start < words.length() && words.charAt(start) == '#') {
            start++;
        }
        int end = words.length();
        while (end > start && words.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end == start || Character.isWhitespace(words.charAt(end - 1));
        return words.substring(start, closed ? end : words.length()).strip();
    }
}

package revise.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads notes, in Markdown or plain, into rows. Code, tables, HTML and images are no prose and are left out. */
final class NotesReader {
    private static final int DEEPEST_BLOCK = 12;
    private static final int DEEPEST_INLINE = 8;
    private static final int LONGEST_LINE = 20_000;
    private static final int LEAST_BROKEN = 45;
    private static final int MOST_BROKEN = 130;
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\n(?:[^\\n]{0,500}\\n){0,100}?---\\n");
    private static final Pattern TITLE = Pattern.compile("(?m)^title:\\s*[\"']?(.+?)[\"']?\\s*$");
    private static final Pattern TABLE = Pattern.compile("^\\s*\\|.*\\|\\s*$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;][\"”’»)]?\\s*$");

    private final Formulas formulas = new Formulas();
    private final List<Row> rows = new ArrayList<>();
    private boolean broken;

    /**
     * What was read.
     *
     * @param title as the front matter has it, or null
     */
    record Rows(@Nullable String title, List<Row> rows) {
        Rows {
            rows = List.copyOf(rows);
        }
    }

    static Rows read(String text) {
        NotesReader reader = new NotesReader();
        String head = "";
        Matcher matter = FRONT_MATTER.matcher(text.substring(0, Math.min(text.length(), LONGEST_LINE)));
        String body = text;
        if (matter.find()) {
            head = matter.group();
            // The line numbers stay.
            body = "\n".repeat((int) head.chars().filter(c -> c == '\n').count()) + text.substring(matter.end());
        }
        reader.broken = hasBrokenLines(body);
        Node root = parser().parse(reader.formulas.hidden(withoutTables(body)));
        reader.blocks(root);
        Matcher title = TITLE.matcher(head);
        return new Rows(title.find() ? title.group(1) : null, reader.rows);
    }

    /** A line that begins at the margin with blanks before it is no code in notes. */
    private static Parser parser() {
        Set<Class<? extends Block>> blocks = new LinkedHashSet<>(List.of(
                BlockQuote.class,
                Heading.class,
                FencedCodeBlock.class,
                HtmlBlock.class,
                ThematicBreak.class,
                ListBlock.class));
        return Parser.builder()
                .enabledBlockTypes(blocks)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEEPEST_BLOCK)
                .maxInlineNesting(DEEPEST_INLINE)
                .build();
    }

    private static String withoutTables(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (String line : text.split("\n", -1)) {
            boolean dropped =
                    line.length() > LONGEST_LINE || TABLE.matcher(line).matches();
            // A bullet sign that is no Markdown is one nevertheless.
            kept.append(dropped ? "" : line.replaceFirst("^(\\s*)[•‣◦▪–](?=\\s)", "$1-"))
                    .append('\n');
        }
        return kept.toString();
    }

    /** Whether paragraphs go on from line to line: most long lines end within a sentence, and none is very long. */
    private static boolean hasBrokenLines(String text) {
        int lines = 0;
        int open = 0;
        int longest = 0;
        for (String line : text.split("\n", -1)) {
            if (line.length() >= LEAST_BROKEN) {
                lines++;
                longest = Math.max(longest, line.length());
                open += line.length() <= MOST_BROKEN
                                && !SENTENCE_END.matcher(line).find()
                        ? 1
                        : 0;
            }
        }
        return lines > 0 && longest <= 2 * MOST_BROKEN && open * 10 >= lines * 4;
    }

    private void blocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                for (Passage passage : InlineReader.lines(heading, line(heading), formulas)) {
                    rows.add(new Row.Heading(passage, heading.getLevel()));
                }
            } else if (node instanceof Paragraph) {
                paragraph(node);
            } else if (node instanceof ListBlock list) {
                items(list);
            } else if (node instanceof BlockQuote) {
                blocks(node);
            }
        }
    }

    private void paragraph(Node node) {
        List<Passage> lines = InlineReader.lines(node, line(node), formulas);
        if (broken) {
            lines = lines.isEmpty() ? lines : List.of(joined(lines));
        }
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new Row.Line(lines.get(i), i == 0));
        }
    }

    private void items(ListBlock list) {
        List<Passage> items = new ArrayList<>();
        List<ListBlock> below = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Passage> lines = new ArrayList<>();
            for (Node node = item instanceof ListItem ? item.getFirstChild() : null;
                    node != null;
                    node = node.getNext()) {
                if (node instanceof Paragraph && lines.isEmpty()) {
                    lines.addAll(InlineReader.lines(node, line(node), formulas));
                } else if (node instanceof ListBlock inner) {
                    below.add(inner);
                } else if (node instanceof Paragraph) {
                    paragraph(node);
                }
            }
            if (!lines.isEmpty()) {
                items.add(joined(lines));
            }
        }
        boolean nested = !below.isEmpty();
        rows.add(new Row.Items(new revise.draft.Block.Listing(null, list instanceof OrderedList, items)));
        for (int i = 0; nested && i < below.size(); i++) {
            rows.add(new Row.Line(above(items, below.get(i)), true));
            items(below.get(i));
        }
    }

    /** The item that a list of its own belongs to leads it in. */
    private static Passage above(List<Passage> items, ListBlock list) {
        Passage nearest = new Passage("", line(list), List.of(), List.of(), List.of());
        for (Passage item : items) {
            if (item.line() < line(list)) {
                nearest = item;
            }
        }
        String text = nearest.text();
        return text.isEmpty()
                        || text.endsWith(":")
                        || SENTENCE_END.matcher(text).find()
                ? nearest
                : new Passage(text + ":", nearest.line(), nearest.breaks(), nearest.bold(), nearest.italic());
    }

    private static Passage joined(List<Passage> lines) {
        StringBuilder text = new StringBuilder();
        List<Integer> breaks = new ArrayList<>();
        List<Span> bold = new ArrayList<>();
        List<Span> italic = new ArrayList<>();
        for (Passage line : lines) {
            if (!text.isEmpty()) {
                text.append(' ');
                breaks.add(text.length());
            }
            int shift = text.length();
            text.append(line.text());
            line.bold().forEach(span -> bold.add(new Span(span.from() + shift, span.to() + shift)));
            line.italic().forEach(span -> italic.add(new Span(span.from() + shift, span.to() + shift)));
        }
        return new Passage(text.toString(), lines.get(0).line(), breaks, bold, italic);
    }

    private static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 1
                : node.getSourceSpans().get(0).getLineIndex() + 1;
    }
}

package revise.terminal.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;

/**
 * Turns the blocks of a text into what is laid out. Marks of lists and quotes, blank lines and indentation stay as
 * typed; where Markdown makes something vanish, the block is shown as typed.
 */
final class BlockReader {
    private static final int FENCED_INDENT = 2;
    private static final int TYPED_INDENT = 4;
    private static final int SHORTEST_UNDERLINE = 3;

    private final Source source;
    private final AttributedStyle base;
    private final boolean unicode;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private int line = -1;

    BlockReader(String text, AttributedStyle base, boolean unicode) {
        this.source = new Source(text);
        this.base = base;
        this.unicode = unicode;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Image> images() {
        return images;
    }

    void read(Node document) {
        children(document, Margin.NONE);
    }

    private void children(Node parent, Margin margin) {
        Margin here = margin;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, here);
            here = here.next();
        }
    }

    private void block(Node node, Margin margin) {
        if (node instanceof Paragraph) {
            paragraph(node, base, margin);
        } else if (node instanceof Heading && isHeading(node)) {
            paragraph(node, InlineReader.strong(base), margin);
            line = Source.lastLine(node);
        } else if (node instanceof ThematicBreak && isRule(node)) {
            Source.Line typed = source.lines(node).get(0);
            gap(typed.number(), margin);
            blocks.add(new Block.Rule(margin, typed.text()));
        } else if (node instanceof FencedCodeBlock code && isClosed(code)) {
            code(node, code.getLiteral(), FENCED_INDENT, margin);
        } else if (node instanceof IndentedCodeBlock code) {
            code(node, code.getLiteral(), TYPED_INDENT, margin);
        } else if (node instanceof BlockQuote && isQuote(node)) {
            children(node, margin.quote(column(node.getFirstChild(), 0)));
        } else if (node instanceof ListBlock list) {
            items(list, margin);
        } else if (node instanceof TableBlock) {
            table(node, margin);
        } else if (node instanceof MathsBlock maths) {
            maths(maths, margin);
        } else {
            typed(node, margin);
        }
    }

    private void paragraph(Node node, AttributedStyle style, Margin margin) {
        List<Source.Line> typed = source.lines(node);
        Margin here = margin;
        for (InlineReader.Line read : new InlineReader(source, unicode, images).lines(node, style)) {
            int at = read.number() - typed.get(0).number();
            int column =
                    at < 0 || at >= typed.size() ? here.column() : typed.get(at).column();
            words(read.number(), column, read.text(), here);
            here = here.next();
        }
        line = Source.lastLine(node);
    }

    /** A line of words; an indentation that was typed stays. */
    private void words(int number, int column, AttributedString text, Margin margin) {
        gap(number, margin);
        int more = column - margin.column();
        boolean outdented = more < 0 && !margin.quoted() && margin.first().equals(margin.behind());
        String indent = " ".repeat(Math.max(0, more));
        AttributedString shown =
                AttributedString.join(AttributedString.EMPTY, new AttributedString(indent, base), text);
        blocks.add(new Block.Words(outdented ? margin.outdented(column) : margin, shown));
    }

    /** The blank lines above a line of the source. */
    private void gap(int number, Margin margin) {
        for (int i = line + 1; i < number; i++) {
            Margin blank = new Margin(margin.gap(), margin.gap(), margin.gap(), 0, false);
            blocks.add(new Block.Words(blank, AttributedString.EMPTY));
        }
        line = Math.max(line, number);
    }

    /** Whether something stands under it; alone, {@code # 5} is an answer. */
    private boolean isHeading(Node node) {
        List<Source.Line> typed = source.lines(node);
        String last = typed.get(typed.size() - 1).text();
        boolean underlined = typed.size() > 1;
        return node.getFirstChild() != null
                && node.getNext() != null
                && !(node.getNext() instanceof Heading)
                && (!underlined || last.length() >= SHORTEST_UNDERLINE);
    }

    /** Whether it parts something; underscores are a gap to fill in. */
    private boolean isRule(Node node) {
        boolean gap = source.lines(node).get(0).text().startsWith("_");
        return node.getPrevious() != null && node.getNext() != null && !gap;
    }

    private static boolean isClosed(FencedCodeBlock code) {
        return code.getClosingFenceLength() != null && !code.getLiteral().isBlank();
    }

    /** Whether every line has its mark: {@code > 5} above {@code < 7} is no quote. */
    private boolean isQuote(Node node) {
        for (Source.Line typed : source.lines(node)) {
            if (!typed.text().startsWith(">")) {
                return false;
            }
        }
        return node.getFirstChild() != null;
    }

    private void code(Node node, String literal, int indent, Margin margin) {
        gap(Source.firstLine(node), margin);
        Margin here = margin;
        for (String text : literal.stripTrailing().split("\n", -1)) {
            blocks.add(new Block.Code(here, indent, text.stripTrailing()));
            here = here.next();
        }
        line = Source.lastLine(node);
    }

    private void items(ListBlock list, Margin margin) {
        Margin here = margin;
        Numbering numbering = Numbering.of(list, source);
        int index = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Source.Line typed = source.lines(item).get(0);
            String mark = numbering.mark(index++, typed.text());
            Margin within = here.item(mark, column(item.getFirstChild(), typed.column() + mark.length() + 1));
            if (item.getFirstChild() == null) {
                words(typed.number(), within.column(), AttributedString.EMPTY, within);
            } else {
                children(item, within);
            }
            here = here.next();
        }
    }

    private int column(@Nullable Node node, int otherwise) {
        return node == null || node.getSourceSpans().isEmpty()
                ? otherwise
                : source.lines(node).get(0).column();
    }

    private void table(Node node, Margin margin) {
        Table table = new TableReader(source, base, unicode, images).read(node);
        if (table == null) {
            typed(node, margin);
            return;
        }
        gap(Source.firstLine(node), margin);
        blocks.add(new Block.Grid(margin, table));
        line = Source.lastLine(node);
    }

    private void maths(MathsBlock node, Margin margin) {
        String shown = unicode && !node.maths().isEmpty() ? Maths.show(node.maths()) : null;
        if (shown == null) {
            typed(node, margin);
        } else {
            words(Source.firstLine(node), margin.column(), new AttributedString(shown, base), margin);
            line = Source.lastLine(node);
        }
    }

    private void typed(Node node, Margin margin) {
        Margin here = margin;
        for (Source.Line typed : source.lines(node)) {
            words(typed.number(), typed.column(), new AttributedString(typed.text(), base), here);
            here = here.next();
        }
    }
}

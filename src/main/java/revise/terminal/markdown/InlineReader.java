package revise.terminal.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;
import revise.terminal.text.Clean;

/** Turns what is within a paragraph into styled lines. */
final class InlineReader {
    private static final int DEEPEST = 20;

    private final Source source;
    private final Emphases emphases;
    private final boolean unicode;
    private final List<Image> images;
    private final List<Line> lines = new ArrayList<>();
    private AttributedStringBuilder line = new AttributedStringBuilder();
    private int number = -1;

    /** @param images where to put the images that are met */
    InlineReader(Source source, boolean unicode, List<Image> images) {
        this.source = source;
        this.emphases = new Emphases(source);
        this.unicode = unicode;
        this.images = images;
    }

    /**
     * A line of text.
     *
     * @param number the number of the line of the source where it begins, from 0
     */
    record Line(int number, AttributedString text) {}

    /** The lines of what is in a block. */
    List<Line> lines(Node block, AttributedStyle style) {
        children(block, style, 0);
        end();
        return List.copyOf(lines);
    }

    private void end() {
        int last = lines.isEmpty() ? -1 : lines.get(lines.size() - 1).number();
        lines.add(new Line(number < 0 ? last + 1 : number, line.toAttributedString()));
        line = new AttributedStringBuilder();
        number = -1;
    }

    private void children(Node parent, AttributedStyle style, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (number < 0 && !node.getSourceSpans().isEmpty()) {
                number = Source.firstLine(node);
            }
            inline(node, style, depth + 1);
        }
    }

    private void inline(Node node, AttributedStyle style, int depth) {
        if (depth > DEEPEST) {
            typed(source.typed(node), style);
        } else if (node instanceof Text text) {
            line.append(text.getLiteral(), style);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            end();
        } else if (node instanceof Emphasis) {
            emphasis(node, 1, style, style.underline(), depth);
        } else if (node instanceof StrongEmphasis) {
            emphasis(node, 2, style, strong(style), depth);
        } else if (node instanceof Code code && !code.getLiteral().isBlank()) {
            line.append(code.getLiteral(), style.inverse());
        } else if (node instanceof Link link && isPlace(link)) {
            link(link, style, depth);
        } else if (node instanceof org.commonmark.node.Image image
                && !image.getDestination().isEmpty()) {
            image(image, style);
        } else if (node instanceof MathsInline maths) {
            String shown = unicode ? Maths.show(maths.maths()) : null;
            typed(shown == null ? source.typed(node) : shown, style);
        } else {
            typed(source.typed(node), style);
        }
    }

    /** Bold; within what is bold already, underlined as well. */
    static AttributedStyle strong(AttributedStyle style) {
        AttributedStyle bold = style.faintDefault().bold();
        return bold.equals(style) ? style.underline() : bold;
    }

    private void emphasis(Node node, int length, AttributedStyle style, AttributedStyle within, int depth) {
        if (emphases.isMeant(node, length)) {
            children(node, within, depth);
            return;
        }
        String mark = String.valueOf(source.at(source.start(node))).repeat(length);
        line.append(mark, style);
        children(node, style, depth);
        line.append(mark, style);
    }

    /** Whether a link leads somewhere: {@code f[x](y)} does not, nor does what is defined elsewhere. */
    private boolean isPlace(Link link) {
        String typed = source.typed(link);
        String to = link.getDestination();
        if (typed.startsWith("<")) {
            return to.contains("://") || to.startsWith("mailto:");
        }
        return typed.endsWith(")") && link.getFirstChild() != null && isPlace(to);
    }

    private static boolean isPlace(String to) {
        for (int i = 0; i < to.length(); i++) {
            if ("/.:#@".indexOf(to.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void link(Link link, AttributedStyle style, int depth) {
        children(link, style, depth);
        boolean bare = source.typed(link).startsWith("<");
        if (!bare && !words(link, 0).equals(link.getDestination())) {
            String title = link.getTitle() == null ? "" : " \"" + link.getTitle() + "\"";
            line.append(" (" + Clean.line(link.getDestination() + title) + ")", style);
        }
    }

    private void image(org.commonmark.node.Image node, AttributedStyle style) {
        Image image = new Image(Clean.line(words(node, 0)), Clean.line(node.getDestination()));
        images.add(image);
        line.append(Clean.line(image.words()), style);
    }

    /** The words in a node, without any style. */
    private static String words(Node parent, int depth) {
        StringBuilder words = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null && depth < DEEPEST; node = node.getNext()) {
            String own = literal(node);
            words.append(own == null ? words(node, depth + 1) : own);
        }
        return words.toString();
    }

    private static @Nullable String literal(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof MathsInline maths) {
            return maths.maths();
        }
        return node instanceof Code code ? code.getLiteral() : node.getFirstChild() == null ? " " : null;
    }

    /** Text of which every line break is one. */
    private void typed(String text, AttributedStyle style) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            int next = number + 1;
            line.append(text.substring(from, end), style);
            end();
            number = next;
            from = end + 1;
        }
        line.append(text.substring(from), style);
    }
}

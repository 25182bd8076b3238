package revise.exchange.html;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** The Markdown of decks as HTML that other programs show. */
public final class MarkdownHtml {
    private MarkdownHtml() {}

    /** Converts Markdown whose images keep their names. */
    public static String of(String markdown) {
        return of(markdown, destination -> destination);
    }

    /**
     * Converts Markdown. HTML in it is shown as typed, and links only lead where it is safe.
     *
     * @param paths gives an image's {@code src} for its path in the deck, or null to show no more than its words
     */
    public static String of(String markdown, HtmlMarkdown.Paths paths) {
        Node document = Dialect.parser(markdown).parse(markdown);
        document.accept(new Cleaning(paths));
        String html = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .softbreak("<br>")
                .extensions(List.of(TablesExtension.create()))
                .nodeRendererFactory(MathsRenderer::new)
                .build()
                .render(document)
                .strip();
        Node first = document.getFirstChild();
        boolean single = first instanceof Paragraph && first.getNext() == null;
        return single ? html.substring("<p>".length(), html.length() - "</p>".length()) : html;
    }

    /** Takes out what only looks like a mark, as decks show it, and gives images their names. */
    private static final class Cleaning extends AbstractVisitor {
        private final HtmlMarkdown.Paths paths;

        Cleaning(HtmlMarkdown.Paths paths) {
            this.paths = paths;
        }

        @Override
        public void visit(Emphasis emphasis) {
            visitChildren(emphasis);
            unmarkWithinWord(emphasis, emphasis.getOpeningDelimiter());
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            visitChildren(emphasis);
            unmarkWithinWord(emphasis, emphasis.getOpeningDelimiter());
        }

        @Override
        public void visit(Image image) {
            String src = paths.path(image.getDestination());
            if (src != null) {
                image.setDestination(src);
                return;
            }
            for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                image.insertBefore(child);
            }
            image.unlink();
        }

        private static void unmarkWithinWord(Node emphasis, String mark) {
            boolean within = isWord(emphasis.getPrevious(), true) || isWord(emphasis.getNext(), false);
            if (within) {
                emphasis.insertBefore(new Text(mark));
                for (Node child = emphasis.getFirstChild(); child != null; child = emphasis.getFirstChild()) {
                    emphasis.insertBefore(child);
                }
                emphasis.insertBefore(new Text(mark));
                emphasis.unlink();
            }
        }

        /** Whether a Western letter or a digit stands beside it. */
        private static boolean isWord(@Nullable Node beside, boolean before) {
            if (!(beside instanceof Text text) || text.getLiteral().isEmpty()) {
                return false;
            }
            String literal = text.getLiteral();
            char c = literal.charAt(before ? literal.length() - 1 : 0);
            return Character.isLetterOrDigit(c) && c < 0x590;
        }
    }

    private static final class MathsRenderer implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        MathsRenderer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Dialect.Maths.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Dialect.Maths maths) {
                String formula = maths.formula();
                context.getWriter().text(maths.display() ? "\\[" + formula + "\\]" : "\\(" + formula + "\\)");
            }
        }
    }
}

package revise.exchange.sheet;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import revise.exchange.format.Loss;
import revise.exchange.format.Quote;
import revise.exchange.sheet.SheetPictures.Missing;

/** Turns the texts of a card into HTML. As on the screen, line breaks stay and a single line has no blocks. */
final class SheetMarkdown {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final int DEEPEST_BLOCK = 12;
    private static final int DEEPEST_INLINE = 8;
    /** Short rows are filled up to the width of the first, so that a small text can make a huge table. */
    private static final long MOST_CELLS = 5000;

    private final Path folder;
    private final SheetPictures pictures;
    private final String where;
    private final List<Loss> losses;
    private final HtmlRenderer renderer;

    SheetMarkdown(Path folder, SheetPictures pictures, String where, List<Loss> losses) {
        this.folder = folder;
        this.pictures = pictures;
        this.where = where;
        this.losses = losses;
        AttributeProvider provider = this::attributes;
        this.renderer = HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .softbreak("<br>\n")
                .attributeProviderFactory(context -> provider)
                .build();
    }

    /** Gives the text as blocks. */
    String blocks(String text) {
        return renderer.render(parser(text).parse(text));
    }

    /** Gives the text without the paragraph around it, if it is one. */
    String inline(String text) {
        String html = blocks(text).strip();
        boolean one = html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 3) < 0;
        return one ? html.substring(3, html.length() - 4) : html;
    }

    private void attributes(Node node, String tag, Map<String, String> attributes) {
        if (!(node instanceof Image image) || !tag.equals("img")) {
            return;
        }
        try {
            attributes.put("src", pictures.address(folder, image.getDestination()));
        } catch (Missing e) {
            attributes.remove("src");
            losses.add(new Loss(where, "the picture " + Quote.of(image.getDestination()) + ", " + e.getMessage()));
        }
    }

    private static Parser parser(String text) {
        Parser.Builder parser = Parser.builder()
                .maxOpenBlockParsers(DEEPEST_BLOCK)
                .maxInlineNesting(DEEPEST_INLINE)
                .customInlineContentParserFactory(AsTyped.ampersand())
                .customInlineContentParserFactory(AsTyped.maths());
        if (text.indexOf('\n') < 0) {
            return parser.enabledBlockTypes(Set.of()).build();
        }
        parser.enabledBlockTypes(blockTypes());
        return (mayHoldTables(text) ? parser.extensions(TABLES) : parser).build();
    }

    private static Set<Class<? extends Block>> blockTypes() {
        return new LinkedHashSet<>(List.of(
                BlockQuote.class,
                Heading.class,
                FencedCodeBlock.class,
                ThematicBreak.class,
                ListBlock.class,
                IndentedCodeBlock.class));
    }

    private static boolean mayHoldTables(String text) {
        long widest = text.lines()
                .mapToLong(line -> line.chars().filter(c -> c == '|').count())
                .max()
                .orElse(0);
        return widest > 0 && text.lines().count() * (widest + 1) <= MOST_CELLS;
    }
}

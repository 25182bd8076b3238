package revise.terminal.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** A text that was read as Markdown. */
final class Document {
    private static final int MOST_CELLS = 5_000;
    private static final int DEEPEST_BLOCK = 12;
    private static final int DEEPEST_INLINE = 8;

    private final List<Block> blocks;
    private final List<Image> images;
    private final Layout layout;

    private Document(BlockReader reader, AttributedStyle base, boolean unicode) {
        this.blocks = reader.blocks();
        this.images = reader.images();
        this.layout = new Layout(base, unicode);
    }

    /** Reads a clean text. */
    static Document read(String text, AttributedStyle base, boolean unicode) {
        Node root = parser(text).parse(text);
        BlockReader reader = new BlockReader(text, base, unicode);
        reader.read(root);
        return new Document(reader, base, unicode);
    }

    /**
     * Whether all of it may be shown. What stands around a character decides whether it may, and marks that are gone
     * stand nowhere.
     */
    boolean isClean() {
        for (Block block : blocks) {
            if (!block.isClean()) {
                return false;
            }
        }
        return true;
    }

    List<AttributedString> lines(int columns) {
        return layout.lines(blocks, columns);
    }

    String plain() {
        return layout.plain(blocks);
    }

    List<Image> images() {
        return images;
    }

    /** A single line has no blocks: {@code 1. Berlin}, {@code # 5} and {@code - 5} are answers. */
    private static Parser parser(String text) {
        if (text.indexOf('\n') < 0) {
            return inlines().enabledBlockTypes(Set.of()).build();
        }
        Parser.Builder blocks = inlines().enabledBlockTypes(blocks()).customBlockParserFactory(MathsBlock.parser());
        return (mayHoldTables(text) ? blocks.extensions(List.of(TablesExtension.create())) : blocks).build();
    }

    /**
     * Blocks in the order in which they are tried: what may underline a heading is no rule, and a rule is no list. HTML
     * is left out: it is shown as typed, and so is HTML within a paragraph.
     */
    private static Set<Class<? extends org.commonmark.node.Block>> blocks() {
        return new LinkedHashSet<>(List.of(
                BlockQuote.class,
                Heading.class,
                FencedCodeBlock.class,
                ThematicBreak.class,
                ListBlock.class,
                IndentedCodeBlock.class));
    }

    private static Parser.Builder inlines() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST_BLOCK)
                .maxInlineNesting(DEEPEST_INLINE)
                .customInlineContentParserFactory(AsTyped.backslash())
                .customInlineContentParserFactory(AsTyped.ampersand())
                .customInlineContentParserFactory(MathsInline.parser());
    }

    /** Short rows are filled up to the width of the first, so that a small text can make a huge table. */
    private static boolean mayHoldTables(String text) {
        int lines = 1;
        int most = 0;
        int bars = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|') {
                bars++;
                most = Math.max(most, bars);
            } else if (c == '\n') {
                lines++;
                bars = 0;
            }
        }
        return most > 0 && lines * (most + 1L) <= MOST_CELLS;
    }
}

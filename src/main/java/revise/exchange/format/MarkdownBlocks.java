package revise.exchange.format;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds where the blocks of a Markdown text begin and end; what is in them stays as it was typed. */
public final class MarkdownBlocks {
    /** Lists and quotes inside each other beyond this are text. */
    private static final int DEEPEST = 20;

    private static final Parser BLOCKS = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .inlineParserFactory(context -> (lines, node) -> {})
            .build();

    private MarkdownBlocks() {}

    /** Gives the document, whose blocks have their places and nothing inside their lines. */
    public static Node parse(String text) {
        return BLOCKS.parse(text);
    }
}

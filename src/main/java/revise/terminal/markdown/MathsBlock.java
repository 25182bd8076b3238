package revise.terminal.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/** Maths over several lines, between two pairs of dollars that begin and end a line. */
final class MathsBlock extends CustomBlock {
    private static final String FENCE = "$$";
    private static final int CODE_INDENT = 4;

    private final StringBuilder typed = new StringBuilder();
    private boolean closed;

    /** What stands between the dollars; empty if they are never closed. */
    String maths() {
        return closed ? typed.substring(FENCE.length(), typed.length() - FENCE.length()) : "";
    }

    static BlockParserFactory parser() {
        return (state, before) -> {
            CharSequence line = state.getLine().getContent();
            String rest = line.subSequence(state.getNextNonSpaceIndex(), line.length())
                    .toString();
            boolean opens = rest.startsWith(FENCE) && rest.indexOf('$', FENCE.length()) < 0;
            return opens && state.getIndent() < CODE_INDENT
                    ? BlockStart.of(new Lines()).atIndex(state.getNextNonSpaceIndex())
                    : BlockStart.none();
        };
    }

    private static final class Lines extends AbstractBlockParser {
        private final MathsBlock block = new MathsBlock();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return block.closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            String content = line.getContent().toString().strip();
            block.closed = !block.typed.isEmpty() && content.endsWith(FENCE);
            block.typed.append(content).append(block.closed ? "" : "\n");
        }
    }
}

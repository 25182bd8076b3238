package revise.exchange.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Markdown as decks have it: a single line has no blocks, entities stay as typed, and formulas stand between dollars. */
final class Dialect {
    static final String ESCAPED = "*_`[]<>&$|#+-!~";
    private static final int DEEPEST_BLOCK = 12;
    private static final int DEEPEST_INLINE = 8;

    private Dialect() {}

    /** A formula. */
    static final class Maths extends CustomNode {
        private final String formula;
        private final boolean display;

        Maths(String formula, boolean display) {
            this.formula = formula;
            this.display = display;
        }

        String formula() {
            return formula;
        }

        boolean display() {
            return display;
        }
    }

    static Parser parser(String text) {
        Parser.Builder builder = Parser.builder()
                .maxOpenBlockParsers(DEEPEST_BLOCK)
                .maxInlineNesting(DEEPEST_INLINE)
                .customInlineContentParserFactory(at('\\', Dialect::backslash))
                .customInlineContentParserFactory(at('&', Dialect::ampersand))
                .customInlineContentParserFactory(at('$', Dialect::dollar));
        if (text.indexOf('\n') < 0) {
            return builder.enabledBlockTypes(Set.of()).build();
        }
        List<Class<? extends Block>> blocks = List.of(
                BlockQuote.class,
                Heading.class,
                FencedCodeBlock.class,
                ThematicBreak.class,
                ListBlock.class,
                IndentedCodeBlock.class);
        return builder.enabledBlockTypes(new LinkedHashSet<>(blocks))
                .extensions(List.of(TablesExtension.create()))
                .build();
    }

    private static InlineContentParserFactory at(char trigger, InlineContentParser parser) {
        return new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of(trigger);
            }

            @Override
            public InlineContentParser create() {
                return parser;
            }
        };
    }

    private static ParsedInline ampersand(InlineParserState state) {
        state.scanner().next();
        return ParsedInline.of(new Text("&"), state.scanner().position());
    }

    /** A backslash goes only where it takes the meaning of a mark away. */
    private static ParsedInline backslash(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        scanner.next();
        char next = scanner.peek();
        if (next == '\\') {
            scanner.next();
            boolean mark = ESCAPED.indexOf(scanner.peek()) >= 0;
            return ParsedInline.of(new Text(mark ? "\\" : "\\\\"), scanner.position());
        }
        boolean number = Character.isDigit(before) && (next == '.' || next == ')');
        if (next != Scanner.END && (number || ESCAPED.indexOf(next) >= 0)) {
            scanner.next();
            return ParsedInline.of(new Text(String.valueOf(next)), scanner.position());
        }
        return ParsedInline.of(new Text("\\"), scanner.position());
    }

    private static ParsedInline dollar(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        if (before == '$' || Character.isLetterOrDigit(before)) {
            return ParsedInline.none();
        }
        int dollars = scanner.matchMultiple('$');
        Position from = scanner.position();
        if (dollars > 2 || !skipToDollar(scanner)) {
            return ParsedInline.none();
        }
        String formula = scanner.getSource(from, scanner.position()).getContent();
        boolean closed = scanner.matchMultiple('$') == dollars && !formula.isBlank();
        boolean inline = dollars == 2 || isInline(formula, scanner.peekCodePoint());
        return closed && inline
                ? ParsedInline.of(new Maths(formula.strip(), dollars == 2), scanner.position())
                : ParsedInline.none();
    }

    private static boolean skipToDollar(Scanner scanner) {
        while (scanner.hasNext()) {
            char c = scanner.peek();
            if (c == '$') {
                return true;
            }
            scanner.next();
            if (c == '\\' && scanner.hasNext()) {
                scanner.next();
            }
        }
        return false;
    }

    private static boolean isInline(String formula, int after) {
        boolean apart = Character.isWhitespace(formula.charAt(0))
                || Character.isWhitespace(formula.charAt(formula.length() - 1));
        return !apart && !Character.isDigit(after) && !Prose.is(formula);
    }
}

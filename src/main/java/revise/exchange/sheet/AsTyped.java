package revise.exchange.sheet;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** What stays as it was typed: entities, and formulas with all the signs in them. */
final class AsTyped implements InlineContentParserFactory {
    private final char trigger;
    private final InlineContentParser parser;

    private AsTyped(char trigger, InlineContentParser parser) {
        this.trigger = trigger;
        this.parser = parser;
    }

    static InlineContentParserFactory ampersand() {
        return new AsTyped('&', state -> {
            state.scanner().next();
            return ParsedInline.of(new Text("&"), state.scanner().position());
        });
    }

    static InlineContentParserFactory maths() {
        return new AsTyped('$', AsTyped::maths);
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of(trigger);
    }

    @Override
    public InlineContentParser create() {
        return parser;
    }

    /** A formula ends on its line and has no blanks within its dollars; other dollars are prices. */
    private static ParsedInline maths(InlineParserState state) {
        Scanner scanner = state.scanner();
        int dollars = scanner.matchMultiple('$');
        Position from = scanner.position();
        if (dollars > 2 || Character.isWhitespace(scanner.peek())) {
            return ParsedInline.none();
        }
        char last = ' ';
        while (scanner.hasNext() && scanner.peek() != '$' && scanner.peek() != '\n') {
            last = scanner.peek();
            scanner.next();
        }
        String maths = scanner.getSource(from, scanner.position()).getContent();
        boolean closed = scanner.matchMultiple('$') == dollars && !Character.isDigit(scanner.peek());
        if (!closed || maths.isBlank() || Character.isWhitespace(last)) {
            return ParsedInline.none();
        }
        String signs = "$".repeat(dollars);
        return ParsedInline.of(new Text(signs + maths + signs), scanner.position());
    }
}

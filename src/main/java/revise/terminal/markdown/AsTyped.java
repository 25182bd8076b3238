package revise.terminal.markdown;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Characters that Markdown makes more of than people who type {@code \d} or an entity expect. */
final class AsTyped implements InlineContentParserFactory {
    private static final String ESCAPED = "*_`[]<>&$|#+-!~";

    private final char trigger;
    private final InlineContentParser parser;

    private AsTyped(char trigger, InlineContentParser parser) {
        this.trigger = trigger;
        this.parser = parser;
    }

    /** A backslash goes only where it takes the meaning of a mark away. */
    static InlineContentParserFactory backslash() {
        return new AsTyped('\\', AsTyped::backslash);
    }

    /** Entities are not decoded. */
    static InlineContentParserFactory ampersand() {
        return new AsTyped('&', state -> {
            state.scanner().next();
            return ParsedInline.of(new Text("&"), state.scanner().position());
        });
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of(trigger);
    }

    @Override
    public InlineContentParser create() {
        return parser;
    }

    private static ParsedInline backslash(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        scanner.next();
        char c = scanner.peek();
        if (c == '\n') {
            return ParsedInline.none();
        }
        if (c == '\\') {
            return doubled(scanner);
        }
        boolean number = Ascii.isDigit(before) && (c == '.' || c == ')');
        if (number || ESCAPED.indexOf(c) >= 0) {
            scanner.next();
            return ParsedInline.of(new Text(String.valueOf(c)), scanner.position());
        }
        return ParsedInline.of(new Text("\\"), scanner.position());
    }

    /** Two are one before a mark; a path such as {@code \\server} keeps both. */
    private static ParsedInline doubled(Scanner scanner) {
        scanner.next();
        boolean mark = ESCAPED.indexOf(scanner.peek()) >= 0;
        return ParsedInline.of(new Text(mark ? "\\" : "\\\\"), scanner.position());
    }
}

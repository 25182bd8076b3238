package revise.terminal.markdown;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Maths within a line, as it was typed. */
final class MathsInline extends CustomNode {
    private static final String OPERATORS = "/+-.,:;=&|(@\"'";

    private final String maths;

    private MathsInline(String maths) {
        this.maths = maths;
    }

    /** What stands between the dollars. */
    String maths() {
        return maths;
    }

    static InlineContentParserFactory parser() {
        return new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of('$');
            }

            @Override
            public InlineContentParser create() {
                return MathsInline::parse;
            }
        };
    }

    private static ParsedInline parse(InlineParserState state) {
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
        String maths = scanner.getSource(from, scanner.position()).getContent();
        int closing = scanner.matchMultiple('$');
        boolean maySucceed = dollars == 2 || isInline(maths, scanner.peekCodePoint());
        if (closing != dollars || maths.isBlank() || !maySucceed) {
            return ParsedInline.none();
        }
        return ParsedInline.of(new MathsInline(maths), scanner.position());
    }

    /** Stops at the next dollar that is not escaped. */
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

    /** Whether it is maths rather than prices, paths or variables of a program. */
    private static boolean isInline(String maths, int after) {
        char first = maths.charAt(0);
        char last = maths.charAt(maths.length() - 1);
        if (Character.isWhitespace(first) || Character.isWhitespace(last) || Character.isDigit(after)) {
            return false;
        }
        return !(Character.isLetter(after) && OPERATORS.indexOf(last) >= 0) && !isProse(maths);
    }

    /** Whether two dollars happen to enclose words: {@code 5 and AU}. */
    private static boolean isProse(String maths) {
        boolean word = false;
        int letters = 0;
        for (int i = 0; i < maths.length(); i++) {
            char c = maths.charAt(i);
            if ("\\^_{=<>".indexOf(c) >= 0) {
                return false;
            }
            letters = Character.isLetter(c) ? letters + 1 : 0;
            word |= letters >= 2;
        }
        return word && maths.indexOf(' ') >= 0;
    }
}

package revise.deck;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Walks over a segment's YAML tokens, knows where the current one stands, and reports what decks do not use: anchors,
 * aliases and tags. The only place where the library is called and where its exceptions are caught.
 */
final class TokenCursor implements AutoCloseable {
    private static final int DEEPEST = 16;

    private static final YAMLFactory YAML =
            YAMLFactory.builder().loadSettings(YamlInput.settings()).build();

    private final Segment segment;
    private final Findings findings;
    private final JsonParser parser;
    private @Nullable JsonToken token;
    private int depth;
    private int line;
    private int column;
    private int offset;
    private int refusedAt = -1;

    TokenCursor(Segment segment, Findings findings) {
        this.segment = segment;
        this.findings = findings;
        this.parser = YAML.createParser(ObjectReadContext.empty(), segment.reader());
    }

    /** Moves to the next token and gives it; null at the end of the text. */
    @Nullable
    JsonToken next() throws BrokenYaml {
        try {
            token = parser.nextToken();
        } catch (RuntimeException | StackOverflowError e) {
            throw SyntaxAdvice.on(e, segment, parser.currentTokenLocation());
        }
        if (token == null) {
            // The library also gives no token for a value that its tag does not fit.
            if (depth > 0) {
                throw new BrokenYaml(line, column, "syntax", SyntaxAdvice.UNKNOWN);
            }
            return null;
        }
        locate();
        if (token.isStructStart()) {
            enter();
        } else if (token.isStructEnd()) {
            depth--;
        } else {
            refuse();
        }
        return token;
    }

    /** The current token; only to be asked for after {@link #next} has given one. */
    JsonToken token() {
        if (token == null) {
            throw new IllegalStateException("no current token");
        }
        return token;
    }

    /** The text of the current key or value, exactly as written but for the quotes. */
    String text() {
        return parser.getString();
    }

    boolean isText() {
        return token != null && token.isScalarValue();
    }

    boolean isListStart() {
        return token == JsonToken.START_ARRAY;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Where the current token begins in the segment's text. */
    int offset() {
        return offset;
    }

    /** The character that the current token begins with. */
    char first() {
        return segment.at(offset);
    }

    /** Whether this stands where the current token begins. */
    boolean startsWith(String text) {
        return segment.text().startsWith(text, offset);
    }

    /** Moves to the end of the value that begins at the current token. */
    void skip() throws BrokenYaml {
        if (token().isStructStart()) {
            int outside = depth - 1;
            while (depth > outside) {
                next();
            }
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    private void locate() {
        TokenStreamLocation at = parser.currentTokenLocation();
        line = segment.line(at.getLineNr());
        column = at.getColumnNr();
        offset = segment.offset(at.getCharOffset());
    }

    private void enter() throws BrokenYaml {
        refuse();
        if (++depth > DEEPEST) {
            throw new BrokenYaml(
                    line,
                    column,
                    "too-deep",
                    "lists and keys stand more than " + DEEPEST
                            + " deep in one another; a text that begins with [ or { must be in quotes");
        }
    }

    /** A list or a group of keys begins where its first key does, so a mark there is met twice. */
    private void refuse() {
        char first = first();
        if ((first == '&' || first == '*' || first == '!') && offset != refusedAt) {
            refusedAt = offset;
            findings.error(line, column, "alias", SyntaxAdvice.onMark(first));
        }
    }
}

package revise.exchange.quizzes;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.deck.YamlInput;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads the values of a YAML or JSON text within bounds. JSON has a parser of its own, since it is often all on one line
 * and the YAML library's time grows with the square of a line.
 */
final class NodeReader implements AutoCloseable {
    private static final YAMLFactory YAML =
            YAMLFactory.builder().loadSettings(YamlInput.settings()).build();
    private static final JsonFactory JSON = new JsonFactory();
    private static final int DEEPEST = 30;
    private static final int MOST = 2_000_000;
    private static final int LONGEST_LINE = 100_000;

    private final JsonParser parser;
    private final String name;
    private final int linesBefore;
    private final Losses losses;
    private int nodes;

    private NodeReader(JsonParser parser, String name, int linesBefore, Losses losses) {
        this.parser = parser;
        this.name = name;
        this.linesBefore = linesBefore;
        this.losses = losses;
    }

    /**
     * Reads a text, each of its documents.
     *
     * @throws ExchangeException when it is not written as YAML or JSON, with the line of the mistake
     */
    static List<Node> read(String name, String text, Losses losses) throws ExchangeException {
        if (isJson(text)) {
            try (NodeReader json = new NodeReader(json(text), name, 0, losses)) {
                return json.all();
            } catch (ExchangeException e) {
                if (longestLine(text) > LONGEST_LINE) {
                    throw e;
                }
            }
        }
        if (longestLine(text) > LONGEST_LINE) {
            throw new ExchangeException(
                    name + ": a line is longer than " + LONGEST_LINE + " characters; break it, or write JSON");
        }
        List<Node> nodes = new ArrayList<>();
        for (Document document : Document.all(text)) {
            try (NodeReader yaml = new NodeReader(yaml(document.text()), name, document.linesBefore(), losses)) {
                nodes.addAll(yaml.all());
            }
        }
        return nodes;
    }

    static JsonParser json(String text) {
        return JSON.createParser(ObjectReadContext.empty(), new StringReader(text));
    }

    static JsonParser yaml(String text) {
        return YAML.createParser(ObjectReadContext.empty(), YamlInput.reader(text));
    }

    static boolean isJson(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    private static int longestLine(String text) {
        int longest = 0;
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            longest = Math.max(longest, at - from);
            from = at + 1;
        }
        return Math.max(longest, text.length() - from);
    }

    /** A part of a YAML text between lines of three dashes. */
    private record Document(int linesBefore, String text) {
        static List<Document> all(String text) {
            List<Document> documents = new ArrayList<>();
            StringBuilder document = new StringBuilder();
            int begun = 0;
            int line = 0;
            for (String each : (Iterable<String>) text.lines()::iterator) {
                line++;
                if (each.stripTrailing().equals("---")) {
                    documents.add(new Document(begun, document.toString()));
                    document.setLength(0);
                    begun = line;
                } else {
                    document.append(each).append('\n');
                }
            }
            documents.add(new Document(begun, document.toString()));
            documents.removeIf(part -> part.text().isBlank());
            return documents;
        }
    }

    private List<Node> all() throws ExchangeException {
        List<Node> found = new ArrayList<>();
        while (next() != null) {
            found.add(value(0));
        }
        return found;
    }

    private @Nullable JsonToken next() throws ExchangeException {
        if (++nodes > MOST) {
            throw new ExchangeException(name + ": this holds more than " + MOST + " values; split it");
        }
        try {
            return parser.nextToken();
        } catch (RuntimeException | StackOverflowError e) {
            throw broken(e);
        }
    }

    private String text() throws ExchangeException {
        try {
            return parser.getString();
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    private ExchangeException broken(Throwable e) {
        if (e instanceof JacksonException known) {
            return broken(line(known), firstLine(known.getOriginalMessage()), known);
        }
        return broken(line(), firstLine(e.getMessage()), e);
    }

    private ExchangeException broken(int line, String why, Throwable cause) {
        return new ExchangeException(
                name + ":" + line + ": this is not written as YAML or JSON (" + why + "); correct it there", cause);
    }

    private static String firstLine(@Nullable String message) {
        String line =
                message == null ? "" : message.lines().findFirst().orElse("").strip();
        return line.isEmpty() ? "no reason given" : line.length() > 100 ? line.substring(0, 100) : line;
    }

    private int line(JacksonException e) {
        return e.getLocation() == null
                ? line()
                : linesBefore + Math.max(1, e.getLocation().getLineNr());
    }

    private int line() {
        return linesBefore + Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private Node value(int depth) throws ExchangeException {
        JsonToken token = parser.currentToken();
        int line = line();
        if (depth > DEEPEST) {
            throw new ExchangeException(
                    name + ":" + line + ": values stand more than " + DEEPEST + " deep in one another");
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (inside(next()) != JsonToken.END_ARRAY) {
                items.add(value(depth + 1));
            }
            return new Node.Items(line, items);
        }
        if (token == JsonToken.START_OBJECT) {
            return keys(line, depth);
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            losses.add(line, "the alias *" + text() + ", which stands for text from elsewhere");
            return new Node.Text(line, "");
        }
        return new Node.Text(line, token == JsonToken.VALUE_NULL ? "" : text());
    }

    private Node keys(int line, int depth) throws ExchangeException {
        Map<String, Node> values = new LinkedHashMap<>();
        while (inside(next()) != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line();
            inside(next());
            if (values.put(key, value(depth + 1)) != null) {
                losses.add(keyLine, "the first of two values of " + Quote.of(key));
            }
        }
        return new Node.Keys(line, Collections.unmodifiableMap(values));
    }

    private JsonToken inside(@Nullable JsonToken token) throws ExchangeException {
        if (token == null) {
            throw broken(line(), "it ends within a list or a group of keys", new IllegalStateException());
        }
        return token;
    }

    @Override
    public void close() {
        parser.close();
    }
}

package revise.exchange.notes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Losses;
import revise.exchange.format.Quote;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * The YAML at the top of a note.
 *
 * @param lines how many lines it takes; 0 when there is none
 * @param title or null
 * @param tags without their signs
 */
record FrontMatter(int lines, @Nullable String title, List<String> tags) {
    private static final FrontMatter NONE = new FrontMatter(0, null, List.of());
    private static final String FENCE = "---";

    /** In lines. */
    private static final int LONGEST = 500;

    private static final YAMLFactory YAML = YAMLFactory.builder().build();

    FrontMatter {
        tags = List.copyOf(tags);
    }

    /**
     * Reads what stands at the top.
     *
     * @param losses get each property that has no place in a deck
     */
    static FrontMatter of(List<String> lines, Losses losses) {
        int end = 1;
        while (end < Math.min(lines.size(), LONGEST)
                && !lines.get(end).stripTrailing().equals(FENCE)) {
            end++;
        }
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE) || end >= Math.min(lines.size(), LONGEST)) {
            return NONE;
        }
        Properties properties = new Properties();
        try (JsonParser parser =
                YAML.createParser(ObjectReadContext.empty(), String.join("\n", lines.subList(1, end)) + "\n")) {
            JsonToken first = parser.nextToken();
            if (first != null && !properties.read(parser, first)) {
                return NONE;
            }
        } catch (RuntimeException | StackOverflowError e) {
            // What is no YAML is text, and the lines around it are rules.
            return NONE;
        }
        properties.lost.forEach(lost -> losses.add(lost.line() + 1, lost.what()));
        return new FrontMatter(end + 1, properties.title, properties.tags);
    }

    private record Lost(int line, String what) {}

    private static final class Properties {
        private final List<String> tags = new ArrayList<>();
        private final List<Lost> lost = new ArrayList<>();
        private @Nullable String title;

        /** Reads a mapping; gives false when it is something else. */
        boolean read(JsonParser parser, JsonToken first) {
            if (first != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                int line = parser.currentTokenLocation().getLineNr();
                List<String> values = values(parser);
                if (values == null) {
                    lost.add(new Lost(line, "the property " + Quote.of(key)));
                } else if (key.equals("title") && title == null && values.size() == 1) {
                    title = values.get(0).strip();
                } else if (key.equals("tags") || key.equals("tag")) {
                    values.forEach(this::tags);
                } else if (!values.isEmpty()) {
                    String written = Quote.of(key + ": " + String.join(", ", values));
                    boolean schedule = key.startsWith("sr-");
                    lost.add(new Lost(line, (schedule ? "the schedule of the note: " : "the property ") + written));
                }
            }
            return true;
        }

        /** A text, or a list of them; null for anything else. */
        private static @Nullable List<String> values(JsonParser parser) {
            JsonToken token = parser.nextToken();
            List<String> values = new ArrayList<>();
            if (token == JsonToken.START_ARRAY) {
                boolean flat = true;
                for (token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                    flat &= token.isScalarValue();
                    if (token.isScalarValue()) {
                        values.add(parser.getString());
                    }
                    parser.skipChildren();
                }
                return flat ? values : null;
            }
            parser.skipChildren();
            if (token == null || token.isStructStart()) {
                return null;
            }
            if (token != JsonToken.VALUE_NULL && !parser.getString().isBlank()) {
                values.add(parser.getString());
            }
            return values;
        }

        private void tags(String written) {
            for (String tag : written.split("[,\\s]+", -1)) {
                String name = tag.startsWith("#") ? tag.substring(1) : tag;
                if (!name.isEmpty()) {
                    tags.add(name);
                }
            }
        }
    }
}

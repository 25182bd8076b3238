package revise.exchange.anki;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the JSON that stands in old databases. */
final class Json {
    private static final int DEEPEST = 50;

    private Json() {}

    /** Gives an object's values by their names: texts, {@link Long}s, Booleans, lists and maps. */
    static Map<String, Object> object(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("a part of its collection is not JSON");
            }
            return object(parser, 0);
        } catch (JacksonException e) {
            throw new IOException("a part of its collection is not JSON", e);
        }
    }

    private static Map<String, Object> object(JsonParser parser, int depth) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Object value = value(parser, parser.nextToken(), depth + 1);
            if (value != null) {
                object.put(name, value);
            }
        }
        return object;
    }

    private static @Nullable Object value(JsonParser parser, @Nullable JsonToken token, int depth) throws IOException {
        if (depth > DEEPEST || token == null) {
            throw new IOException("a part of its collection is not JSON as Anki writes it");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, depth);
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                for (JsonToken each = parser.nextToken(); each != JsonToken.END_ARRAY; each = parser.nextToken()) {
                    Object value = value(parser, each, depth + 1);
                    list.add(value == null ? "" : value);
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> (long) parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    static String text(Map<String, Object> object, String name) {
        return object.get(name) instanceof String text ? text : "";
    }

    /** A number, which old versions of Anki wrote as a text at times; 0 when it is not there. */
    static long number(Map<String, Object> object, String name) {
        Object value = object.get(name);
        if (value instanceof String text && text.matches("-?[0-9]{1,18}")) {
            return Long.parseLong(text);
        }
        return value instanceof Long number ? number : 0;
    }

    /** The objects in a list, or those in an object. */
    static List<Map<String, Object>> objects(@Nullable Object value) {
        List<Map<String, Object>> objects = new ArrayList<>();
        Iterable<?> values =
                value instanceof Map<?, ?> map ? map.values() : value instanceof List<?> list ? list : List.of();
        for (Object each : values) {
            if (each instanceof Map<?, ?> map) {
                Map<String, Object> object = new LinkedHashMap<>();
                map.forEach((name, content) -> object.put(String.valueOf(name), content));
                objects.add(object);
            }
        }
        return objects;
    }
}

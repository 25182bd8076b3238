package revise.grading.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import revise.deck.Card;
import revise.deck.Library;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads the files of answers that were marked by hand. What is not as it must be ends it, with the place. */
final class AnswerFile {
    private static final Set<String> KEYS = Set.of("card", "answer", "points", "kind", "why");

    private AnswerFile() {}

    /** The answers of {@code marking/PART.yaml}, all of them to cards of the library. */
    static List<MarkedAnswer> read(String part, Library library) {
        Map<String, Card> cards = new HashMap<>();
        library.cards().forEach(card -> cards.put(card.id(), card));
        return answers(part, cards);
    }

    private static List<MarkedAnswer> answers(String part, Map<String, Card> cards) {
        List<MarkedAnswer> answers = new ArrayList<>();
        try (JsonParser parser = YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), text(part))) {
            expect(JsonToken.START_ARRAY, parser.nextToken(), part, parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                expect(JsonToken.START_OBJECT, parser.currentToken(), part, parser);
                answers.add(answer(fields(part, parser), cards, part));
            }
        }
        return answers;
    }

    private static String text(String part) {
        String name = "/marking/" + part + ".yaml";
        try (InputStream in = AnswerFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of every key; a list of several only for {@code points}. */
    private static Map<String, List<String>> fields(String part, JsonParser parser) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            List<String> texts = new ArrayList<>();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    texts.add(scalar(part, parser));
                }
            } else {
                texts.add(scalar(part, parser));
            }
            if (fields.put(key, texts) != null) {
                throw new IllegalStateException(place(part, parser) + ": " + key + " is there twice");
            }
        }
        return fields;
    }

    private static String scalar(String part, JsonParser parser) {
        expect(JsonToken.VALUE_STRING, parser.currentToken(), part, parser);
        return parser.getString();
    }

    private static void expect(JsonToken wanted, JsonToken found, String part, JsonParser parser) {
        if (wanted != found) {
            throw new IllegalStateException(place(part, parser) + ": " + found + " instead of " + wanted);
        }
    }

    private static String place(String part, JsonParser parser) {
        return part + ".yaml, line " + parser.currentTokenLocation().getLineNr();
    }

    private static MarkedAnswer answer(Map<String, List<String>> fields, Map<String, Card> cards, String part) {
        if (!fields.keySet().equals(KEYS)) {
            throw new IllegalStateException(part + ".yaml: an answer has the keys " + fields.keySet());
        }
        String id = fields.get("card").get(0);
        Card card = cards.get(id);
        if (card == null) {
            throw new IllegalStateException(part + ".yaml: there is no card " + id);
        }
        List<Given> points = fields.get("points").stream()
                .map(word -> Given.valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
        if (points.size() != card.points().size()) {
            throw new IllegalStateException(part + ".yaml: an answer to " + id + " has " + points.size() + " verdicts");
        }
        return new MarkedAnswer(
                card,
                fields.get("answer").get(0),
                points,
                fields.get("kind").get(0),
                fields.get("why").get(0));
    }
}

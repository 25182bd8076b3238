package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schema for editors says what the reader says, as far as a schema can. */
class SchemaTest {
    private static final Path FILE = Path.of("src", "docs", "deck.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    /** What a schema cannot tell: what depends on another value, on the text of the file, or on a calendar. */
    private static final Set<String> BEYOND = Set.of(
            "duplicate-id",
            "duplicate-choice",
            "answer-not-a-choice",
            "bad-cloze",
            "syntax",
            "alias",
            "multiple-documents",
            "not-text",
            "too-deep",
            "too-many",
            "too-large");

    /** Decks with one mistake that only the text, or a calendar, shows. */
    private static final Set<String> UNSEEN = Set.of("duplicate-key.yaml", "impossible-day.yaml");

    private final Schema schema =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(read(FILE), InputFormat.JSON);

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private boolean accepts(String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    /** Whether the reader finds a mistake that a schema can see as well. */
    private static boolean isRefused(Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .anyMatch(finding ->
                        !BEYOND.contains(finding.rule()) && !finding.text().startsWith("any is "));
    }

    private static Set<String> names(String... path) {
        JsonNode node = JSON.readTree(read(FILE));
        for (String name : path) {
            node = name.matches("[0-9]+") ? node.get(Integer.parseInt(name)) : node.get(name);
        }
        return new TreeSet<>(node.propertyNames());
    }

    private static Set<String> words(Enum<?>[] keys, String... more) {
        Set<String> words = new TreeSet<>(List.of(more));
        for (Enum<?> key : keys) {
            words.add(key.name().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    @Test
    void itHasTheKeysOfTheReader() {
        assertThat(names("properties")).isEqualTo(words(DeckKey.values()));
        assertThat(names("definitions", "card", "properties")).isEqualTo(words(CardKey.values(), "q", "a"));
        assertThat(names("definitions", "point", "anyOf", "1", "properties")).isEqualTo(words(PointKey.values()));
    }

    @Test
    void theShippedDecksFitAndNameIt() throws IOException {
        try (Stream<Path> decks = Files.list(Path.of("decks"))) {
            assertThat(decks).hasSizeGreaterThanOrEqualTo(5).allSatisfy(deck -> {
                String text = read(deck);
                assertThat(text).startsWith("# yaml-language-server: $schema=../src/docs/deck.schema.json\n");
                assertThat(schema.validate(YAML.readTree(text))).isEmpty();
            });
        }
    }

    @Test
    void itRefusesTheBadDecks() throws IOException {
        int refused = 0;
        try (Stream<Path> decks = Files.list(Path.of("src", "test", "resources", "decks", "bad"))) {
            for (Path deck :
                    decks.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                JsonNode tree = tree(deck);
                if (tree != null
                        && isRefused(DeckReader.read(deck))
                        && !UNSEEN.contains(String.valueOf(deck.getFileName()))) {
                    refused++;
                    assertThat(schema.validate(tree)).as(deck.toString()).isNotEmpty();
                }
            }
        }
        assertThat(refused).isGreaterThan(15);
    }

    /** A deck as a schema sees it, of a key that stands twice only the last; null when it is no YAML at all, or not one document. */
    private static JsonNode tree(Path deck) {
        try {
            return YAML.readTree(read(deck));
        } catch (JacksonException e) {
            return null;
        }
    }

    @Property(tries = 3000)
    void itAgreesWithTheReader(@ForAll("decks") Map<String, Object> deck) {
        String json = JSON.writeValueAsString(deck);
        Reading reading = Decks.read(json.getBytes(StandardCharsets.UTF_8));
        assertThat(accepts(json))
                .as(json + "\n" + Decks.lines(reading.findings()))
                .isEqualTo(!isRefused(reading));
    }

    @Provide
    Arbitrary<Map<String, Object>> decks() {
        Arbitrary<Object> cards = Combinators.combine(card(), card()).as((one, other) -> (Object) List.of(one, other));
        Map<String, Arbitrary<?>> keys = new LinkedHashMap<>();
        keys.put("title", text());
        keys.put("id", Arbitraries.of("rome", "a b", "", 7, true, "r\u00f6m"));
        keys.put("language", Arbitraries.of("en", "pt-BR", "e", "english language", 5));
        keys.put("exam", Arbitraries.of("2027-06-03", "3 June", 2027));
        keys.put("new_per_day", Arbitraries.of(0, 5, "7", -1, "many", 2.5));
        keys.put("tags", texts());
        keys.put("sources", texts());
        keys.put("cards", cards);
        keys.put("card", cards);
        return mapping(keys, List.of("cards"));
    }

    private Arbitrary<Map<String, Object>> card() {
        Map<String, Arbitrary<?>> keys = new LinkedHashMap<>();
        keys.put("question", text());
        keys.put("q", text());
        keys.put("answer", answer());
        keys.put("a", answer());
        keys.put("any", Arbitraries.of(1, "1", 0, -1, "two", 1.5));
        keys.put("cloze", Arbitraries.of("{{Caesar}} came", "Caesar came", "", 5));
        keys.put("choices", Arbitraries.of(List.of("a", "b"), List.of("a"), List.of(), "a", List.of("a", " ")));
        keys.put("order", Arbitraries.of(List.of("a", "b", "c"), List.of("a", "b"), "a", Map.of("a", "b")));
        keys.put("hint", text());
        keys.put("tags", texts());
        keys.put("reverse", Arbitraries.of(true, false, "yes", "No", "maybe", 1));
        keys.put("status", Arbitraries.of("draft", "ready", true));
        keys.put("zzz", text());
        return Arbitraries.of(
                        List.of("question", "answer"),
                        List.of("cloze"),
                        List.of("question", "answer", "choices"),
                        List.of("q", "order"),
                        List.<String>of())
                .flatMap(usual -> mapping(keys, usual));
    }

    private Arbitrary<Object> answer() {
        Map<String, Arbitrary<?>> keys = new LinkedHashMap<>();
        keys.put("text", text());
        keys.put("marks", Arbitraries.of(1, 2.5, "0.25", 0, 1001, -1, "two"));
        keys.put("all", texts());
        keys.put("reject", texts());
        keys.put("date", text());
        keys.put("number", Arbitraries.of(3, "3,5", "three", ""));
        keys.put("tolerance", Arbitraries.of(0, "0.1", "some", -1, "-1", " -0.5"));
        keys.put("zzz", text());
        Arbitrary<Object> point = Arbitraries.frequencyOf(
                Tuple.of(3, text()),
                Tuple.of(2, mapping(keys, List.of("text")).map(map -> (Object) map)),
                Tuple.of(1, Arbitraries.of(List.of(), Map.of())));
        return Arbitraries.frequencyOf(
                Tuple.of(3, text()),
                Tuple.of(3, point.list().ofMaxSize(3).map(list -> (Object) list)),
                Tuple.of(1, Arbitraries.of(Map.of(), Map.of("text", "a"))));
    }

    /** Mostly texts that are right. */
    private static Arbitrary<Object> text() {
        return Arbitraries.frequency(
                Tuple.of(20, (Object) "Caesar"),
                Tuple.of(5, (Object) 1922),
                Tuple.of(5, (Object) true),
                Tuple.of(1, (Object) " "),
                Tuple.of(1, (Object) List.of("a")),
                Tuple.of(1, (Object) Map.of("a", "b")));
    }

    private static Arbitrary<Object> texts() {
        return Arbitraries.oneOf(text(), text().list().ofMaxSize(2).map(list -> (Object) list));
    }

    /** The usual keys, and now and then one that is missing or one more. */
    private static Arbitrary<Map<String, Object>> mapping(Map<String, Arbitrary<?>> keys, List<String> usual) {
        Arbitrary<List<String>> more =
                Arbitraries.of(new ArrayList<>(keys.keySet())).list().ofMaxSize(2);
        Arbitrary<Boolean> drop = Arbitraries.frequency(Tuple.of(8, false), Tuple.of(1, true));
        return Combinators.combine(more, drop).flatAs((extra, dropped) -> {
            List<String> names = new ArrayList<>(usual);
            if (dropped && !names.isEmpty()) {
                names.remove(0);
            }
            extra.stream().filter(name -> !names.contains(name)).forEach(names::add);
            Arbitrary<Map<String, Object>> map = Arbitraries.just(new LinkedHashMap<>());
            for (String name : names) {
                Arbitrary<?> values = keys.get(name);
                map = Combinators.combine(map, values).as((before, value) -> {
                    Map<String, Object> after = new LinkedHashMap<>(before);
                    after.put(name, value);
                    return after;
                });
            }
            return map;
        });
    }
}

package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

class DeckCachePropertiesTest {
    private static final Path FILE = Path.of("generated.yaml");
    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("cache");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 300)
    void everyFieldOfADeckComesBack(@ForAll("decks") Deck deck, @ForAll byte[] content) {
        DeckCache cache = new DeckCache(folder);
        cache.keep(FILE, content, deck);
        assertThat(cache.find(FILE, content)).isEqualTo(deck);
        byte[] longer = Arrays.copyOf(content, content.length + 1);
        assertThat(cache.find(FILE, longer)).isNull();
    }

    @Property(tries = 300)
    void anotherContentIsNotFound(
            @ForAll("decks") Deck deck, @ForAll("texts") String one, @ForAll("texts") String other) {
        DeckCache cache = new DeckCache(folder);
        cache.keep(FILE, one.getBytes(StandardCharsets.UTF_8), deck);
        assertThat(cache.find(FILE, other.getBytes(StandardCharsets.UTF_8)) != null)
                .isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().alpha().ofMaxLength(12),
                Arbitraries.of("", "\u00e9", "\ud83c\udfdb", "\n", "\0", "\u7f57\u9a6c", "x".repeat(70_000)));
    }

    private Arbitrary<@Nullable String> optional() {
        return texts().injectNull(0.4);
    }

    private Arbitrary<List<String>> lists() {
        return texts().list().ofMaxSize(3);
    }

    private Arbitrary<Point> points() {
        return Builders.withBuilder(PointBuilder::new)
                .use(texts())
                .inSetter((b, v) -> b.text = v)
                .use(Arbitraries.of(1.0, 0.5, 2.25, 1000.0, 0.01))
                .inSetter((b, v) -> b.marks = v)
                .use(lists())
                .withProbability(0.4)
                .inSetter((b, v) -> b.all = v)
                .use(lists())
                .withProbability(0.4)
                .inSetter((b, v) -> b.accept = v)
                .use(lists())
                .withProbability(0.4)
                .inSetter((b, v) -> b.reject = v)
                .use(texts())
                .withProbability(0.4)
                .inSetter((b, v) -> b.date = v)
                .use(texts())
                .withProbability(0.4)
                .inSetter((b, v) -> b.number = v)
                .use(texts())
                .withProbability(0.4)
                .inSetter((b, v) -> b.tolerance = v)
                .use(texts())
                .withProbability(0.4)
                .inSetter((b, v) -> b.unit = v)
                .build(PointBuilder::point);
    }

    private Arbitrary<Card> cards(String deck, List<String> deckTags) {
        Arbitrary<List<String>> tags = lists();
        Arbitrary<String> suffixes = Arbitraries.of("", ":reverse", ":1");
        Arbitrary<String> entries = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5);
        Arbitrary<Place> places = Combinators.combine(
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        Arbitraries.integers().between(1, 200))
                .as((line, column) -> new Place(FILE, line, column));
        return Combinators.combine(
                        entries,
                        suffixes,
                        kinds(),
                        Arbitraries.of(true, false),
                        optional().tuple3(),
                        tags,
                        places)
                .as((entry, suffix, kind, draft, extras, own, place) -> new Card(
                        deck + "/" + entry + suffix,
                        deck + "/" + entry,
                        deck,
                        kind,
                        draft,
                        extras.get1(),
                        extras.get2(),
                        extras.get3(),
                        deckTags,
                        own,
                        place));
    }

    private Arbitrary<Kind> kinds() {
        Arbitrary<List<Point>> points = points().list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 3);
        return Arbitraries.oneOf(
                Combinators.combine(texts(), points, any).as(Kind.Basic::new),
                Combinators.combine(texts(), points).as(Kind.Reverse::new),
                Combinators.combine(clozes(), Arbitraries.integers().between(1, 100))
                        .as(Kind.Cloze::new),
                Combinators.combine(texts(), lists(), points).as(Kind.Choice::new),
                Combinators.combine(texts(), points).as(Kind.Ordering::new));
    }

    private Arbitrary<ClozeText> clozes() {
        return Arbitraries.of("{{Caesar}}", "{{c2::Caesar::who}} crossed {{the Rubicon}} in {{c2::49 BC}}", "none")
                .map(source -> {
                    try {
                        return ClozeText.of(source);
                    } catch (BadCloze e) {
                        throw new AssertionError(e);
                    }
                });
    }

    @Provide
    Arbitrary<Deck> decks() {
        Arbitrary<String> ids = Arbitraries.of("rome", "a", "r\u00f6m");
        Arbitrary<@Nullable LocalDate> exams = Arbitraries.longs()
                .between(-400_000, 400_000)
                .map(LocalDate::ofEpochDay)
                .injectNull(0.4);
        return Combinators.combine(ids, lists())
                .flatAs((id, tags) -> Combinators.combine(
                                texts(),
                                optional(),
                                optional(),
                                exams,
                                Arbitraries.integers().between(0, 999).injectNull(0.4),
                                lists(),
                                cards(id, tags).list().ofMaxSize(4))
                        .as((title, description, language, exam, limit, sources, cards) ->
                                new Deck(id, title, FILE, description, language, tags, exam, limit, sources, cards)));
    }

    private static final class PointBuilder {
        private String text = "";
        private double marks;
        private List<String> all = List.of();
        private List<String> accept = List.of();
        private List<String> reject = List.of();
        private @Nullable String date;
        private @Nullable String number;
        private @Nullable String tolerance;
        private @Nullable String unit;

        Point point() {
            return new Point(text, marks, all, accept, reject, date, number, tolerance, unit);
        }
    }
}

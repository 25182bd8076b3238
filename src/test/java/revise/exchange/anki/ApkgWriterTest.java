package revise.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.zip.ZipFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sqlite.JDBC;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExportSettings;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Past;
import revise.exchange.format.Source;
import revise.memory.Memory;
import revise.memory.Rating;
import revise.memory.Schedule;
import revise.memory.Scheduler;
import revise.memory.SchedulerSettings;

class ApkgWriterTest {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    private Path folder = Path.of("");

    @BeforeEach
    @BeforeProperty
    void begin() throws Exception {
        folder = Files.createTempDirectory("apkg-writer");
    }

    @AfterEach
    @AfterProperty
    void end() throws Exception {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    private byte[] written(ImportedDeck deck, boolean history, List<Loss> losses) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        losses.addAll(new ApkgWriter(new Scheduler(SchedulerSettings.defaults()))
                .write(List.of(new ExportedDeck("deck", folder, deck)), new ExportSettings(NOW, history), out));
        return out.toByteArray();
    }

    private Imported read(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("out.apkg"), bytes);
        return new ApkgReader().read(Source.of(file), new ImportSettings("pics", true));
    }

    private static ImportedDeck deck(NewCard... cards) {
        List<Item> items = new ArrayList<>();
        for (NewCard card : cards) {
            items.add(Item.of("here", card));
        }
        return ImportedDeck.of("A deck", items);
    }

    private static NewCard.Builder card(String id) {
        return NewCard.builder().id(id).question("Question " + id + "?");
    }

    @Test
    void everythingThatAnkiCanHoldComesBack() throws Exception {
        Files.createDirectories(folder.resolve("pics"));
        Files.write(folder.resolve("pics/map.png"), new byte[] {1, 2, 3});
        List<NewCard> cards = List.of(
                card("a")
                        .points(List.of("one"))
                        .hint("a hint")
                        .note("a **note**\nin 2\u00A0lines")
                        .source("p. 1")
                        .build(),
                card("b")
                        .points(List.of("one", "*two*", "$x_1$"))
                        .tags(List.of("t", "u::v"))
                        .build(),
                card("c").points(List.of("both")).reverse(true).build(),
                NewCard.builder()
                        .id("d")
                        .cloze("{{c1::May::month}} and {{c2::$\\frac{1}{2}$}} and {{c1::x}}")
                        .note("n")
                        .build(),
                NewCard.builder()
                        .id("e")
                        .question("See ![a map](pics/map.png)")
                        .points(List.of("2 * 3 <b>", "if a <b then 5\u00A0km"))
                        .build());
        List<Loss> losses = new ArrayList<>();
        ImportedDeck deck = new ImportedDeck(
                "A deck",
                "Of *things*",
                null,
                List.of(),
                List.of(),
                cards.stream().map(card -> Item.of("here", card)).toList());

        Imported imported = read(written(deck, false, losses));

        assertThat(losses).isEmpty();
        assertThat(imported.losses()).extracting(Loss::what).containsOnly("its styling (CSS)");
        ImportedDeck back = imported.decks().get(0);
        assertThat(back.title()).isEqualTo("A deck");
        assertThat(back.description()).isEqualTo("Of *things*");
        assertThat(back.items()).extracting(Item::card).containsExactlyElementsOf(cards);
        assertThat(imported.images()).hasSize(1);
        try (var in = imported.images().get(0).content().open()) {
            assertThat(in.readAllBytes()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void nobodyElseReadsTheCollectionThatIsWritten() throws Exception {
        ImportedDeck deck = deck(card("a").points(List.of("x")).build());
        boolean[] seen = {false};
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                TemporaryFiles.assertSomeAreThereAndPrivate();
                seen[0] = true;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                write(0);
            }
        };

        new ApkgWriter(new Scheduler(SchedulerSettings.defaults()))
                .write(List.of(new ExportedDeck("deck", folder, deck)), new ExportSettings(NOW, false), out);

        assertThat(seen[0]).isTrue();
    }

    /** Also what comes back as another kind of card, so that it is known to be there when it is imported into its deck. */
    @Test
    void theIdsOfAllKindsComeBack() throws Exception {
        List<NewCard> cards = List.of(
                card("basic").points(List.of("x")).build(),
                card("list").points(List.of("x", "y")).build(),
                card("both").points(List.of("x")).reverse(true).build(),
                card("choice").points(List.of("x")).choices(List.of("y", "z")).build(),
                card("order").order(List.of("x", "y")).build(),
                card("any").points(List.of("x", "y")).any(1).build(),
                card("full")
                        .points(List.of("x"))
                        .hint("h")
                        .note("n")
                        .source("s")
                        .build(),
                NewCard.builder().id("cloze").cloze("{{a}} and {{b}}").build(),
                card("draft").points(List.of("x")).draft(true).build());

        Imported imported = read(written(deck(cards.toArray(new NewCard[0])), false, new ArrayList<>()));

        assertThat(imported.decks().get(0).items())
                .extracting(item -> item.card().id())
                .containsExactly("basic", "list", "both", "choice", "order", "any", "full", "cloze");
    }

    @Test
    void gapsWithoutNumbersGetTheirs() throws Exception {
        NewCard card = NewCard.builder().id("a").cloze("{{x}} {{y::hint}}").build();

        Imported imported = read(written(deck(card), false, new ArrayList<>()));

        assertThat(imported.decks().get(0).items().get(0).card().cloze()).isEqualTo("{{c1::x}} {{c2::y::hint}}");
    }

    @Test
    void whatAnkiCannotHoldIsALoss() throws Exception {
        Point marked = new Point("x", 2, List.of("x"), List.of(), List.of(), null, null, null, null);
        List<Loss> losses = new ArrayList<>();
        ImportedDeck deck = deck(
                card("a")
                        .answer(List.of(marked, Point.of("y")))
                        .any(1)
                        .tags(List.of("two words"))
                        .build(),
                card("b").points(List.of("x")).choices(List.of("x", "y")).build(),
                card("c").order(List.of("x", "y", "z")).build(),
                card("d").points(List.of("x")).draft(true).build(),
                card("e").points(List.of("![no](no.png) x")).build());

        Imported imported = read(written(deck, false, losses));

        assertThat(losses)
                .extracting(loss -> loss.where() + ": " + loss.what())
                .containsExactly(
                        "deck/a: the spaces in the tag \"two words\"",
                        "deck/a: how the point \"x\" is marked",
                        "deck/a: that 1 of the points are enough",
                        "deck/b: the choices, which stand in the question now",
                        "deck/c: that its items are to be put in order",
                        "deck/d: the whole card, which is a draft",
                        "deck/e: the picture \"no.png\", which is not in the deck's folder");
        assertThat(imported.cards()).isEqualTo(4);
    }

    @Test
    void theSameDecksGiveTheSameBytesAndTheSameIds() throws Exception {
        ImportedDeck deck = deck(card("a").points(List.of("x")).build());

        byte[] first = written(deck, false, new ArrayList<>());

        assertThat(written(deck, false, new ArrayList<>())).isEqualTo(first);
        NewCard changed = card("a").points(List.of("y")).build();
        assertThat(rows(written(deck(changed), false, new ArrayList<>()), "SELECT id, guid FROM notes"))
                .isEqualTo(rows(first, "SELECT id, guid FROM notes"));
    }

    @Test
    void theDatabaseSaysWhatAnkiExpects() throws Exception {
        NewCard card = card("a")
                .points(List.of("x"))
                .tags(List.of("t", "u"))
                .reverse(true)
                .build();
        byte[] bytes = written(deck(card), false, new ArrayList<>());

        assertThat(rows(bytes, "SELECT tags, sfld, csum, usn, flds FROM notes"))
                .containsExactly(" t u |Question a?|" + StableIds.checksum("Question a?") + "|-1|"
                        + "Question a?\u001fx\u001f\u001f\u001f");
        assertThat(rows(bytes, "SELECT ord, type, queue, due, data FROM cards ORDER BY ord"))
                .containsExactly("0|0|0|1|{}", "1|0|0|1|{}");
        assertThat(rows(bytes, "SELECT ver, crt, mod FROM col")).containsExactly("11|1795838400|1795860000000");
        assertThat(rows(bytes, "PRAGMA integrity_check")).containsExactly("ok");
    }

    private List<String> rows(byte[] bytes, String sql) throws Exception {
        Path apkg = Files.write(folder.resolve("rows.apkg"), bytes);
        Path file = folder.resolve("rows.db");
        try (ZipFile zip = new ZipFile(apkg.toFile())) {
            Files.write(
                    file, zip.getInputStream(zip.getEntry("collection.anki2")).readAllBytes());
        }
        List<String> rows = new ArrayList<>();
        try (Connection connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }

    /** Whatever Anki can hold of a deck is the same when it comes back. */
    @Property(tries = 60)
    void decksComeBack(@ForAll("decks") List<NewCard> cards) throws Exception {
        Files.createDirectories(folder.resolve("pics"));
        Files.write(folder.resolve("pics/x.png"), new byte[] {1});
        List<Loss> losses = new ArrayList<>();

        Imported imported = read(written(deck(cards.toArray(new NewCard[0])), false, losses));

        assertThat(losses).isEmpty();
        assertThat(imported.decks().get(0).items()).extracting(Item::card).containsExactlyElementsOf(cards);
    }

    @Provide
    Arbitrary<List<NewCard>> decks() {
        Arbitrary<String> texts = Arbitraries.of(
                        "word",
                        "**bold**",
                        "*it*",
                        "$x_1$",
                        "`code`",
                        "5 < 6 & 7",
                        "2 * 3",
                        "snake_case",
                        "![x](pics/x.png)",
                        "été",
                        "漢字",
                        "[a link](https://a.b/c)",
                        "\n",
                        "x}",
                        "a: b")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join(" ", parts)
                        .replace(" \n", "\n")
                        .replace("\n ", "\n")
                        .strip())
                .filter(text -> !text.isEmpty() && !text.contains("\n\n\n"));
        Arbitrary<List<String>> tags = Arbitraries.of("a", "b::c", "d-e").set().map(List::copyOf);
        Arbitrary<NewCard> basic = Combinators.combine(
                        texts,
                        texts.list().ofMinSize(1).ofMaxSize(3),
                        texts.injectNull(0.5),
                        tags,
                        Arbitraries.of(true, false))
                .as((question, points, note, own, reverse) -> NewCard.builder()
                        .question(question)
                        .points(points)
                        .note(note)
                        .hint(note == null ? question : null)
                        .tags(own)
                        .reverse(reverse)
                        .build());
        Arbitrary<NewCard> cloze = Combinators.combine(texts, texts, texts.injectNull(0.5), tags)
                .as((before, gap, source, own) -> NewCard.builder()
                        .cloze(before.replace("}", "") + " {{c2::" + gap.replace("}", "") + "::hint}} and {{c1::x}}")
                        .source(source)
                        .tags(own)
                        .build());
        return Arbitraries.oneOf(basic, cloze).list().ofMinSize(1).ofMaxSize(4).map(cards -> {
            List<NewCard> named = new ArrayList<>();
            for (int i = 0; i < cards.size(); i++) {
                NewCard card = cards.get(i);
                named.add(NewCard.builder()
                        .id("card-" + i)
                        .question(card.question() == null ? null : "Number " + i + " " + card.question())
                        .cloze(card.cloze() == null ? null : "Number " + i + " " + card.cloze())
                        .answer(card.points())
                        .hint(card.hint())
                        .note(card.note())
                        .source(card.source())
                        .tags(card.tags())
                        .reverse(card.reverse())
                        .build());
            }
            return named;
        });
    }

    /** Whatever was answered, the card comes back with the same answers, and Anki gets revise's memory of it. */
    @Property(tries = 60)
    void thePastComesBack(@ForAll("pasts") List<Past.Happened> events, @ForAll boolean suspended) throws Exception {
        NewCard card = card("a").points(List.of("x")).build();
        Past past = new Past("", events, suspended);
        Item item = new Item("here", card, List.of(), List.of(past));

        byte[] bytes = written(ImportedDeck.of("A deck", List.of(item)), true, new ArrayList<>());

        Past back = read(bytes).decks().get(0).items().get(0).past().get(0);
        assertThat(back).isEqualTo(past);
        Schedule schedule = CardState.of(past, new Scheduler(SchedulerSettings.defaults()), 0)
                .schedule();
        Memory memory = schedule == null ? null : schedule.memory();
        String data = rows(bytes, "SELECT data FROM cards").get(0);
        assertThat(data)
                .isEqualTo(
                        memory == null || schedule == null
                                ? "{}"
                                : String.format(
                                        Locale.ROOT,
                                        "{\"pos\":1,\"s\":%.4f,\"d\":%.3f,\"lrt\":%d}",
                                        memory.stability(),
                                        memory.difficulty(),
                                        schedule.lastAt().getEpochSecond()));
    }

    @Provide
    Arbitrary<List<Past.Happened>> pasts() {
        Arbitrary<Integer> gaps = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 3600), Arbitraries.integers().between(3600, 40 * 86_400));
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 20);
        return Combinators.combine(gaps, kinds)
                .as((gap, kind) -> new int[] {gap, kind})
                .list()
                .ofMinSize(1)
                .ofMaxSize(15)
                .map(steps -> {
                    List<Past.Happened> events = new ArrayList<>();
                    long at = 1_600_000_000_000L;
                    for (int[] step : steps) {
                        at += step[0] * 1000L;
                        Instant time = Instant.ofEpochMilli(at);
                        Rating rating = Rating.ofGrade(1 + step[1] % 4);
                        if (step[1] == 20 && !events.isEmpty()) {
                            events.add(new Past.Forgotten(time));
                        } else if (rating != null) {
                            events.add(new Past.Answered(time, rating, step[0], step[1] != 19));
                        }
                    }
                    return events;
                });
    }
}

package revise.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.ExportSettings;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.FormatReader;
import revise.exchange.format.FormatWriter;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Source;

class TableRoundTripTest {
    static final ExportSettings SETTINGS = new ExportSettings(Instant.EPOCH, false);

    record Written(String text, List<Loss> losses) {}

    static Written written(FormatWriter writer, List<ExportedDeck> decks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            List<Loss> losses = writer.write(decks, SETTINGS, out);
            return new Written(out.toString(StandardCharsets.UTF_8), losses);
        } catch (IOException | ExchangeException e) {
            throw new AssertionError(e);
        }
    }

    static ExportedDeck deck(String id, String title, List<String> tags, List<NewCard> cards) {
        List<Item> items = cards.stream().map(card -> Item.of("", card)).toList();
        return new ExportedDeck(id, Path.of("decks"), new ImportedDeck(title, null, null, tags, List.of(), items));
    }

    private static final Arbitrary<String> PIECES = Arbitraries.of(
            "a",
            "Rapallo",
            "- ",
            "* ",
            "\u2022 ",
            "1. ",
            "2) ",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "\"",
            "\"\"",
            ",",
            ";",
            "|",
            "#",
            "=",
            "+",
            "-",
            "@",
            "{{",
            "}}",
            "::",
            "{{c1::x}}",
            "\uFEFF",
            "é",
            "e\u0301",
            "漢字",
            "\uD83D\uDE00",
            "\u00A0",
            "\u2028",
            "\\",
            "'",
            "![x](y.png)",
            "sep=;",
            "draft",
            "true",
            "$x$",
            "<b>");

    static Arbitrary<String> texts() {
        return PIECES.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<String> maybe() {
        return texts().injectNull(0.5);
    }

    private static Arbitrary<List<String>> lists(int least) {
        return texts().map(String::stripTrailing)
                .list()
                .ofMinSize(least)
                .ofMaxSize(4)
                .map(list -> List.copyOf(new LinkedHashSet<>(list)))
                .filter(list -> list.size() >= least);
    }

    /** Which of the kinds of cards it is, with what goes with that kind. */
    private static NewCard.Builder kind(int kind, String question, List<String> list, int right, boolean reverse) {
        NewCard.Builder card = NewCard.builder();
        return switch (kind) {
            case 0 -> card.question(question).points(list.subList(0, 1)).reverse(reverse);
            case 1 -> card.question(question).points(list).any(right);
            case 2 -> card.question(question).choices(list).points(list.subList(0, right));
            case 3 -> card.question(question).order(list);
            default -> card.cloze(question + "{{gap::hint}}");
        };
    }

    @Provide
    Arbitrary<List<NewCard>> cards() {
        Arbitrary<NewCard.Builder> kinds = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        texts(),
                        lists(3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false))
                .as(TableRoundTripTest::kind);
        return Combinators.combine(
                        kinds,
                        Arbitraries.of("a", "b-1", "C_2", "é.3"),
                        maybe(),
                        maybe(),
                        maybe(),
                        lists(0),
                        Arbitraries.of(true, false))
                .as((card, id, hint, note, source, tags, draft) -> card.id(id)
                        .hint(hint)
                        .note(note)
                        .source(source)
                        .tags(tags)
                        .draft(draft)
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 600)
    void aDeckComesBackFromCommas(@ForAll("cards") List<NewCard> cards) {
        assertComesBack(TableWriter.csv(), TableReader.csv(), cards);
    }

    @Property(tries = 400)
    void aDeckComesBackFromTabs(@ForAll("cards") List<NewCard> cards) {
        assertComesBack(TableWriter.tsv(), TableReader.tsv(), cards);
    }

    private static void assertComesBack(FormatWriter writer, FormatReader reader, List<NewCard> cards) {
        Written written = written(writer, List.of(deck("d", "D", List.of(), cards)));
        Imported imported = TableReaderTest.read(reader, "d.csv", written.text());

        assertThat(TableReaderTest.cards(imported)).isEqualTo(cards);
        assertThat(TableReaderTest.items(imported))
                .allMatch(item -> item.doubts().isEmpty());
        assertThat(imported.losses()).allMatch(loss -> loss.what().startsWith("the picture"));
        assertThat(reader.likelihood(TableReaderTest.source("d", written.text()))
                        .value())
                .isGreaterThanOrEqualTo(0.8);
    }

    @Property(tries = 300)
    void severalDecksComeBackFromOneTable(@ForAll("cards") List<NewCard> first, @ForAll("cards") List<NewCard> second) {
        Written written = written(
                TableWriter.csv(), List.of(deck("a", "A", List.of(), first), deck("b", "B", List.of(), second)));
        Imported imported = TableReaderTest.read(TableReader.csv(), "d.csv", written.text());

        assertThat(imported.decks()).extracting(ImportedDeck::title).containsExactly("A", "B");
        assertThat(TableReaderTest.cards(imported).subList(0, first.size())).isEqualTo(first);
        assertThat(TableReaderTest.cards(imported).subList(first.size(), first.size() + second.size()))
                .isEqualTo(second);
    }

    @Test
    void decksOfOneTitleAreToldApartByTheirIds() {
        List<NewCard> first = List.of(NewCard.builder()
                .id("same")
                .question("Who?")
                .points(List.of("Laval"))
                .build());
        List<NewCard> second = List.of(NewCard.builder()
                .id("same")
                .question("When?")
                .points(List.of("1935"))
                .build());
        Written written = written(
                TableWriter.csv(), List.of(deck("a", "T", List.of(), first), deck("b", "t", List.of(), second)));
        Imported imported = TableReaderTest.read(TableReader.csv(), "d.csv", written.text());

        assertThat(imported.decks()).extracting(ImportedDeck::title).containsExactly("a", "b");
        assertThat(TableReaderTest.cards(imported)).containsExactly(first.get(0), second.get(0));
        assertThat(written.losses())
                .contains(new Loss("a", "the title \"T\" of the deck, which is the name of another as well"));
    }

    @Property(tries = 600)
    void cellsOfAnyKindAreCardsOrLosses(@ForAll("rows") List<List<String>> rows) throws ExchangeException {
        StringBuilder text = new StringBuilder("x,y\n");
        for (List<String> row : rows) {
            text.append(String.join(",", row)).append('\n');
        }
        Source source = TableReaderTest.source("x.csv", text.toString());
        for (FormatReader reader :
                List.of(TableReader.csv(), TableReader.tsv(), new QuizletReader(), new AnkiTextReader())) {
            assertThat(reader.likelihood(source).value()).isBetween(0.0, 1.0);
            try {
                Imported imported = reader.read(source, TableReaderTest.SETTINGS);
                assertThat(imported.read())
                        .isEqualTo(imported.cards()
                                + (int) imported.losses().stream()
                                        .filter(loss -> loss.what().startsWith("no "))
                                        .count());
            } catch (ExchangeException e) {
                assertThat(e).hasMessageStartingWith("x.csv");
            }
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return PIECES.list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts))
                .list()
                .ofMaxSize(4)
                .list()
                .ofMaxSize(5);
    }

    @Example
    void itIsWrittenSoThatAPersonCanReadIt() {
        NewCard basic = NewCard.builder()
                .id("rapallo")
                .question("Who signed, and where?")
                .points(List.of("Rathenau", "in Rapallo"))
                .any(1)
                .tags(List.of("germany", "cold war"))
                .build();
        NewCard choice = NewCard.builder()
                .id("riga")
                .question("Where?")
                .choices(List.of("Riga", "Minsk"))
                .points(List.of("Riga"))
                .tags(List.of("baltic"))
                .draft(true)
                .build();

        assertThat(written(TableWriter.csv(), List.of(deck("d", "D", List.of("ussr"), List.of(basic, choice))))
                        .text())
                .isEqualTo("""
                        id,question,answer,cloze,choices,order,any,hint,note,source,tags,reverse,status
                        rapallo,"Who signed, and where?","* Rathenau
                        * in Rapallo",,,,1,,,,"ussr
                        germany
                        cold war",,
                        riga,Where?,Riga,,"Riga
                        Minsk",,,,,,"ussr
                        baltic",,draft
                        """);
    }

    @Example
    void whatATableHasNoPlaceForIsALoss() {
        Point point = new Point("Berlin", 2, List.of("B"), List.of("b"), List.of("x"), "1926", "1", "2", "km");
        NewCard card = NewCard.builder()
                .id("a")
                .question("![map](maps/x.png) ?")
                .answer(List.of(point))
                .build();
        ImportedDeck content =
                new ImportedDeck("Other", "about", "en", List.of(), List.of("notes"), List.of(Item.of("", card)));

        assertThat(written(TableWriter.csv(), List.of(new ExportedDeck("d", Path.of("."), content)))
                        .losses())
                .containsExactly(
                        new Loss("d", "the title \"Other\" of the deck"),
                        new Loss("d", "the description of the deck \"about\""),
                        new Loss("d", "the language of the deck \"en\""),
                        new Loss("d", "the source \"notes\" of the deck"),
                        new Loss(
                                "d/a",
                                "marks, all, accept, reject, date, number, tolerance, unit of the point \"Berlin\""),
                        new Loss("d/a", "the picture \"maps/x.png\", of which only the name is in the table"));
    }
}

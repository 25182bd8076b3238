package revise.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import revise.edit.NewCard;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Loss;

class AnkiTextWriterTest {
    private static final AnkiTextWriter WRITER = new AnkiTextWriter();

    private static TableRoundTripTest.Written written(String id, String title, NewCard... cards) {
        return TableRoundTripTest.written(
                WRITER, List.of(TableRoundTripTest.deck(id, title, List.of(), List.of(cards))));
    }

    private static NewCard.Builder card(String id, String question, String... points) {
        return NewCard.builder().id(id).question(question).points(List.of(points));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "Rapallo",
                        "<b>",
                        "&amp;",
                        "\"x\"",
                        "was \"y\"",
                        ";",
                        "|",
                        "=",
                        "é",
                        "漢字",
                        "\uD83D\uDE00",
                        "# 5",
                        "\\frac",
                        "'",
                        "{{x}}",
                        "?",
                        "1935",
                        "[z]",
                        "a\nb")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> "x " + String.join(" ", parts));
    }

    private static NewCard.Builder kind(int kind, String text, List<String> list, boolean reverse) {
        NewCard.Builder card = NewCard.builder();
        return switch (kind) {
            case 0 -> card.question(text).points(list.subList(0, 1)).reverse(reverse);
            case 1 -> card.question(text).points(list);
            default -> card.cloze(text.replace("{{x}}", "y") + " {{c2::gap}} and {{c1::a::b::hint}}");
        };
    }

    @Provide
    Arbitrary<List<NewCard>> cards() {
        Arbitrary<NewCard.Builder> kinds = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        texts(),
                        texts().list().ofMinSize(2).ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as(AnkiTextWriterTest::kind);
        return Combinators.combine(
                        kinds,
                        Arbitraries.of("a", "b-1"),
                        texts().injectNull(0.5),
                        Arbitraries.of("history", "a,b", "é::x", "#t")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(3))
                .as((card, id, note, tags) -> card.id(id).note(note).tags(tags).build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Property(tries = 300)
    void whatTheFormatHoldsComesBack(@ForAll("cards") List<NewCard> cards) {
        TableRoundTripTest.Written written = TableRoundTripTest.written(
                WRITER,
                List.of(
                        TableRoundTripTest.deck("first-deck", "First deck", List.of(), cards),
                        TableRoundTripTest.deck("b", "B", List.of(), cards)));
        Imported imported = TableReaderTest.read(new AnkiTextReader(), "x.txt", written.text());

        assertThat(written.losses()).isEmpty();
        assertThat(imported.losses()).isEmpty();
        assertThat(imported.decks()).extracting(ImportedDeck::title).containsExactly("First deck", "B");
        assertThat(TableReaderTest.cards(imported).subList(0, cards.size())).isEqualTo(cards);
        assertThat(TableReaderTest.cards(imported)).hasSize(2 * cards.size());
    }

    @Example
    void itIsWrittenForTheTypesOfNotesThatAnkiHas() {
        NewCard cloze = NewCard.builder()
                .id("c")
                .cloze("By {{Laval}} in {{$\\frac{1}{2}$::month}}")
                .note("so *it* was")
                .build();

        assertThat(written(
                                "d",
                                "D",
                                card("a", "Who **signed**?", "Rathenau")
                                        .note("in 1922")
                                        .build(),
                                card("b", "Which?", "Riga", "Minsk")
                                        .reverse(true)
                                        .tags(List.of("x", "y"))
                                        .build(),
                                cloze)
                        .text())
                .isEqualTo("""
                        #separator:tab
                        #html:true
                        #guid column:1
                        #notetype column:2
                        #deck column:3
                        #tags column:6
                        revise:d/a\tBasic\tD\tWho <strong>signed</strong>?\t"Rathenau<hr class=""note"">in 1922"\t
                        revise:d/b\tBasic (and reversed card)\tD\tWhich?\t<ul><li>Riga</li><li>Minsk</li></ul>\tx y
                        revise:d/c\tCloze\tD\tBy {{c1::Laval}} in {{c2::\\(\\frac{1}{2}\\)::month}}\tso <em>it</em> was\t
                        """);
    }

    @Example
    void gapsAreReadAsAnkiHasThem() {
        String notes = "#separator:tab\n#html:true\n#notetype:Cloze\n{{c1,2::The {{c3::inner}} one::a::b}}\tsaid\n";
        Imported imported = TableReaderTest.read(new AnkiTextReader(), "x.txt", notes);

        assertThat(TableReaderTest.cards(imported))
                .containsExactly(NewCard.builder()
                        .cloze("{{c1::The inner one::a: :b}}")
                        .note("said")
                        .build());
        assertThat(imported.decks().get(0).items().get(0).doubts()).containsExactly("a gap stood within a gap");
        assertThat(imported.losses())
                .extracting(Loss::what)
                .singleElement()
                .asString()
                .endsWith("the numbers 1,2");
    }

    @Example
    void whatAnkiHasNoPlaceForIsALoss() {
        NewCard choice = NewCard.builder()
                .id("b")
                .question("Where?")
                .choices(List.of("Riga", "Minsk"))
                .points(List.of("Riga"))
                .tags(List.of("cold war"))
                .build();
        NewCard order = NewCard.builder()
                .id("c")
                .question("In order")
                .order(List.of("a", "b", "c"))
                .build();

        assertThat(written(
                                "id",
                                "Title",
                                card("a", "q", "p", "r")
                                        .any(1)
                                        .hint("h")
                                        .source("s")
                                        .build(),
                                choice,
                                order,
                                card("d", "q", "p").draft(true).build(),
                                NewCard.builder().id("e").cloze("{{open").build())
                        .losses())
                .containsExactly(
                        new Loss("id", "the id of the deck, which is made from its title again"),
                        new Loss("id/a", "any: 1"),
                        new Loss("id/a", "the hint \"h\""),
                        new Loss("id/a", "the source \"s\""),
                        new Loss("id/b", "the choices, which stand below the question"),
                        new Loss("id/b", "the spaces in the tag \"cold war\""),
                        new Loss("id/c", "the order, which is a list in the answer"),
                        new Loss("id/d", "the card, which is a draft"),
                        new Loss("id/e", "the card, whose gaps cannot be told"));
    }
}

package revise.exchange.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.ExportSettings;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;

class GiftWriterTest {
    private static final ExportSettings SETTINGS = new ExportSettings(Instant.EPOCH, true);

    private record Written(String text, List<String> losses) {}

    private static Written write(ImportedDeck deck) {
        return write(List.of(new ExportedDeck("d", Path.of("."), deck)));
    }

    private static Written write(List<ExportedDeck> decks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            List<Loss> losses = new GiftWriter().write(decks, SETTINGS, out);
            return new Written(
                    out.toString(StandardCharsets.UTF_8),
                    losses.stream().map(Loss::what).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Written write(NewCard card) {
        return write(ImportedDeck.of("T", List.of(Item.of("", card))));
    }

    private static Imported back(String text) throws ExchangeException {
        return new GiftReader().read(Samples.text("x.gift", text), Samples.SETTINGS);
    }

    private static Point point(String text, List<String> accept, String number, String tolerance) {
        return new Point(text, 1, List.of(), accept, List.of(), null, number, tolerance, null);
    }

    @Test
    void aCardIsAQuestionOfItsCategory() {
        NewCard card = NewCard.builder()
                .id("minsk")
                .question("Where {was} it?")
                .choices(List.of("Minsk", "Moscow"))
                .points(List.of("Moscow"))
                .note("On 12 July.")
                .tags(List.of("ussr"))
                .build();

        assertThat(write(card).text()).isEqualTo("""
                        $CATEGORY: T

                        // [tag:ussr]
                        ::minsk::[markdown]Where \\{was\\} it?{
                        	~Minsk
                        	=Moscow
                        	####On 12 July.
                        }

                        """);
        assertThat(write(card).losses()).isEmpty();
    }

    @Test
    void whatGiftCannotHoldIsALoss() {
        NewCard card = NewCard.builder()
                .id("a")
                .question("Q ![x](a.png)")
                .answer(List.of(
                        new Point("3.5 km", 2, List.of("km"), List.of("x"), List.of("y"), "1934", "3.5", "0.1", "km")))
                .hint("h")
                .source("s")
                .reverse(true)
                .build();
        Written written =
                write(new ImportedDeck("T", "about", "en", List.of(), List.of("book"), List.of(Item.of("", card))));

        assertThat(written.text()).contains("{#3.5:0.1}");
        assertThat(written.losses())
                .containsExactly(
                        "the description of the deck",
                        "the language of the deck, en",
                        "the sources of the deck",
                        "the hint",
                        "the source",
                        "the other direction",
                        "the picture \"a.png\", which this format only names",
                        "the accepted wordings of \"3.5 km\"",
                        "the marks of \"3.5 km\"",
                        "the terms of \"3.5 km\"",
                        "the rejected terms of \"3.5 km\"",
                        "the date of \"3.5 km\"",
                        "the unit of \"3.5 km\"",
                        "the wording \"3.5 km\" of a number");
    }

    @Test
    void aDraftStaysOut() {
        Written written = write(NewCard.builder()
                .id("a")
                .question("Q")
                .points(List.of("A"))
                .draft(true)
                .build());

        assertThat(written.text()).isEqualTo("$CATEGORY: T\n\n");
        assertThat(written.losses()).containsExactly("the card, which is a draft");
    }

    @Test
    void anArrowMakesAnEssayOfAnAnswer() {
        Written written = write(NewCard.builder()
                .id("a")
                .question("Q")
                .points(List.of("a -> b"))
                .build());

        assertThat(written.text()).contains("Q{####");
        assertThat(written.losses())
                .containsExactly("that \"a -> b\" is a short answer: -> would make pairs of it, so it is an essay");
    }

    @Test
    void cardsOfSeveralDecksAreToldApart() throws ExchangeException {
        NewCard first =
                NewCard.builder().id("x").question("Q").points(List.of("A")).build();
        NewCard second = NewCard.builder()
                .id("x")
                .question("Q2")
                .points(List.of("B"))
                .tags(List.of("t"))
                .build();
        ExportedDeck a = new ExportedDeck("a", Path.of("."), ImportedDeck.of("T", List.of(Item.of("", first))));
        ExportedDeck b = new ExportedDeck("b", Path.of("."), ImportedDeck.of("T", List.of(Item.of("", second))));
        Written written = write(List.of(a, b));
        Imported imported = back(written.text());

        assertThat(written.text())
                .contains("// [id:x]\n::a/x::[markdown]Q{=A}")
                .contains("// [id:x] [tag:t]\n::b/x::[markdown]Q2{=B}");
        assertThat(written.losses())
                .containsOnly("the title \"T\" of the deck, which is the name of another as well")
                .hasSize(2);
        assertThat(imported.decks()).extracting(ImportedDeck::title).containsExactly("a", "b");
        assertThat(Samples.cards(imported)).containsExactly(first, second);
        assertThat(imported.losses()).isEmpty();
    }

    @Test
    void orderAndSomeOfThePointsAreAnEssay() {
        NewCard order = NewCard.builder()
                .id("o")
                .question("Sort")
                .order(List.of("a", "b", "c"))
                .build();
        NewCard some = NewCard.builder()
                .id("s")
                .question("Name")
                .points(List.of("a", "b"))
                .any(1)
                .build();

        assertThat(write(order).text()).contains("[markdown]Sort{####- a\\n- b\\n- c}");
        assertThat(write(order).losses()).containsExactly("the order of the items, which are points of an essay");
        assertThat(write(some).losses()).containsExactly("that 1 of the points are enough");
    }

    @Test
    void eachGapIsAQuestion() {
        NewCard card = NewCard.builder()
                .id("c")
                .cloze("{{c1::Caesar}} met {{c2::Pompey::a Roman}} and {{c1::Crassus}}")
                .build();

        assertThat(write(card).text())
                .contains("::c-1::[markdown]_____ met Pompey and _____{####- Caesar\\n- Crassus}")
                .contains("::c-2::[markdown]Caesar met {=Pompey} and Crassus");
        assertThat(write(card).losses())
                .containsExactly(
                        "the hints of its gaps",
                        "that its 2 gaps are of one text",
                        "the gap at \"Caesar\", which is a blank in a question");
    }

    @Property(tries = 300)
    void whatTheFormatHoldsComesBack(@ForAll("decks") ImportedDeck deck) throws ExchangeException {
        Written written = write(deck);
        Imported imported = back(written.text());

        assertThat(written.losses()).isEmpty();
        assertThat(imported.losses()).isEmpty();
        assertThat(imported.decks()).hasSize(1);
        assertThat(imported.decks().get(0).title()).isEqualTo(deck.title());
        assertThat(Samples.cards(imported))
                .isEqualTo(deck.items().stream().map(Item::card).toList());
    }

    @Provide
    Arbitrary<ImportedDeck> decks() {
        Arbitrary<List<NewCard>> cards = card().list().ofMinSize(1).ofMaxSize(5).map(GiftWriterTest::numbered);
        return Combinators.combine(title(), cards)
                .as((title, list) -> ImportedDeck.of(
                        title, list.stream().map(card -> Item.of("", card)).toList()));
    }

    private static Arbitrary<String> title() {
        return Arbitraries.strings()
                .withChars("abc/:#{}é ")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(String::strip)
                .filter(title -> !title.isEmpty() && title.chars().anyMatch(Character::isLetter))
                .filter(title -> !title.startsWith("/") && !title.endsWith("/") && !title.contains("//"))
                .filter(title -> !title.contains(" /") && !title.contains("/ "));
    }

    private static List<NewCard> numbered(List<NewCard.Builder> builders) {
        int[] next = {0};
        return builders.stream()
                .map(card -> card.id("card-" + next[0]++).build())
                .toList();
    }

    private static Arbitrary<NewCard.Builder> card() {
        return Combinators.combine(
                        kind(),
                        text().injectNull(0.5),
                        tag().list().ofMaxSize(2).uniqueElements())
                .as((card, note, tags) -> card.note(note).tags(tags));
    }

    private static Arbitrary<NewCard.Builder> kind() {
        Arbitrary<NewCard.Builder> words = Combinators.combine(
                        text(), word(), word().list().ofMaxSize(2).uniqueElements())
                .as((question, answer, others) -> NewCard.builder()
                        .question(question)
                        .answer(List.of(point(
                                answer,
                                others.stream()
                                        .filter(other -> !other.equals(answer))
                                        .toList(),
                                null,
                                null))));
        Arbitrary<NewCard.Builder> choices = Combinators.combine(
                        text(),
                        text().list().ofMinSize(2).ofMaxSize(5).uniqueElements(),
                        Arbitraries.integers().between(1, 3))
                .as((question, offered, right) -> NewCard.builder()
                        .question(question)
                        .choices(offered)
                        .points(offered.subList(0, Math.min(right, offered.size()))));
        Arbitrary<NewCard.Builder> truth = Combinators.combine(text(), Arbitraries.of("True", "False"))
                .as((question, right) -> NewCard.builder()
                        .question(question)
                        .choices(List.of("True", "False"))
                        .points(List.of(right)));
        Arbitrary<NewCard.Builder> numbers = Combinators.combine(
                        text(),
                        Arbitraries.of("3", "-1.5", "1934", "2e3"),
                        Arbitraries.of("0.1", "2").injectNull(0.5))
                .as((question, number, tolerance) -> NewCard.builder()
                        .question(question)
                        .answer(List.of(point(number, List.of(), number, tolerance))));
        Arbitrary<NewCard.Builder> points = Combinators.combine(
                        text(), text().list().ofMinSize(2).ofMaxSize(4))
                .as((question, texts) -> NewCard.builder().question(question).points(texts));
        Arbitrary<NewCard.Builder> gaps = Combinators.combine(around(), around(), around())
                .as((before, gap, after) -> NewCard.builder().cloze(before + " {{" + gap + "}} " + after));
        return Arbitraries.oneOf(words, choices, truth, numbers, points, gaps);
    }

    private static Arbitrary<String> around() {
        return Arbitraries.strings().withChars("ab=~#\\%").ofMinLength(1).ofMaxLength(8);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("abn é=~#{}:\\%*[]/->\n$!")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Arbitrary<String> word() {
        return text().filter(text -> !text.contains("->"));
    }

    private static Arbitrary<String> tag() {
        return Arbitraries.strings()
                .withChars("ab:]\\ ")
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && !tag.contains("\\"));
    }
}

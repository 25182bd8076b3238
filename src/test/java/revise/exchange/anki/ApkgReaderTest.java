package revise.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Source;

class ApkgReaderTest {
    @TempDir
    Path folder;

    private ApkgFixture anki;

    @BeforeEach
    void begin() {
        anki = new ApkgFixture();
    }

    private Imported read(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("cards.apkg"), bytes);
        return new ApkgReader().read(Source.of(file), new ImportSettings("pics", false));
    }

    private Imported read() throws Exception {
        return read(anki.legacy());
    }

    private static List<NewCard> cards(Imported imported) {
        return imported.decks().stream()
                .flatMap(deck -> deck.items().stream())
                .map(Item::card)
                .toList();
    }

    private static NewCard only(Imported imported) {
        assertThat(cards(imported)).hasSize(1);
        return cards(imported).get(0);
    }

    private static List<String> points(NewCard card) {
        return card.points().stream().map(Point::text).toList();
    }

    private static List<String> losses(Imported imported) {
        return imported.losses().stream().map(Loss::what).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"collection.anki2", "collection.anki21", "collection.anki21b"})
    void everyGenerationGivesTheSame(String generation) throws Exception {
        long deck = anki.deck("Biology::Cells", "About <b>cells</b>");
        long note = anki.note(anki.basic(), " cell marked ", "What is it?<br><img src=\"a%20b.png\">", "A <i>cell</i>");
        anki.card(note, deck, 0);
        long gaps = anki.note(anki.cloze(), "", "{{c1::Mitosis}} has {{c2::four::number}} phases", "see p. 3");
        anki.card(gaps, deck, 0);
        anki.card(gaps, deck, 1);
        anki.media("a b.png", new byte[] {1, 2, 3});
        byte[] bytes = generation.endsWith("b") ? anki.latest() : anki.legacy(generation);

        Imported imported = read(bytes);

        assertThat(imported.read()).isEqualTo(2);
        assertThat(imported.losses()).isEmpty();
        ImportedDeck only = imported.decks().get(0);
        assertThat(only.title()).isEqualTo("Biology: Cells");
        assertThat(only.description()).isEqualTo("About **cells**");
        NewCard basic = cards(imported).get(0);
        assertThat(basic.question()).isEqualTo("What is it?\n![a b](pics/a-b.png)");
        assertThat(points(basic)).containsExactly("A *cell*");
        assertThat(basic.tags()).containsExactly("cell", "marked");
        assertThat(basic.id()).isNull();
        NewCard cloze = cards(imported).get(1);
        assertThat(cloze.cloze()).isEqualTo("{{c1::Mitosis}} has {{c2::four::number}} phases");
        assertThat(cloze.note()).isEqualTo("see p. 3");
        assertThat(imported.images()).hasSize(1);
        assertThat(imported.images().get(0).name()).isEqualTo("a-b.png");
        assertThat(imported.images().get(0).content().open().readAllBytes()).containsExactly(1, 2, 3);
    }

    @Test
    void theNewestCollectionCounts() throws Exception {
        assertThat(cards(read(anki.latest()))).isEmpty();
    }

    @Test
    void twoDirectionsAreOneCard() throws Exception {
        anki.simple(anki.reversed(), 2, "Paris", "capital of France");
        anki.simple(1000, 1, "Rome", "capital of Italy");

        List<NewCard> cards = cards(read());

        assertThat(cards).extracting(NewCard::question).containsExactly("Paris", "Rome");
        assertThat(cards).extracting(NewCard::reverse).containsExactly(true, false);
    }

    @Test
    void theOptionalDirectionIsThereIfItIsWanted() throws Exception {
        long type = anki.type(
                "Basic (optional reversed card)",
                false,
                List.of("Front", "Back", "Add Reverse"),
                ApkgFixture.QUESTION,
                ApkgFixture.ANSWER,
                "{{#Add Reverse}}{{Back}}{{/Add Reverse}}",
                "{{FrontSide}}<hr id=answer>{{Front}}");
        anki.simple(type, 2, "a", "b", "y");
        anki.simple(type, 1, "c", "d", "");

        Imported imported = read();

        assertThat(cards(imported)).extracting(NewCard::reverse).containsExactly(true, false);
        assertThat(imported.losses()).isEmpty();
    }

    @Test
    void aTypedAnswerIsABasicCard() throws Exception {
        long type = anki.type(
                "Basic (type in the answer)",
                false,
                List.of("Front", "Back"),
                "{{Front}}\n\n{{type:Back}}",
                "{{Front}}\n\n<hr id=answer>\n\n{{type:Back}}");
        anki.simple(type, 1, "a", "b");

        assertThat(only(read()).question()).isEqualTo("a");
        assertThat(points(only(read()))).containsExactly("b");
    }

    @Test
    void eachTemplateIsACardAndItsOwnWordsStay() throws Exception {
        long type = anki.type(
                "Country",
                false,
                List.of("Country", "Capital", "River", "Extra", "Source", "Code"),
                "Capital of <b>{{Country}}</b>?",
                "{{FrontSide}}<hr id=\"answer\">{{Capital}}<div>{{hint:Extra}}</div>{{Source}}",
                "{{#River}}River of {{Country}}?{{/River}}",
                "{{FrontSide}}<hr id=answer>{{River}}");
        anki.simple(type, 2, "France", "Paris", "Seine", "in the north", "atlas", "FR");

        Imported imported = read();

        assertThat(cards(imported))
                .extracting(NewCard::question)
                .containsExactly("Capital of **France**?", "River of France?");
        assertThat(cards(imported))
                .extracting(ApkgReaderTest::points)
                .containsExactly(List.of("Paris"), List.of("Seine"));
        assertThat(cards(imported).get(0).note()).isEqualTo("in the north");
        assertThat(cards(imported).get(0).source()).isEqualTo("atlas");
        assertThat(imported.losses())
                .extracting(Loss::where, Loss::what)
                .containsExactly(tuple("note 1700000000000, field Code", "\"FR\", which no card of it shows"));
    }

    @Test
    void aListIsPoints() throws Exception {
        anki.simple(anki.basic(), 1, "Name two", "<ul><li>one</li><li><b>two</b></li></ul>");

        assertThat(points(only(read()))).containsExactly("one", "**two**");
    }

    @Test
    void cardsThatAskTheSameGetIds() throws Exception {
        long type = anki.basic();
        anki.simple(type, 1, "Who?", "a");
        anki.simple(type, 1, "who", "b");

        assertThat(cards(read())).extracting(NewCard::id).containsExactly(null, "note-1700000000001");
    }

    @Test
    void gapsWithinGapsAreDoubtful() throws Exception {
        anki.simple(anki.cloze(), 2, "{{c1::The {{c2::inner::x}} one}} and {{c3::\\(\\frac{1}{2}\\)}}", "");

        Imported imported = read();

        assertThat(only(imported).cloze()).isEqualTo("{{c1::The inner one}} and {{c3::$\\frac{1}{2}$}}");
        assertThat(imported.decks().get(0).items().get(0).doubts()).containsExactly("a gap stood within a gap");
        assertThat(losses(imported)).containsExactly("the gap 2, which the text does not have any more");
    }

    @Test
    void whatIsNoCardIsALoss() throws Exception {
        long type = anki.basic();
        anki.simple(type, 1, "", "no question");
        anki.simple(type, 1, "no answer", "");
        anki.simple(type, 0, "no card", "x");
        anki.simple(9, 1, "no type", "x");
        anki.simple(anki.cloze(), 1, "no gap", "");
        anki.simple(1001, 1, "{{c1::image-occlusion:rect:left=.1}}<br>", "<img src=map.png>");

        Imported imported = read();

        assertThat(imported.read()).isEqualTo(6);
        assertThat(imported.cards()).isZero();
        assertThat(losses(imported))
                .containsExactly(
                        "the card Card 1, \"no question\", which has no question",
                        "the card Card 1, \"no answer\", which has no answer",
                        "the whole note \"no card\", which has no card",
                        "the whole note, whose note type is not there",
                        "the whole note \"no gap\", which has no gap",
                        "a picture with parts covered, which revise cannot ask for: \"map.png\"");
    }

    @Test
    void looksAndMediaAreLossesOnce() throws Exception {
        long type = anki.type(
                "Styled",
                false,
                List.of("Front", "Back"),
                "<script>run()</script><span style='color:red'>{{Front}}</span>{{tts en_US:Front}}",
                ApkgFixture.ANSWER);
        anki.css(".card {}");
        anki.simple(type, 1, "a [sound:x.mp3]", "b");
        anki.simple(type, 1, "c <span style='color:red'>red</span>", "d");
        anki.media("x.mp3", new byte[0]);
        anki.media("_font.ttf", new byte[0]);
        anki.media("unused.jpg", new byte[0]);

        Imported imported = read();

        assertThat(imported.losses())
                .extracting(Loss::where, Loss::what)
                .containsExactly(
                        tuple("note type Styled", "its styling (CSS)"),
                        tuple("note type Styled, card Card 1", "a script element"),
                        tuple("note type Styled, card Card 1", "speech"),
                        tuple("note type Styled, card Card 1", "a colour"),
                        tuple("note 1700000000000", "the sound \"x.mp3\""),
                        tuple(folder.resolve("cards.apkg").toString(), "1 font: \"_font.ttf\""),
                        tuple(folder.resolve("cards.apkg").toString(), "1 picture that no card shows: \"unused.jpg\""),
                        tuple(folder.resolve("cards.apkg").toString(), "1 sound: \"x.mp3\""));
    }

    @Test
    void whatTemplatesShowBesidesFieldsIsLost() throws Exception {
        long type = anki.type(
                "Busy",
                false,
                List.of("Front", "Back"),
                "{{Deck}} {{#Tags}}<i>{{Tags}}</i>{{/Tags}} {{Front}} {{Gone}}",
                "{{FrontSide}}<hr class=x id='answer'>{{Back}}");
        anki.simple(type, 1, "a", "b");
        anki.sql("UPDATE cards SET flags = 3");

        Imported imported = read();

        assertThat(only(imported).question()).isEqualTo("a");
        assertThat(losses(imported))
                .containsExactly(
                        "that it shows {{Deck}}",
                        "the field \"Gone\", which the note type does not have",
                        "that it shows {{Tags}}",
                        "the coloured flags of 1 card");
    }

    @Test
    void picturesGetNamesThatAreSafe() throws Exception {
        long type = anki.basic();
        for (String name : new String[] {"../../etc/x.png", "CON.png", "A.PNG", "a.png", "évêque.jpg"}) {
            anki.media(name, name.getBytes(StandardCharsets.UTF_8));
            anki.simple(type, 1, name, "<img src=\"" + name + "\">");
        }
        anki.media("run.exe", new byte[0]);
        anki.simple(type, 1, "exe", "<img src=\"run.exe\"> x");
        anki.simple(type, 1, "net", "<img src=\"https://a.b/c.png\">");

        Imported imported = read();

        assertThat(imported.images())
                .extracting(image -> image.name())
                .containsExactly("etc-x.png", "picture-CON.png", "A.png", "a-2.png", "évêque.jpg");
        assertThat(losses(imported))
                .contains("the picture \"run.exe\", which is missing or no picture")
                .contains("1 picture in the network, which revise does not fetch: \"https://a.b/c.png\"");
    }

    @Test
    void cardsOfAFilteredDeckAreInTheirOwn() throws Exception {
        long home = anki.deck("Home", "");
        long filtered = anki.deck("Filtered", "");
        anki.card(anki.note(anki.basic(), "", "a", "b"), filtered, 0, 2, 2, 1, home);

        Imported imported = read();

        assertThat(imported.decks()).extracting(ImportedDeck::title).containsExactly("Home");
        assertThat(losses(imported))
                .containsExactly("the review history and the schedule of 1 card; add --history to bring them along");
    }

    @Test
    void aPackageIsKnownByWhatIsInIt() throws Exception {
        anki.simple(anki.basic(), 1, "a", "b");
        Path other = Files.write(folder.resolve("other.zip"), anki.latest());
        ApkgReader reader = new ApkgReader();

        assertThat(reader.likelihood(Source.of(other)).value()).isGreaterThan(0.9);
        assertThat(reader.likelihood(Source.of("a pipe", anki.legacy())).value())
                .isGreaterThan(0.9);
        assertThat(reader.likelihood(Source.of("x.csv", "a,b\n".getBytes(StandardCharsets.UTF_8)))
                        .value())
                .isZero();
        Path text = Files.writeString(folder.resolve("text.apkg"), "not found");
        assertThatThrownBy(() -> reader.read(Source.of(text), new ImportSettings("pics", false)))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("no Anki package");
    }

    @Test
    void aPipeIsReadAsWellAndNothingIsLeftBehind() throws Exception {
        TemporaryFiles temporary = TemporaryFiles.now();
        anki.simple(anki.basic(), 1, "a <img src=x.png>", "b");
        anki.media("x.png", new byte[] {9});

        Imported imported =
                new ApkgReader().read(Source.of("a pipe", anki.latest()), new ImportSettings("pics", false));
        try (var in = imported.images().get(0).content().open()) {
            assertThat(in.readAllBytes()).containsExactly(9);
        }

        temporary.assertNoneIsLeft();
    }
}

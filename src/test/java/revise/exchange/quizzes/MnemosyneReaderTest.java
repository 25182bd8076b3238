package revise.exchange.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Image;
import revise.exchange.format.Imported;
import revise.exchange.format.Losses;
import revise.exchange.format.Source;

class MnemosyneReaderTest {
    private static final MnemosyneReader READER = new MnemosyneReader();

    static byte[] archive(String cards) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "METADATA", "card_set_name:Treaties\nauthor_name:Anna\nnotes:one<br>two\ntags:\n");
            put(zip, "cards.xml", cards);
            put(zip, "map.png", "picture");
            put(zip, "word.mp3", "sound");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] archive() throws IOException {
        return archive(new String(Samples.file("cards.xml"), StandardCharsets.UTF_8));
    }

    @Test
    void theFirstVersion() throws ExchangeException {
        Imported imported = READER.read(Samples.source("old.xml", Samples.file("old.xml")), Samples.SETTINGS);
        List<NewCard> cards = Samples.cards(imported);

        assertThat(cards).hasSize(3);
        assertThat(cards.get(0).question()).isEqualTo("le **chat**");
        assertThat(cards.get(0).points()).containsExactly(Point.of("the cat"));
        assertThat(cards.get(0).reverse()).isTrue();
        assertThat(cards.get(0).tags()).containsExactly("French");
        assertThat(cards.get(1).points()).containsExactly(Point.of("the town"));
        assertThat(cards.get(1).note()).isEqualTo("vil");
        assertThat(cards.get(1).reverse()).isTrue();
        assertThat(cards.get(2).question()).contains("map.png");
        assertThat(cards.get(2).points()).containsExactly(Point.of("$x^2$ & more"));
        assertThat(imported.read()).isEqualTo(6);
        assertThat(Samples.losses(imported))
                .containsExactlyInAnyOrder(
                        "a card without an answer to \"Empty?\"",
                        "the picture \"map.png\", which is not in this file",
                        "the learning state of cards, which revise cannot read (2)");
    }

    @Test
    void anArchiveOfTheSecondVersion(@TempDir Path folder) throws ExchangeException, IOException {
        Path file = Files.write(folder.resolve("set.cards"), archive());

        secondVersion(READER.read(Source.of(file), Samples.SETTINGS));
        secondVersion(READER.read(Samples.source("set.cards", archive()), Samples.SETTINGS));
        assertThat(READER.likelihood(Source.of(file)).value()).isGreaterThan(0.9);
    }

    private static void secondVersion(Imported imported) throws IOException {
        List<NewCard> cards = Samples.cards(imported);

        assertThat(imported.decks().get(0).title()).isEqualTo("Treaties");
        assertThat(imported.decks().get(0).description()).isEqualTo("one\ntwo");
        assertThat(cards).hasSize(7);
        assertThat(cards.get(0).question()).isEqualTo("Where was it signed? ![map](images/map.png)");
        assertThat(cards.get(0).tags()).containsExactly("History::USSR");
        assertThat(cards.get(1).reverse()).isTrue();
        assertThat(cards.get(1).tags()).isEmpty();
        assertThat(cards.get(2).question()).isEqualTo("the town");
        assertThat(cards.get(2).points()).containsExactly(Point.of("la ville"));
        assertThat(cards.get(2).note()).isEqualTo("vil\nfeminine");
        assertThat(cards.get(2).reverse()).isFalse();
        assertThat(cards.get(3).cloze()).isEqualTo("It was signed in {{Moscow::a city}} on {{12 July}}.");
        assertThat(cards.get(4).cloze()).isEqualTo("La {{casa::house}} es {{grande}}");
        assertThat(cards.get(4).note()).isEqualTo("The house is big");
        assertThat(cards.get(5).question()).isEqualTo("La casa es grande");
        assertThat(cards.get(6).question()).isEqualTo("Q1");
        assertThat(imported.images()).singleElement().extracting(Image::name).isEqualTo("map.png");
        try (var in = imported.images().get(0).content().open()) {
            assertThat(in.readAllBytes()).isEqualTo("picture".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Samples.losses(imported))
                .containsExactlyInAnyOrder(
                        "author_name: \"Anna\"",
                        "a card with a map: \"Minsk\"",
                        "the field three: \"left\"",
                        "a fact that no card asks",
                        "the learning state of cards, which revise cannot read (1)",
                        "files that no card shows as a picture, such as \"word.mp3\" (1)");
    }

    @Test
    void onlyBracketsAreGaps() {
        MnemosyneTexts texts = new MnemosyneTexts(new Markup(new Losses(Samples.text("x", ""))));

        assertThat(texts.cloze("{{a}} [b:c] d", "x")).isEqualTo("{ {a}} {{b::c}} d");
        assertThat(texts.cloze("[b] \uE000 \uE002", "x")).isEqualTo("{{b}} \uFFFD \uFFFD");
    }

    @Test
    void whatIsBeforeABreakIsKept() throws ExchangeException {
        String text = new String(Samples.file("old.xml"), StandardCharsets.UTF_8);
        Imported imported =
                READER.read(Samples.text("old.xml", text.substring(0, text.indexOf("Empty"))), Samples.SETTINGS);

        assertThat(imported.cards()).isEqualTo(2);
        assertThat(Samples.losses(imported)).contains("what follows line 14, where the XML is broken");
    }

    @Test
    void entitiesAreNeitherFetchedNorMultiplied() throws ExchangeException {
        String bomb = """
                <?xml version="1.0"?>
                <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
                <mnemosyne core_version="1"><item><cat>c</cat><Q>one</Q><A>two</A></item>
                <item><cat>c</cat><Q>&b;</Q><A>&f;</A></item></mnemosyne>
                """;
        Imported imported = READER.read(Samples.text("bomb.xml", bomb), Samples.SETTINGS);

        assertThat(imported.decks().toString()).doesNotContain("root:").doesNotContain("aaaa");
        assertThat(imported.losses()).isNotEmpty();
    }

    @Test
    void whatHasNoCardsIsRefused() {
        for (String text : List.of("", "<", "<mnemosyne core_version=\"1\"/>", "<openSM2sync>")) {
            assertThatThrownBy(() -> READER.read(Samples.text("x.xml", text), Samples.SETTINGS))
                    .isInstanceOf(ExchangeException.class)
                    .hasMessageStartingWith("x.xml: ");
        }
        assertThatThrownBy(() ->
                        READER.read(Samples.source("x.cards", new byte[] {'P', 'K', 3, 4, 0}), Samples.SETTINGS))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("no cards.xml can be read");
    }
}

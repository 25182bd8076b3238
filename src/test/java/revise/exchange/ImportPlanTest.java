package revise.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Card;
import revise.deck.DeckReader;
import revise.edit.EditException;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.Image;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Source;

class ImportPlanTest {
    @TempDir
    Path folder;

    @Test
    void decksOfOneTitleAreOneDeckInTheFolder() throws Exception {
        ImportPlan plan = ImportPlan.of(
                List.of(
                        found("a.csv", deck("Rivers", item("Longest?", "Volga"))),
                        found(
                                "b.csv",
                                deck("rivers", item("Widest?", "Ob")),
                                deck("Hills", item("Highest?", "Elbrus")))),
                target(null, false));
        plan.save();

        assertThat(plan.files()).containsExactly(folder.resolve("rivers.yaml"), folder.resolve("hills.yaml"));
        assertThat(questions("rivers.yaml")).containsExactly("Longest?", "Widest?");
        assertThat(plan.written()).isEqualTo(3);
        assertThat(plan.skipped()).isZero();
    }

    @Test
    void severalDecksDoNotFitIntoOneNewFile() {
        assertThatThrownBy(() -> ImportPlan.of(
                        List.of(found("a", deck("A", item("a", "1")), deck("B", item("b", "2")))),
                        target(folder.resolve("one.yaml"), false)))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("2 decks");
    }

    @Test
    void aFileThatIsThereIsLeftAloneUnlessItIsToBeAddedTo() throws Exception {
        Path file = folder.resolve("a.yaml");
        ImportPlan.of(List.of(found("x", deck("A", item("a", "1")))), target(file, false))
                .save();
        String before = Files.readString(file);

        assertThatThrownBy(() -> ImportPlan.of(List.of(found("x", deck("A", item("b", "2")))), target(file, false)))
                .isInstanceOf(EditException.class);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void addingTwiceChangesNothing() throws Exception {
        List<Found> found = List.of(found("x", deck("A", item("a", "1"), item("b", "2")), deck("B", item("c", "3"))));
        ImportPlan.of(found, target(null, true)).save();
        String before = Files.readString(folder.resolve("a.yaml"));

        ImportPlan again = ImportPlan.of(found, target(null, true));
        again.save();

        assertThat(again.written()).isZero();
        assertThat(again.skipped()).isEqualTo(3);
        assertThat(again.losses()).hasSize(3).allMatch(loss -> loss.what().contains("in the deck already"));
        assertThat(Files.readString(folder.resolve("a.yaml"))).isEqualTo(before);
    }

    @Test
    void whatADeckThatIsThereHasNoPlaceForIsALoss() throws Exception {
        Path file = folder.resolve("a.yaml");
        Files.writeString(file, "title: A\ncards:\n  - q: a\n    a: b\n");
        ImportedDeck described = new ImportedDeck(
                "X", "about x", null, List.of("t"), List.of("a book"), List.of(item("c", "d"), item("a", "b")));

        ImportPlan plan = ImportPlan.of(List.of(found("x.csv", described)), target(file, true));
        plan.save();

        assertThat(questions("a.yaml")).containsExactly("a", "c");
        assertThat(plan.losses())
                .extracting(Loss::what)
                .anyMatch(what -> what.contains("description"))
                .anyMatch(what -> what.contains("a book"))
                .anyMatch(what -> what.contains("already"));
    }

    @Test
    void rowsThatGaveNoCardAreSkipped() throws Exception {
        Found found = new Found(
                Source.of("x", new byte[0]),
                new ImportSettings("images", false),
                Format.CSV,
                "",
                null,
                null,
                false,
                new Imported(
                        List.of(deck("A", item("a", "1"), item("a", "1"))),
                        5,
                        List.of(new Loss("x:3", "an empty row")),
                        List.of()));

        ImportPlan plan = ImportPlan.of(List.of(found), target(null, false));

        assertThat(plan.read()).isEqualTo(5);
        assertThat(plan.written()).isEqualTo(1);
        assertThat(plan.skipped()).isEqualTo(4);
        assertThat(plan.losses()).extracting(Loss::where).containsExactly("x:3", "a");
    }

    @Test
    void imagesAreWrittenBesideTheDeckAndNeverOverOthers() throws Exception {
        Files.createDirectories(folder.resolve("images"));
        Files.writeString(folder.resolve("images/old.png"), "mine");
        ImportPlan plan = plan(
                image("new.png", "pixels"), image("old.png", "theirs"), image("../out.png", "no"), broken("bad.png"));
        plan.save();

        assertThat(Files.readString(folder.resolve("images/new.png"))).isEqualTo("pixels");
        assertThat(Files.readString(folder.resolve("images/old.png"))).isEqualTo("mine");
        assertThat(folder.resolve("out.png")).doesNotExist();
        assertThat(plan.losses()).extracting(Loss::where).containsExactly("old.png", "../out.png", "bad.png");
        try (Stream<Path> files = Files.list(folder.resolve("images"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void withoutAFolderForImagesThereIsNoDeck() throws Exception {
        Files.writeString(folder.resolve("images"), "a file in the folder's place");
        ImportPlan plan = plan(image("new.png", "pixels"));

        assertThatThrownBy(plan::save).isInstanceOf(ExchangeException.class).hasMessageContaining("images");
        assertThat(folder.resolve("a.yaml")).doesNotExist();
    }

    private ImportPlan plan(Image... images) throws EditException, ExchangeException {
        Imported imported = new Imported(List.of(deck("A", item("a", "1"))), 1, List.of(), List.of(images));
        return ImportPlan.of(List.of(found("x").with(imported)), target(null, false));
    }

    private ImportPlan.Target target(@Nullable Path file, boolean adding) {
        return new ImportPlan.Target(folder, file, null, List.of(), adding);
    }

    private List<String> questions(String name) throws IOException {
        return DeckReader.read(folder.resolve(name)).deck().cards().stream()
                .map(Card::question)
                .toList();
    }

    private static Found found(String name, ImportedDeck... decks) throws ExchangeException {
        Imported imported = new Imported(List.of(decks), 0, List.of(), List.of());
        return new Found(
                Source.of(name, new byte[0]),
                new ImportSettings("images", false),
                Format.CSV,
                "",
                null,
                null,
                false,
                new Imported(List.of(decks), imported.cards(), List.of(), List.of()));
    }

    private static ImportedDeck deck(String title, Item... items) {
        return ImportedDeck.of(title, List.of(items));
    }

    private static Item item(String question, String answer) {
        return Item.of(
                question,
                NewCard.builder().question(question).points(List.of(answer)).build());
    }

    private static Image image(String name, String content) {
        return new Image(name, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Image broken(String name) {
        return new Image(name, () -> {
            InputStream whole = new ByteArrayInputStream(new byte[10]);
            return new InputStream() {
                @Override
                public int read() throws IOException {
                    int next = whole.read();
                    if (next < 0) {
                        throw new IOException("torn");
                    }
                    return next;
                }
            };
        });
    }
}

package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckFinderTest {
    @TempDir
    Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("decks"));
    }

    @Test
    void aFolderIsSearchedInTheOrderOfNames() throws IOException {
        deck("b.yaml", "b");
        deck("a.yml", "a");
        deck("aa/c.yaml", "c");
        deck("aa/d/e.yaml", "e");
        deck("Z.yaml", "z");
        deck("notes.txt", "n");
        deck("x.yaml.bak", "x");
        Library library = load(folder);
        assertThat(library.findings()).isEmpty();
        assertThat(names(library)).containsExactly("Z.yaml", "a.yml", "aa/c.yaml", "aa/d/e.yaml", "b.yaml");
        assertThat(library.decks()).extracting(Deck::id).containsExactly("z", "a", "c", "e", "b");
        assertThat(library.cards()).extracting(Card::deck).containsExactly("z", "a", "c", "e", "b");
    }

    @Test
    void whatIsHiddenIsLeftOutUnlessItIsNamed() throws IOException {
        Path hidden = deck(".a.yaml", "a");
        deck(".git/b.yaml", "b");
        deck("c.yaml", "c");
        assertThat(names(load(folder))).containsExactly("c.yaml");
        assertThat(load(hidden).decks()).extracting(Deck::id).containsExactly("a");
        assertThat(load(folder.resolve(".git")).decks()).extracting(Deck::id).containsExactly("b");
    }

    @Test
    void aFileIsReadWhateverItsName() throws IOException {
        assertThat(load(deck("notes.txt", "n")).decks()).extracting(Deck::id).containsExactly("n");
    }

    @Test
    void aLinkBackToItsFolderDoesNoHarm() throws IOException {
        deck("a/b.yaml", "b");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        Files.createSymbolicLink(folder.resolve("gone.yaml"), folder.resolve("nowhere"));
        Library library = load(folder);
        assertThat(names(library)).containsExactly("a/b.yaml");
        assertThat(library.findings()).isEmpty();
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        Path file = deck("a.yaml", "a");
        Path link = Files.createSymbolicLink(folder.resolve("b.yaml"), file);
        Library library = load(file, folder, folder.resolve("../decks/a.yaml"), link, folder);
        assertThat(library.files()).containsExactly(file);
        assertThat(library.decks()).hasSize(1);
        assertThat(library.findings()).isEmpty();
    }

    @Test
    void aDeckMayBeSplit() throws IOException {
        write("1.yaml", "id: rome\ncards: [{id: a, q: a, a: b}]");
        write("2.yaml", "id: rome\ncards: [{id: b, q: b, a: b, reverse: yes}]");
        Library library = load(folder);
        assertThat(library.findings()).isEmpty();
        assertThat(library.cards()).extracting(Card::id).containsExactly("rome/a", "rome/b", "rome/b:reverse");
    }

    @Test
    void partsOfADeckMustNotHaveACardInCommon() throws IOException {
        write("1.yaml", "id: rome\ncards:\n- {id: a, q: a, a: b}");
        Path second = write("2.yaml", "id: rome\ncards:\n- {id: c, q: c, a: d}\n- {id: a, q: b, a: b}");
        Path third = write("3.yaml", "id: rome\ncards:\n- {id: c, q: d, a: d}");
        Library library = load(folder);
        assertThat(library.hasErrors()).isTrue();
        assertThat(library.findings())
                .containsExactly(
                        new Finding(
                                new Place(second, 4, 3),
                                Severity.ERROR,
                                "duplicate-id",
                                "the card \"rome/a\" is also at " + folder.resolve("1.yaml")
                                        + ":3:3; give one of them another id"),
                        new Finding(
                                new Place(third, 3, 3),
                                Severity.ERROR,
                                "duplicate-id",
                                "the card \"rome/c\" is also at " + second + ":3:3; give one of them another id"));
    }

    @Test
    void aCardThatIsAskedBothWaysIsReportedOnce() throws IOException {
        write("1.yaml", "id: rome\ncards:\n- {id: a, q: a, a: b, reverse: yes}");
        write("2.yaml", "id: rome\ncards:\n- {id: a, q: c, a: d, reverse: yes}");
        assertThat(load(folder).findings()).hasSize(1);
    }

    @Test
    void cardsOfDifferentDecksMayHaveOneId() throws IOException {
        deck("a.yaml", "a");
        deck("b.yaml", "b");
        assertThat(load(folder).findings()).isEmpty();
    }

    @Test
    void badDecksDoNotHideTheGoodOnes() throws IOException {
        Path bad = write("bad.yaml", "title: x\n");
        deck("good.yaml", "good");
        Library library = load(folder);
        assertThat(library.decks()).extracting(Deck::id).containsExactly("good");
        assertThat(library.files()).hasSize(2);
        assertThat(library.findings())
                .extracting(finding -> finding.place().file())
                .containsExactly(bad);
    }

    @Test
    void aPlaceThatIsNotThereIsAFinding() {
        Path gone = folder.resolve("gone");
        assertThat(load(gone).findings())
                .containsExactly(new Finding(
                        new Place(gone, 1, 1),
                        Severity.ERROR,
                        "not-found",
                        "there is no such file or folder; check the name"));
    }

    @Test
    void aFolderWithoutDecksIsAFinding() throws IOException {
        write("sub/notes.txt", "x");
        assertThat(load(folder).findings()).extracting(Finding::rule).containsExactly("no-decks");
        assertThat(load(folder, folder).findings()).hasSize(1);
    }

    private Library load(Path... places) {
        return DeckFinder.load(List.of(places), new DeckCache(temporary.resolve("cache")));
    }

    private List<String> names(Library library) {
        return library.files().stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private Path deck(String name, String id) throws IOException {
        return write(name, "id: " + id + "\ncards: [{q: a, a: b}]\n");
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, content);
    }
}

package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A deck that is none is told by its name, its line and what to do. */
class BadInputIT {
    private static final int TEN_MEGABYTES = 10_000_000;

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void moveIn() {
        home = new Home(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | just some words",
                "1 | {{{ : [",
                "3 | title: T\\ncards:\\n  - question: \"never closed\\n    answer: A\\n",
                "2 | title: T\\ncards: &all\\n  - *all\\n",
                "1 | deck: &a [*a]",
                "3 | title: T\\ncards:\\n  - {question: Q, anser: A}\\n",
                "3 | title: T\\ncards:\\n  - only words\\n"
            })
    void textThatIsNoDeck(int line, String text) throws Exception {
        assertRefused(home.file("deck.yaml", text.replace("\\n", "\n")), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "[", "- ", "&a ", "\"\u00e9", "? "})
    void tenMegabytesInOneLine(String piece) throws Exception {
        assertRefused(home.file("line.yaml", piece.repeat(TEN_MEGABYTES / piece.length())), 1);
    }

    @Test
    void bytesThatAreNoText() throws Exception {
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37);
        }
        assertRefused(Files.write(folder.resolve("photo.yaml"), bytes), 1);
        byte[] latin =
                "title: T\ncards:\n  - question: Léon?\n    answer: Blum\n".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(Files.write(folder.resolve("latin.yaml"), latin), 3);
    }

    @Test
    void missingFileAndFolderWithoutDecks() throws Exception {
        assertRefused(folder.resolve("missing.yaml"), 1);
        assertRefused(Files.createDirectory(folder.resolve("empty.yaml")), 1);
    }

    @Test
    void fileThatMayNotBeRead() throws Exception {
        Path deck = home.deckOf(1);
        Assumptions.assumeTrue(deck.toFile().setReadable(false) && !Files.isReadable(deck), "root reads every file");
        assertRefused(deck, 1);
    }

    @Test
    void goodDeckBesideABadOneDoesNotHideIt() throws Exception {
        home.deckOf(3);
        home.file("wrong.yaml", "title: T\ncards:\n  - question: Q\n");
        Launched quiz =
                Launched.revise(home, "quiz", folder).input("\n4\n").run().withoutTrace();
        assertThat(quiz.exit()).isEqualTo(3);
        assertThat(quiz.err()).contains("wrong.yaml:3:");
        assertThat(home.progress()).doesNotExist();
    }

    /** Holds when every command that needs the deck ends with 3, names file and line, and writes nothing. */
    private void assertRefused(Path deck, int line) throws IOException, InterruptedException {
        for (String command : new String[] {"quiz", "list"}) {
            Launched run =
                    Launched.revise(home, command, deck).input("\n4\n").run().withoutTrace();
            assertThat(run.exit()).as(run.toString()).isEqualTo(3);
            assertThat(run.err()).contains(deck.getFileName() + ":" + line + ":");
            assertThat(run.err().lines()).allMatch(text -> text.length() < 400);
            assertThat(run.out()).isEmpty();
        }
        assertThat(home.progress()).doesNotExist();
        Launched check = Launched.revise(home, "check", deck).run().withoutTrace();
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains(deck.getFileName() + ":" + line + ":");
    }
}

package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file looked through and put right before it becomes a deck, before our eyes. */
class ImportIT {
    private static final String TABLE = """
            Question,Answer
            When was the Treaty of Rapallo signed?,1922
            When was the Treaty of Berlin signed?,1926
            When was the Franco-Soviet pact signed?,1935
            """;

    @TempDir
    Path folder;

    private Home home;
    private Path table;
    private Path deck;

    @BeforeEach
    void moveIn() throws Exception {
        home = new Home(folder);
        table = home.file("treaties.csv", TABLE);
        deck = folder.resolve("deck.yaml");
    }

    private Tmux review(Object... files) throws Exception {
        Object[] arguments = new Object[files.length + 5];
        arguments[0] = "import";
        arguments[1] = "--format";
        arguments[2] = "csv";
        arguments[3] = "-o";
        arguments[4] = deck;
        System.arraycopy(files, 0, arguments, 5, files.length);
        return Tmux.in(home).revise(arguments);
    }

    @Test
    void whatWasPutRightIsWritten() throws Exception {
        try (Tmux tmux = review(table)) {
            tmux.await("3 cards");
            assertThat(tmux.isCovered()).isTrue();
            tmux.press("x");
            tmux.await("Dropped: When was the Treaty of Rapallo");
            tmux.press("Down", "f");
            tmux.await("1  When was the Treaty of Berlin");
            tmux.await("2  1935");
            tmux.press("x");
            tmux.await("Dropped: 1935");
            tmux.press("u");
            tmux.await("2  1935");
            tmux.resize(40, 10);
            tmux.await("the narrow keys", screen -> screen.contains("write all") && !screen.contains("merge"));
            assertThat(deck).doesNotExist();
            tmux.press("Enter");
            assertThat(tmux.exit()).isZero();
            assertThat(tmux.isCovered()).isFalse();
            assertThat(tmux.modesAfter()).isEqualTo(tmux.modesBefore());
        }
        assertThat(Files.readString(deck))
                .contains("question: When was the Treaty of Berlin signed?", "question: 1935")
                .doesNotContain("Rapallo");
    }

    @Test
    void aFormatThatCannotBeReadSaysSoAndTheCardsAreStillThere() throws Exception {
        try (Tmux tmux = review(table)) {
            tmux.await("3 cards");
            tmux.press("t");
            tmux.await("Read the file as:");
            String screen = tmux.screen();
            while (!screen.contains("> apkg")) {
                String before = screen;
                tmux.press("Down");
                screen = tmux.await("next format", now -> !now.equals(before));
            }
            tmux.press("Enter");
            tmux.await("this is no Anki package");
            tmux.press("Escape");
            tmux.await("Enter write all");
            tmux.press("q");
            assertThat(tmux.exit()).isZero();
            assertThat(tmux.screen()).contains("nothing was written");
        }
        assertThat(deck).doesNotExist();
    }

    @Test
    void ctrlCWritesNothing() throws Exception {
        Path other = home.file("other.csv", TABLE.replace("signed", "broken"));
        try (Tmux tmux = review(table, other)) {
            tmux.await("file 1 of 2: treaties.csv");
            tmux.press("Enter");
            tmux.await("file 2 of 2: other.csv");
            tmux.press("C-c");
            tmux.await("Ctrl-C once more");
            tmux.press("C-c");
            assertThat(tmux.exit()).isEqualTo(130);
            assertThat(tmux.modesAfter()).isEqualTo(tmux.modesBefore());
        }
        assertThat(deck).doesNotExist();
    }

    @Test
    void aTerminalThatCanDoNoMoreIsAskedLineByLine() throws Exception {
        String command = Tmux.command("import", "--format", "csv", "-o", deck, table);
        try (Tmux tmux = Tmux.in(home).script("TERM=dumb " + command)) {
            tmux.await("[Enter writes 3 cards");
            tmux.type("2 drop");
            tmux.await("[Enter writes 2 cards");
            tmux.type("");
            assertThat(tmux.exit()).isZero();
        }
        assertThat(Files.readString(deck)).contains("Rapallo", "Franco-Soviet").doesNotContain("Berlin");
    }
}

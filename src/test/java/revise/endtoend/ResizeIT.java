package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that changes its size while a card is open shows what a window that always had that size shows. */
class ResizeIT {
    private static final String DECK = """
            title: Windows
            cards:
              - id: wide
                question: >-
                  Which word ends a question that takes several lines in a narrow window and one or two in a wide
                  one: omega?
                answer: Alpha
                note: The first letter.
            """;

    private static final int[][] SIZES = {{40, 12}, {120, 40}, {20, 30}, {80, 24}};

    @TempDir
    Path folder;

    private Path deck;

    @BeforeEach
    void writeDeck() throws Exception {
        deck = new Home(folder).file("windows.yaml", DECK);
    }

    @Test
    void questionIsDrawnAnew() throws Exception {
        try (Tmux changing = started(80, 24)) {
            for (int[] size : SIZES) {
                String drawn = resized(changing, size[0], size[1]);
                assertThat(Dialogue.count(drawn, "Windows")).as(drawn).isEqualTo(1);
                assertThat(Dialogue.count(drawn, "show answer")).as(drawn).isEqualTo(1);
                assertThat(drawn.replaceAll("\\s+", " "))
                        .contains(
                                "Which word ends a question that takes several lines in a narrow window and one or two in a wide one: omega?");
            }
        }
    }

    @Test
    void revealedCardIsDrawnAnew() throws Exception {
        try (Tmux changing = started(80, 24)) {
            reveal(changing);
            for (int[] size : SIZES) {
                changing.resize(size[0], size[1]);
                try (Tmux constant = started(size[0], size[1])) {
                    reveal(constant);
                    String expected = constant.screen();
                    String drawn = changing.await("a card drawn like\n" + expected + "\n", expected::equals);
                    assertThat(Dialogue.count(drawn, "Alpha")).as(drawn).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void draggingTheWindowLeavesNothingBehind() throws Exception {
        try (Tmux tmux = started(80, 24)) {
            String before = tmux.screen();
            for (int columns = 81; columns < 100; columns++) {
                tmux.resize(columns, columns % 2 == 0 ? 10 : 40);
            }
            tmux.resize(5, 3);
            tmux.resize(80, 24);
            tmux.await("the screen of before", before::equals);
        }
    }

    private Tmux started(int columns, int rows) throws Exception {
        Tmux tmux = Tmux.in(new Home(folder)).size(columns, rows).revise("quiz", deck);
        tmux.await("question and keys", screen -> screen.contains("omega?") && screen.contains("show answer"));
        return tmux;
    }

    private static void reveal(Tmux tmux) throws Exception {
        tmux.press("Space");
        tmux.await("answer and keys", screen -> screen.contains("Alpha") && screen.contains("Enter good"));
    }

    /** The frame in a new size, which must be the one that a start in that size draws. */
    private String resized(Tmux changing, int columns, int rows) throws Exception {
        changing.resize(columns, rows);
        try (Tmux constant = started(columns, rows)) {
            String expected = constant.screen();
            return changing.await("a card drawn like\n" + expected + "\n", expected::equals);
        }
    }
}

package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are typed in a real terminal. */
class TypedIT {
    private static final String ANSWER = "    answer: September 1934 # no day\n";

    @TempDir
    Path folder;

    private Home home;
    private Path deck;

    @BeforeEach
    void moveIn() throws Exception {
        home = new Home(folder);
        deck = home.file("league.yaml", """
                title: League
                id: league
                cards:
                  - id: joined
                    question: When was the League joined?
                """ + ANSWER + """
                  - id: treaties
                    question: Which treaties?
                    answer: [Rapallo, Berlin]
                """);
    }

    private Tmux quiz() throws Exception {
        return Tmux.in(home).revise("quiz", "--type", "--order", "deck", deck);
    }

    private static void type(Tmux tmux, String text) throws Exception {
        tmux.press("-l", text);
    }

    @Test
    void answersAreTypedWithSlipsOnSeveralLinesAndPasted() throws Exception {
        try (Tmux tmux = quiz()) {
            tmux.await("Enter don't know");
            type(tmux, "q? Septober");
            tmux.await("q? Septober");
            tmux.press("C-a", "Delete", "Delete", "Delete", "C-e", "BSpace", "BSpace", "BSpace", "BSpace");
            type(tmux, "ember 1934");
            tmux.await("  September 1934");
            tmux.press("Enter");
            tmux.await("> [x] September 1934");
            tmux.await("[3 good");
            tmux.press("Enter");

            tmux.await("Which treaties?");
            type(tmux, "Rapallo");
            tmux.press("M-Enter");
            type(tmux, "Berlin");
            tmux.await("both lines", screen -> screen.contains("  Rapallo\n  Berlin"));
            tmux.press("C-u", "BSpace");
            tmux.await("one line", screen -> !screen.contains("Berlin"));
            tmux.paste("\nBerlin");
            tmux.await("both lines", screen -> screen.contains("  Rapallo\n  Berlin"));
            assertThat(home.log().answers()).containsExactly("league/joined good");
            tmux.press("Enter");
            tmux.await("[x] Berlin");
            tmux.press("4");
            tmux.await("saved: easy");
            tmux.press("Escape");
            tmux.await("Enter type the answer");
            tmux.press("q", "q");
            assertThat(tmux.exit()).isZero();
        }
        assertThat(home.log().of("review").get(0))
                .containsEntry("typed", "September 1934")
                .containsEntry("suggested", 1.0)
                .containsEntry("marks", 1.0);
        assertThat(home.log().of("review").get(1)).containsEntry("typed", "Rapallo\nBerlin");
    }

    @Test
    void myWordingIsWrittenIntoTheDeckAndCountsInTheNextSession() throws Exception {
        String before = Files.readString(deck);
        try (Tmux tmux = quiz()) {
            tmux.await("Your answer");
            type(tmux, "the ninth month of that year");
            tmux.press("Enter");
            tmux.await("> [ ] September 1934");
            tmux.press("w");
            tmux.await("written into league.yaml: accept: the ninth month of that year");
            tmux.await("> [x] September 1934");
            tmux.press("C-c");
            assertThat(tmux.exit()).isEqualTo(130);
        }
        assertThat(Files.readString(deck)).isEqualTo(before.replace(ANSWER, """
                    answer:
                      - text: September 1934 # no day
                        accept: [the ninth month of that year]
                """));
        assertThat(home.progress()).doesNotExist();
        try (Tmux tmux = quiz()) {
            tmux.await("Your answer");
            type(tmux, "the ninth month of that year");
            tmux.press("Enter");
            tmux.await("> [x] September 1934");
            tmux.await("[3 good");
        }
    }

    @Test
    void aQuizThatIsKilledBeforeTheRatingHasLoggedNothing() throws Exception {
        try (Tmux tmux = quiz()) {
            tmux.await("Your answer");
            type(tmux, "September 1934");
            tmux.press("Enter");
            tmux.await("[3 good");
            tmux.press("Enter");
            tmux.await("Which treaties?");
            type(tmux, "Rapallo");
            tmux.press("Enter");
            tmux.await("[2 hard");
            tmux.program().destroyForcibly();
            assertThat(tmux.exit()).isEqualTo(128 + 9);
        }
        assertThat(home.log().torn()).isEmpty();
        assertThat(home.log().answers()).containsExactly("league/joined good");
        try (Tmux tmux = quiz()) {
            tmux.await("Which treaties?");
        }
    }
}

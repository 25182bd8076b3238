package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.testing.Json;

/** A session on a full screen. */
class ScreenIT {
    private static final String FIRST = "In which year did the Treaty of Rapallo bring Germany";
    private static final String SECOND = "Which treaty of 1926 confirmed the partnership";
    private static final String KEYS = "q quit";

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void moveIn() {
        home = new Home(folder);
    }

    @Test
    void asksRevealsRatesAndTakesBack() throws Exception {
        try (Tmux tmux = Tmux.in(home).revise("quiz", Built.deck())) {
            String asked = tmux.await("the first question", screen -> screen.contains(FIRST) && screen.contains(KEYS));
            assertThat(asked.lines())
                    .as("the answer before it is asked for")
                    .noneMatch(line -> line.strip().equals("1922"));

            tmux.press("Space");
            String revealed = tmux.await("[3 good");
            assertThat(revealed.lines()).anyMatch(line -> line.strip().equals("1922"));

            tmux.press("3");
            tmux.await("the second question", screen -> screen.contains(SECOND) && screen.contains("saved: good"));
            assertThat(home.log().answers()).containsExactly("stalin/rapallo-date good");

            tmux.press("u");
            tmux.await("the first question again", screen -> screen.contains(FIRST) && screen.contains("undone"));
            assertThat(home.log().of("undo")).extracting(undo -> undo.get("of")).contains(lastReview());
            assertThat(states("stalin/rapallo-date")).isEqualTo("new");
        }
    }

    private @Nullable Object lastReview() throws IOException {
        List<Map<String, @Nullable Object>> reviews = home.log().of("review");
        return reviews.get(reviews.size() - 1).get("id");
    }

    @Test
    void tickedPointsChangeTheSuggestedRating() throws Exception {
        Path deck = home.file("points.yaml", """
                title: Points
                cards:
                  - id: two
                    question: Which two towns gave treaties their names?
                    answer: [Rapallo, Locarno]
                """);
        try (Tmux tmux = Tmux.in(home).revise("quiz", deck)) {
            tmux.await("Which two towns");
            tmux.press("Space");
            tmux.await("the points", screen -> screen.contains("> [ ] Rapallo") && screen.contains("[3 good"));
            tmux.press("Space");
            tmux.await("half of the points", screen -> screen.contains("[x] Rapallo") && screen.contains("[2 hard"));
            tmux.press("Space");
            tmux.await("all points", screen -> screen.contains("[x] Locarno") && screen.contains("[3 good"));
            tmux.press("x");
            tmux.await("a point less", screen -> screen.contains("[ ] Locarno") && screen.contains("[2 hard"));
            tmux.press("Enter");
            tmux.await("saved: hard");
            assertThat(home.log().answers()).containsExactly("points/two hard");
            assertThat(home.log().of("review").get(0).get("marks")).asString().startsWith("1");
        }
    }

    @Test
    void helpAndInfoLieOverTheCardUntilAKey() throws Exception {
        try (Tmux tmux = Tmux.in(home).revise("quiz", Built.deck())) {
            String card = tmux.await("the card", screen -> screen.contains(FIRST) && screen.contains(KEYS));
            tmux.press("?");
            String help = tmux.await("any key goes back");
            assertThat(help).contains("bury:", "suspend:").doesNotContain(FIRST);
            tmux.press("Escape");
            tmux.await("the card as before", card::equals);
            tmux.press("i");
            String info = tmux.await("any key goes back");
            assertThat(info).contains("stalin/rapallo-date").doesNotContain(FIRST);
            tmux.press("Space");
            tmux.await("the card as before", card::equals);
        }
    }

    @Test
    void buriesAndSuspends() throws Exception {
        Path deck = home.deckOf(3);
        try (Tmux tmux = Tmux.in(home).revise("quiz", deck)) {
            tmux.await("Which number follows 0?");
            tmux.press("b");
            tmux.await("the next card", screen -> screen.contains("follows 1?") && screen.contains("buried"));
            tmux.press("s");
            tmux.await("the last card", screen -> screen.contains("follows 2?") && screen.contains("suspended"));
            tmux.press("q");
            assertThat(tmux.exit()).isZero();
        }
        assertThat(states(deck, "many/c1")).isEqualTo("buried");
        assertThat(states(deck, "many/c2")).isEqualTo("suspended");
        assertThat(states(deck, "many/c3")).isEqualTo("new");
    }

    @Test
    void sumsUpAndGivesTheTerminalBack() throws Exception {
        try (Tmux tmux = Tmux.in(home).revise("quiz", Built.deck())) {
            tmux.await(FIRST);
            assertThat(tmux.isCovered()).isTrue();
            tmux.press("Space", "4");
            tmux.await(SECOND);
            tmux.press("q");
            tmux.await("the summary", screen -> screen.contains("1 answer in") && screen.contains("Enter leave"));
            tmux.press("Enter");

            assertThat(tmux.exit()).isZero();
            assertThat(tmux.isCovered()).isFalse();
            assertThat(tmux.format("cursor_flag")).as("the cursor is visible").isEqualTo("1");
            assertThat(tmux.modesAfter()).isEqualTo(tmux.modesBefore());
            assertThat(tmux.screen()).contains("before the program").contains("1 easy");
            tmux.type("echo he''llo");
            tmux.await(
                    "what is typed and what it prints",
                    screen -> screen.contains("echo he''llo") && screen.lines().anyMatch(line -> line.equals("hello")));
        }
    }

    private String states(String card) throws Exception {
        return states(Built.deck(), card);
    }

    /** The console of Linux has one screen only, which the session must clear behind itself. */
    @Test
    void leavesNothingOnATerminalWithOneScreen() throws Exception {
        try (Tmux tmux = Tmux.in(home).script("TERM=linux " + Tmux.command("quiz", Built.deck()))) {
            tmux.await("the first question", screen -> screen.contains(FIRST) && screen.contains(KEYS));
            tmux.press("Space", "3");
            tmux.await(SECOND);
            tmux.press("C-c");
            assertThat(tmux.exit()).isEqualTo(130);
            assertThat(tmux.screen())
                    .contains("1 answer in")
                    .doesNotContain(KEYS)
                    .doesNotContain(SECOND);
        }
    }

    /** The state of a card in {@code list --json}. */
    private String states(Path deck, String card) throws Exception {
        Launched listed = Launched.revise(home, "list", "--json", deck).run();
        Map<?, ?> document = (Map<?, ?>) Json.parse(listed.out());
        for (Object entry : (List<?>) document.get("cards")) {
            Map<?, ?> fields = (Map<?, ?>) entry;
            if (card.equals(fields.get("id"))) {
                return String.valueOf(fields.get("state"));
            }
        }
        throw new AssertionError(card + " is not listed: " + listed);
    }
}

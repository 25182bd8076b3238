package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.testing.Json;

/** A session goes on from what earlier sessions left in the log. */
class ResumeIT {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @TempDir
    Path folder;

    private Home home;
    private Path deck;

    @BeforeEach
    void writeDeck() throws IOException {
        home = new Home(folder);
        deck = home.deckOf(5);
    }

    @Test
    void cardsComeBackOnTheirDay() throws Exception {
        assertThat(due(DAY)).isEqualTo("new 5 learning 0 review 0");
        // Three are learnt, two of them through both of their steps; a fourth is left in its first.
        Launched first = quiz(DAY, "--new", "4", "\n4\n\n3\n\n3\n\n3\n\n3\n\n3\nq\n");
        assertThat(first.exit()).isZero();
        assertThat(home.log().answers())
                .containsExactly(
                        "many/c1 easy", "many/c2 good", "many/c3 good", "many/c4 good", "many/c2 good", "many/c3 good");
        assertThat(due(DAY)).isEqualTo("new 1 learning 1 review 0");

        LocalDate next = comesBack("many/c2");
        assertThat(next).isAfter(DAY);
        assertThat(comesBack("many/c3")).isEqualTo(next);
        assertThat(comesBack("many/c1")).isAfter(next);
        assertThat(due(next.minusDays(1))).isEqualTo("new 1 learning 1 review 0");
        assertThat(due(next)).isEqualTo("new 1 learning 1 review 2");

        Launched second = quiz(next, "--new", "0", "\n3\n\n3\n\n3\nq\n");
        assertThat(second.out()).contains("0 new, 1 learning, 2 review.");
        assertThat(asked(second)).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(due(next)).isEqualTo("new 1 learning 0 review 0");
        assertThat(comesBack("many/c2")).isAfter(next.plusDays(1));

        assertThat(due(comesBack("many/c1"))).as("easy").matches("new 1 learning 0 review [1-9]");
    }

    @Test
    void screenAsksWhatIsDue() throws Exception {
        quiz(DAY, "--new", "1", "\n4\n");
        LocalDate next = comesBack("many/c1");
        try (Tmux tmux = Tmux.in(home).revise("quiz", deck, "--new", "0", "--now", at(next))) {
            String screen = tmux.await("follows 0?");
            assertThat(screen).contains("new 0", "review 1");
            tmux.press("Space", "3");
            tmux.await("saved: good");
        }
        assertThat(home.log().answers()).endsWith("many/c1 good");
        assertThat(home.log().of("review").get(1).get("day")).isEqualTo(next.toString());
    }

    @Test
    void nothingIsAskedBeforeItIsDue() throws Exception {
        quiz(DAY, "--new", "5", "\n4\n\n4\n\n4\n\n4\n\n4\n");
        Launched tooEarly = quiz(DAY.plusDays(1), "--new", "5", "\n4\n");
        assertThat(tooEarly.exit()).isZero();
        assertThat(tooEarly.out()).startsWith("Nothing is due.");
        assertThat(home.log().answers()).hasSize(5);
    }

    private Launched quiz(LocalDate day, String option, String value, String input)
            throws IOException, InterruptedException {
        return Launched.revise(home, "quiz", deck, "--now", at(day), option, value)
                .input(input)
                .run();
    }

    private static String at(LocalDate day) {
        return day + "T10:00:00Z";
    }

    /** The numbers that the questions named. */
    private static List<Integer> asked(Launched quiz) {
        List<Integer> numbers = new ArrayList<>();
        quiz.out().lines().filter(line -> line.startsWith("Question ")).forEach(line -> {
            String number = line.substring(line.lastIndexOf(' ') + 1, line.length() - 1);
            numbers.add(Integer.parseInt(number));
        });
        return numbers;
    }

    private String due(LocalDate day) throws Exception {
        Launched due =
                Launched.revise(home, "due", "--json", deck, "--now", at(day)).run();
        Map<?, ?> total = (Map<?, ?>) ((Map<?, ?>) Json.parse(due.out())).get("total");
        return "new " + total.get("new") + " learning " + total.get("learning") + " review " + total.get("review");
    }

    /** The day on which a card is due. */
    private LocalDate comesBack(String card) throws Exception {
        Launched list = Launched.revise(home, "list", "--json", deck).run();
        for (Object entry : (List<?>) ((Map<?, ?>) Json.parse(list.out())).get("cards")) {
            Map<?, ?> fields = (Map<?, ?>) entry;
            if (card.equals(fields.get("id"))) {
                return LocalDate.parse(String.valueOf(fields.get("due")));
            }
        }
        throw new AssertionError(card + " is not listed: " + list);
    }
}

package revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of card through the commands, with the log and the next day. */
class KindsCommandsTest {
    private static final String DECK = """
            title: Kinds
            id: kinds
            exam: 2026-12-04
            new_per_day: 5
            cards:
              - id: pact
                cloze: "The pact was signed in {{May 1935::month and year}} by {{Laval}}"
              - id: place
                question: Where was the treaty of 1920 signed?
                choices: [Minsk, Moscow, Riga]
                answer: Moscow
              - id: treaties
                question: Put in order
                order: [Rapallo, Berlin, Locarno, Paris]
              - id: league
                question: The body founded in 1920
                answer: League of Nations
                reverse: true
              - id: gains
                question: What was gained?
                answer: [Trade, Credit, Standing]
              - id: idea
                question: Not yet
                answer: ready
                status: draft
              - id: last
                question: The sixth
                answer: card
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(folder).file("decks/kinds.yaml", DECK).at("2026-11-22T10:00:00Z");
    }

    private Cli.Result quiz(String input, String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "quiz";
        args[1] = "--plain";
        args[2] = "--order";
        args[3] = "deck";
        System.arraycopy(more, 0, args, 4, more.length);
        return cli.input(input).run(args).exits(0);
    }

    private Map<String, Object> card(String id) {
        return cli.run("list", "--json").list("cards").stream()
                .filter(card -> id.equals(card.get("id")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyGapAndDirectionIsListedWithItsKindAndState() {
        List<Map<String, Object>> cards = cli.run("list", "--json").exits(0).list("cards");
        assertThat(cards)
                .extracting(card -> card.get("id") + " " + card.get("kind") + " " + card.get("state"))
                .containsExactly(
                        "kinds/pact:1 cloze new",
                        "kinds/pact:2 cloze new",
                        "kinds/place choice new",
                        "kinds/treaties order new",
                        "kinds/league basic new",
                        "kinds/league:reverse reverse new",
                        "kinds/gains basic new",
                        "kinds/idea basic draft",
                        "kinds/last basic new");
    }

    @Test
    void dueCountsOneOfTheSiblingsNoDraftsAndTheDecksOwnLimit() {
        Map<String, Object> deck =
                cli.run("due", "--json").exits(0).list("decks").get(0);
        assertThat(deck).containsEntry("new", 5L).containsEntry("exam", "2026-12-04");
        cli.run().prints(" 5         0    0  Kinds  (exam in 12 days)");
        cli.at("2026-12-05T10:00:00Z").run().prints(" 5         0    0  Kinds\n");
    }

    @Test
    void theSiblingOfAGapWaitsUntilTheNextDay() {
        quiz("\n4\n\n4\n\n4\n\n4\n\n4\n").prints("[month and year]", "Question 5");
        assertThat(card("kinds/pact:1")).containsEntry("state", "review");
        assertThat(card("kinds/pact:2")).containsEntry("state", "new");
        quiz("").prints("Nothing is due.");
        cli.at("2026-11-23T10:00:00Z");
        assertThat(quiz("q\n").out()).contains("May 1935 by [...]");
        assertThat(cli.run("due", "--json").list("decks").get(0)).containsEntry("new", 3L);
    }

    @Test
    void aSuspendedGapMakesRoomForItsSibling() {
        cli.run("progress", "suspend", "kinds/pact:1").exits(0);
        assertThat(quiz("q\n").out()).contains("Question 1").contains("May 1935 by [...]");
    }

    @Test
    void aSeedGivesTheSameOrderOfChoices() {
        String first = quiz("\n4\nq\n", "--seed", "4").out();
        assertThat(quiz("u\nq\n", "--seed", "4", "--cram").out()).isNotEmpty();
        cli.run("progress", "undo").exits(0);
        assertThat(quiz("\n4\nq\n", "--seed", "4").out()).isEqualTo(first);
    }

    @Test
    void theMissedPointsAreRememberedAndShown() {
        for (String at : List.of("10:00", "11:00", "12:00")) {
            cli.at("2026-11-22T" + at + ":00Z");
            String ticks = at.equals("12:00") ? "t 1 2 3" : at.equals("11:00") ? "t 1" : "t 1 2";
            assertThat(cramOf("gains", ticks)).contains("Saved: again");
        }
        Cli.Result shown = cli.run("show", "kinds/gains").exits(0);
        shown.prints("Points missed, of 3 answers marked:\n  2  Standing\n  1  Credit\n");
        assertThat(shown.out()).doesNotContain("  0  Trade");
        assertThat(points(cli.run("show", "kinds/gains", "--json").exits(0)))
                .extracting(point -> point.get("text") + " " + point.get("missed") + "/" + point.get("asked"))
                .containsExactly("Trade 0/3", "Credit 1/3", "Standing 2/3");
        cli.run("progress", "undo").exits(0);
        cli.run("show", "kinds/gains").prints("Points missed, of 2 answers marked:");
    }

    private String cramOf(String card, String ticks) {
        cli.file("decks/kinds.yaml", DECK.replace("id: " + card + "\n", "id: " + card + "\n    tags: only\n"));
        return quiz("\n" + ticks + "\n1\nq\n", "--cram", "--tag", "only").out();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> points(Cli.Result result) {
        return (List<Map<String, Object>>) ((Map<String, Object>) result.json().get("card")).get("points");
    }

    @Test
    void aPickedAnswerIsMarkedInTheLog() {
        quiz("\n4\nMinsk\n1\nu\nMoscow\n\nq\n");
        assertThat(cli.run("show", "kinds/place", "--json").exits(0).list("history"))
                .extracting(entry -> entry.get("kind") + " " + entry.get("marks") + " " + entry.get("missed") + " "
                        + entry.get("undone"))
                .contains("review 0.0 [Moscow] true", "review 1.0 [] false");
        assertThat(cli.run("show", "kinds/place")
                        .prints("( ) Minsk", "(x) Moscow")
                        .out())
                .doesNotContain("Points missed");
    }

    @Test
    void draftsAreNotCrammedEither() {
        assertThat(quiz("\n1\n".repeat(3), "--cram").out()).doesNotContain("Not yet");
    }
}

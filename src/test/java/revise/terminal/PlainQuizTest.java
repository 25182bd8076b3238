package revise.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Point;
import revise.progress.CardProgress;
import revise.study.Desk;

class PlainQuizTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path log;
    private Bench bench;

    @BeforeEach
    void setUp() {
        log = folder.resolve("kept").resolve("progress.jsonl");
        bench = Bench.standard(log);
    }

    private int run(Reader in, boolean cram, boolean echoed) throws Exception {
        PrintStream to = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, false, StandardCharsets.UTF_8);
        return PlainQuiz.run(bench.desk(cram), bench.setup(cram, null), in, to, errors, echoed);
    }

    private String session(String... lines) throws Exception {
        out.reset();
        assertThat(run(new StringReader(String.join("\n", lines)), false, false))
                .isZero();
        return said();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private CardProgress progress(String card) throws Exception {
        return bench.store().load().of("stalin/" + card);
    }

    @Test
    void aWholeSessionReadsLikeALog() throws Exception {
        assertThat(session("", "4", "", "t 1 2", "", "what", "easy")).isEqualTo("""
                        Stalin and International Relations: 3 new, 0 learning, 0 review.
                        Type ? for help, q to quit.

                        Question 1 (about 1 minute left): When was the USSR admitted to the League of Nations?
                        [Enter shows the answer]\s
                        Answer: September 1934
                        [1 again 1m, 2 hard 6m, 3 good 10m, 4 easy 8d; Enter: good]\s
                        Saved: easy, comes back in 8 days.

                        Question 2 (less than a minute left): When was Soviet-German cooperation established, and when was military cooperation most intense?
                        [Enter shows the answer]\s
                        Any 2 of these 3 points are enough.
                        Point 1: Established by the Treaty of Rapallo, 1922
                        Point 2: Consolidated by the Treaty of Berlin, 1926 (2 marks)
                        Point 3: Most intense from 1929 to 1932, when tanks and aircraft were tried out together at Kazan and Lipetsk, far from the eyes of the Allied commissions
                        Note: Both powers were outcasts of Versailles.
                        Source: notes p. 12
                        [1 again 1m, 2 hard 6m, 3 good 10m, 4 easy 8d; Enter: good]\s
                        Ticked: 1, 2. Suggested: good.
                        [1 again 1m, 2 hard 6m, 3 good 10m, 4 easy 8d; Enter: good]\s
                        Saved: good, comes back in 10 minutes.

                        Question 3 (less than a minute left): Who signed the Franco-Soviet pact for France?
                        [Enter shows the answer]\s
                        Answer: Laval
                        [1 again 1m, 2 hard 6m, 3 good 10m, 4 easy 8d; Enter: good]\s
                        Saved: easy, comes back in 8 days.

                        Question 4 (less than a minute left): When was Soviet-German cooperation established, and when was military cooperation most intense?
                        [Enter shows the answer]\s

                        3 answers in less than a minute, 100 % right: 0 again, 0 hard, 1 good, 2 easy. Left: 0 new, 1 learning, 0 review.
                        Coming back later today, at 10:10: 1 card.
                        Coming back in 8 days: 2 cards.
                        """);
    }

    @Test
    void aTerminalEchoesTheEndOfALineItself() throws Exception {
        assertThat(run(new StringReader("\nq\n"), false, true)).isZero();
        assertThat(said()).contains("[Enter shows the answer] Answer: September 1934\n");
    }

    @Test
    void anAnswerIsOnDiskWhenItIsConfirmed() throws Exception {
        Reader in = new Reader() {
            private final Reader lines = new StringReader("\n3\n\nagain\nq\n");
            private int reviews;

            @Override
            public int read(char[] to, int offset, int length) throws java.io.IOException {
                // A reader is asked for more only when all that was said before is out.
                int confirmed = said().split("Saved: ", -1).length - 1;
                if (confirmed > reviews) {
                    reviews = confirmed;
                    assertThat(Files.readAllLines(log).stream().filter(line -> line.contains("\"rating\"")))
                            .hasSize(confirmed);
                }
                return lines.read(to, offset, Math.min(1, length));
            }

            @Override
            public void close() {}
        };
        assertThat(run(in, false, false)).isZero();
        assertThat(said()).contains("Saved: good", "Saved: again, comes back in 1 minute.");
    }

    @Test
    void ratingsMayBeNumbersOrNamesInAnyCase() throws Exception {
        assertThat(session("", " HARD ", "", "2", "", "Again")).contains("Saved: hard", "Saved: again");
        assertThat(Files.readString(log).split("\"rating\":\"hard\"", -1)).hasSize(3);
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsDoNotCount() throws Exception {
        assertThat(run(new StringReader("\ufeffh\r\n\r\n4\r\nq\r\n"), false, false))
                .isZero();
        assertThat(said()).contains("This card has no hint.", "Saved: easy");
    }

    @Test
    void numbersBeforeTheAnswerOnlyShowIt() throws Exception {
        assertThat(session("4", "q")).contains("Answer: September 1934").doesNotContain("Saved");
        assertThat(progress("league").isNew()).isTrue();
    }

    @Test
    void undoTakesTheLastAnswerBack() throws Exception {
        String said = session("u", "", "4", "u", "q");
        assertThat(said).contains("There is nothing to undo.", "Saved: easy", "Undone: here is that card again.");
        assertThat(said.split("Question 1 ", -1)).hasSize(3);
        assertThat(progress("league").isNew()).isTrue();
    }

    @Test
    void theOnlyCardLeftIsAskedAgainInFull() throws Exception {
        bench = new Bench(log, List.of(Bench.LEAGUE));
        assertThat(session("", "1", "q"))
                .containsPattern("Question 1 [^\\n]+admitted")
                .containsPattern("Question 2 [^\\n]+admitted");
    }

    @Test
    void cardsAreBuriedAndSuspended() throws Exception {
        assertThat(session("b", "", "s", "q")).contains("Buried until tomorrow.", "Suspended: ");
        assertThat(progress("rapallo").suspended()).isTrue();
    }

    @Test
    void helpAndInformationDoNotShowTheAnswer() throws Exception {
        String said = session("?", "i", "h");
        assertThat(said)
                .contains(
                        "q: quit",
                        "State: new",
                        "Card: stalin/league",
                        "File: decks/stalin.yaml:7"
                                .replace("/", Bench.FILE.getFileSystem().getSeparator()))
                .doesNotContain("September");
    }

    @Test
    void whatCannotBeUnderstoodAfterTheAnswerIsSaid() throws Exception {
        for (String line : new String[] {"5", "0", "t", "t x", "t 2", "t 0", "t 99999999999", "goood"}) {
            assertThat(session("", line))
                    .as(line)
                    .contains("That is none of: 1 to 4")
                    .doesNotContain("Saved");
        }
    }

    @Test
    void endlessLinesAreCut() throws Exception {
        assertThat(session("", "x".repeat(1_000_000), "3", "q")).contains("That is none of", "Saved: good");
    }

    @Test
    void whatCannotBeSavedIsTriedAgainOrLeft() throws Exception {
        Reader in = new StringReader("\n3\nx\nr\nq\n");
        Desk desk = bench.desk();
        Files.writeString(log.getParent(), "in the way");
        PrintStream to = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, false, StandardCharsets.UTF_8);
        assertThat(PlainQuiz.run(desk, bench.setup(), in, to, errors, false)).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8).split("Not saved: ", -1))
                .hasSize(3);
        assertThat(said())
                .contains("[r tries again, q leaves without saving this answer]")
                .doesNotContain("Saved:");
    }

    @Test
    void cramPromisesNoDates() throws Exception {
        assertThat(run(new StringReader("\n3\nq\n"), true, false)).isZero();
        assertThat(said())
                .contains("[1 again, 2 hard, 3 good, 4 easy; Enter: good]", "Saved: good.")
                .doesNotContain("Coming back");
    }

    @Test
    void nothingHostileIsPrinted() throws Exception {
        String evil = "see\u001b]0;EVILTITLE\u0007\u001b[2J\u009b31m\u202ered\u0008\u0000\rend";
        bench = new Bench(
                log,
                List.of(Bench.card(
                        "evil", evil, List.of(Point.of(evil), Point.of(evil)), 1, evil, evil, List.of(evil))));
        assertThat(session("h", "i", "", "t 1", "1", "q"))
                .contains("Hint: see", "Note: see")
                .doesNotContain("EVILTITLE", "\u001b", "\u009b", "\u202e", "\u0007", "\u0008", "\u0000", "\r");
    }
}

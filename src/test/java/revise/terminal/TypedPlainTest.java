package revise.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Point;

/** Typed answers line by line, marked by {@link Marks}. */
class TypedPlainTest {
    @TempDir
    Path folder;

    private Path log;
    private Path deck;
    private Bench bench;

    @BeforeEach
    void setUp() throws Exception {
        log = folder.resolve("kept").resolve("progress.jsonl");
        deck = Files.writeString(folder.resolve("deck.yaml"), """
                title: Stalin
                id: stalin
                cards:
                  - id: league
                    question: When was the USSR admitted to the League of Nations?
                    answer: September 1934 # no day
                  - id: treaties
                    question: Which treaties carried the cooperation?
                    answer: [Rapallo, Berlin]
                    hint: Two treaty towns
                  - id: gap
                    cloze: "It was signed by {{Laval}}"
                  - id: minsk
                    question: Where?
                    choices: [Minsk, Riga]
                    answer: Riga
                """);
        bench = Bench.of(log, deck).typing();
    }

    private String session(String... lines) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, false, StandardCharsets.UTF_8);
        StringReader in = new StringReader(String.join("\n", lines));
        assertThat(PlainQuiz.run(bench.desk(), bench.setup(), in, to, to, false))
                .isZero();
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String logged() throws Exception {
        return Files.readString(log);
    }

    @Test
    void aWholeSessionReadsLikeALog() throws Exception {
        assertThat(session("Sept 34", "w", "", "Rapallo, \\", "not Berlin", "t 2", "2", ":q"))
                .isEqualTo("""
                        Stalin and International Relations: 4 new, 0 learning, 0 review.
                        Type :? for help, :q to quit.

                        Question 1 (about 1 minute left): When was the USSR admitted to the League of Nations?
                        [type your answer; Enter alone: don't know, :? help]\s
                        Answer [ ]: September 1934
                          not found
                        [1 again 1m, 2 hard 6m, 3 good 10m, 4 easy 8d; Enter: again]\s
                        Written into deck.yaml: accept: Sept 34.
                        Answer [x]: September 1934
                          accepted: Sept 34
                        [1 again 1m, 2 hard 6m, 3 good 10m, 4 easy 8d; Enter: good]\s
                        Saved: good, comes back in 10 minutes.

                        Question 2 (about 1 minute left): Which treaties carried the cooperation?
                        [type your answer; Enter alone: don't know, :? help]\s
                        [it goes on]\s
                        Point 1 [x]: Rapallo
                          word for word
                        Point 2 [!]: Berlin
                          you wrote: not Berlin
                        [1 again 1m, 2 hard 6m, 3 good 10m, 4 easy 8d; Enter: hard]\s
                        Ticked: 1, 2. Suggested: good.
                        [1 again 1m, 2 hard 6m, 3 good 10m, 4 easy 8d; Enter: good]\s
                        Saved: hard, comes back in 6 minutes.

                        Question 3 (about 1 minute left): It was signed by [...]
                        [type your answer; Enter alone: don't know, :? help]\s

                        2 answers in less than a minute, 100 % right: 0 again, 1 hard, 1 good, 0 easy. Left: 2 new, 2 learning, 0 review.
                        Coming back later today, the first at 10:06: 2 cards.
                        """);
    }

    @Test
    void whatWasTypedIsLoggedAndWhatWasMissedIsSummedUp() throws Exception {
        String said = session("Rapallo", "1", "Rapallo \\", "\\", "and so on", "", ":q");
        assertThat(logged())
                .contains(
                        "\"rating\":\"again\"",
                        "\"suggested\":0.0,\"missed\":[\"September 1934\"],\"typed\":\"Rapallo\"")
                .contains(
                        "\"marks\":1.0,\"suggested\":1.0,\"missed\":[\"Berlin\"],\"typed\":\"Rapallo \\n\\nand so on\"");
        assertThat(said)
                .contains("Missed: When was the USSR admitted to the League of Nations? - September 1934")
                .contains("Missed: Which treaties carried the cooperation? - Berlin");
    }

    @Test
    void anEmptyLineIsNotToKnow() throws Exception {
        assertThat(session("", "", ":q")).contains("Answer [ ]: September 1934\n[1", "Enter: again]", "Saved: again");
        assertThat(logged()).doesNotContain("typed").doesNotContain("suggested");
    }

    @Test
    void lettersAreAnswersAndCommandsBeginWithAColon() throws Exception {
        String said = session("u", "", ":u", ":i", ":h", ":?", ":x", "::q September 1934", "q");
        assertThat(said)
                .contains("Undone: here is that card again.", "Card: stalin/league", "This card has no hint.")
                .contains("A line that ends in \\ goes on in the next.", "There is no :x; :? shows all.")
                .contains("Answer [x]: September 1934");
        assertThat(logged()).contains("\"typed\":\"u\"");
        assertThat(session(":b", "q", "?", "q"))
                .contains("Buried until tomorrow.", "w, or w 2 for point 2: count what you typed");
    }

    @Test
    void ratingsTicksAndCommandsWorkBehindTheAnswerAsEver() throws Exception {
        assertThat(session("x", "t 1", "easy", "x", ":u", ":q"))
                .contains("Ticked: 1. Suggested: good.", "Saved: easy", "Undone");
        assertThat(logged()).contains("\"marks\":1.0,\"suggested\":0.0,\"missed\":[],\"typed\":\"x\"");
    }

    @Test
    void theWordingOfAPointCanBeAPartOfTheAnswer() throws Exception {
        String said = session("", "", "town one and town two", "w", "W 2 Town two", "w 1 town one", "w 2", "", ":q");
        assertThat(said)
                .contains("Which point, of 1 to 2? \"w 2\" counts all")
                .contains("Written into deck.yaml: accept: Town two.\nPoint 1 [ ]: Rapallo\n  not found\nPoint 2 [x]")
                .contains("Written into deck.yaml: accept: town one.\nPoint 1 [x]: Rapallo\n  accepted: town one");
        assertThat(deck)
                .content()
                .contains("    answer: [{text: Rapallo, accept: [town one]}, {text: Berlin, accept: ["
                        + "Town two, town one and town two]}]\n");
    }

    @Test
    void theOnlyPointThatIsNotMetIsTheOneThatIsMeant() throws Exception {
        assertThat(session("", "", "Rapallo, town", "w 1", "w", "q"))
                .contains("This point is met already.", "Written into deck.yaml: accept: Rapallo, town.");
    }

    @Test
    void whatHasNoPlaceForAWordingSaysSo() throws Exception {
        assertThat(session("", "w", "", ":s", "Pierre", "w", "w 1", "q"))
                .contains("Nothing was typed that could count.", "A gap's text takes no other wording")
                .doesNotContain("Written");
    }

    @Test
    void aDeckThatHasChangedMeanwhileIsLeftAlone() throws Exception {
        String other = Files.readString(deck).replace("September 1934", "1934");
        StringReader in = new StringReader("Sept 34\nw\nq\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, false, StandardCharsets.UTF_8);
        var desk = bench.desk();
        Files.writeString(deck, other);
        PlainQuiz.run(desk, bench.setup(), in, to, to, false);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("the card is not as it was asked any more");
        assertThat(deck).hasContent(other);
    }

    @Test
    void choicesArePickedAsEver() throws Exception {
        String said = session(":b", ":b", ":b", "Riga", "", ":q");
        assertThat(said).contains("[the number of your choice; Enter alone shows the answer]", "Right.", "Saved: good");
    }

    @Test
    void anAnswerThatTheInputCutsOffIsNotGiven() throws Exception {
        assertThat(session("September 1934 \\")).doesNotContain("Answer").contains("No card was answered");
    }

    @Test
    void nothingHostileIsPrinted() throws Exception {
        String evil = "see\u001b]0;EVILTITLE\u0007\u001b[2J\u009b31m\u202ered\u0000";
        bench = new Bench(log, List.of(Bench.card("evil", "?", List.of(Point.of(evil)), 0, null, null, List.of())))
                .typing();
        assertThat(session("not " + evil, "w", "q"))
                .contains("you wrote: not see")
                .doesNotContain("EVILTITLE", "\u001b", "\u009b", "\u202e", "\u0007", "\u0000");
    }
}

package revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.testing.Json;

/** {@code revise test} for scripts: papers, answers, exit codes and the log. */
class TestCommandTest {
    private static final String DECK = """
            title: Stalin
            id: stalin
            tags: [history]
            cards:
              - {id: league, question: When was the **USSR** admitted?, answer: "1934"}
              - id: rapallo
                question: Which treaties?
                answer: [Rapallo, {text: Berlin, marks: 2.5}]
                tags: [germany]
              - {id: treaty, question: Where?, choices: [Moscow, Minsk, Riga], answer: Moscow}
              - {id: order, question: Put in order, order: [Rapallo, Berlin, League]}
              - {id: idea, question: Not yet, answer: ready, status: draft}
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(folder).file("decks/stalin.yaml", DECK);
    }

    private Path log() {
        return folder.resolve("home/.local/share/revise/progress.jsonl");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> logged() throws Exception {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String line : Files.readAllLines(log())) {
            lines.add((Map<String, Object>) Json.parse(line));
        }
        return lines;
    }

    private Cli.Result mark(String answers, String... more) {
        List<String> args = new ArrayList<>(List.of("test", "--answers", "a.yaml"));
        args.addAll(List.of(more));
        return cli.file("a.yaml", answers).run(args.toArray(String[]::new));
    }

    @Test
    void thePaperIsTheSameForTheSameSeedAndHoldsWhatIsToBeAnswered() {
        Cli.Result paper =
                cli.run("test", "--paper", "--json", "--time-limit", "30m").exits(0);
        assertThat(paper.err()).isEmpty();
        assertThat(paper.json())
                .containsEntry("seed", 1L)
                .containsEntry("marks", 8.5)
                .containsEntry("timeLimit", 1800L)
                .containsOnlyKeys("seed", "questions", "marks", "timeLimit");
        assertThat(paper.list("questions"))
                .hasSize(4)
                .allSatisfy(question -> assertThat(question).containsKeys("number", "id", "question", "kind", "marks"));
        assertThat(paper.list("questions"))
                .filteredOn(question -> question.get("id").equals("stalin/treaty"))
                .singleElement()
                .satisfies(question ->
                        assertThat((List<?>) question.get("choices")).hasSize(3));
        assertThat(cli.run("test", "--paper", "--format", "json", "--seed", "1", "--time-limit", "30m")
                        .out())
                .isEqualTo(paper.out());
        assertThat(cli.run("test", "--paper", "--json", "--count", "2").list("questions"))
                .hasSize(2);
        assertThat(cli.run("test", "--paper", "--json", "--tag", "germany").list("questions"))
                .hasSize(1);
        assertThat(log()).doesNotExist();
    }

    @Test
    void answersByLineFollowThePaper() {
        StringBuilder answers = new StringBuilder();
        for (Map<String, Object> question :
                cli.run("test", "--paper", "--json").exits(0).list("questions")) {
            answers.append(question.get("id").equals("stalin/league") ? "1934" : "")
                    .append('\n');
        }
        Cli.Result result = cli.input(answers.toString())
                .run("test", "--answers", "-", "--format", "json")
                .exits(0);
        assertThat(result.err()).isEmpty();
        assertThat(result.list("cards"))
                .filteredOn(card -> card.get("given").equals("1934"))
                .singleElement()
                .satisfies(card -> assertThat(card)
                        .containsEntry("id", "stalin/league")
                        .containsEntry("suggested", Map.of("marks", 1L, "max", 1L))
                        .containsEntry("final", Map.of("marks", 1L, "by", "marking")));
    }

    @Test
    void numbersOfChoicesAreThoseOfThePrintedPaper() {
        String paper = cli.run("test", "--paper").exits(0).out();
        String moscow = paper.lines()
                .filter(line -> line.endsWith(") Moscow"))
                .findFirst()
                .orElseThrow()
                .strip()
                .substring(0, 1);
        mark("treaty: " + moscow, "--tag", "history").exits(0).prints("chose \"Moscow\"");
    }

    @Test
    void jsonHasTheShapeThatIsPromised() {
        Cli.Result result = mark("rapallo: Rapallo\ntreaty: Riga\n", "--json", "--pass-mark", "62.5%");
        assertThat(result.json())
                .containsOnlyKeys("seed", "marks", "max", "percent", "passed", "passMark", "cards", "tags")
                .containsEntry("seed", 1L)
                .containsEntry("max", 8.5)
                .containsEntry("passed", false)
                .containsEntry("passMark", 0.625);
        assertThat(result.list("cards")).allSatisfy(card -> {
            assertThat(card).containsOnlyKeys("id", "question", "given", "points", "suggested", "final");
            assertThat((List<?>) card.get("points"))
                    .allSatisfy(point -> assertThat((Map<?, ?>) point)
                            .extracting(Map::keySet)
                            .isEqualTo(Set.of("text", "status", "marks", "evidence")));
        });
        assertThat(result.list("tags"))
                .extracting(tag -> tag.get("tag") + " " + tag.get("max"))
                .containsExactly("germany 3.5", "history 8.5");
        assertThat(mark("rapallo: x", "--json").exits(0).json())
                .containsEntry("passed", null)
                .containsEntry("passMark", null);
    }

    @ParameterizedTest
    @CsvSource({"60%, 0", "0.6, 0", "60, 0", "60.01%, 1", "100, 1", "0, 0"})
    void exactlyThePassMarkPasses(String passMark, int exit) {
        cli.file("three.yaml", """
                cards:
                  - {id: a, question: a?, answer: [{text: A, marks: 3}]}
                  - {id: b, question: b?, answer: [{text: B, marks: 2}]}
                """);
        cli.file("three.answers", "a: A\n")
                .run("test", "three.yaml", "--answers", "three.answers", "--pass-mark", passMark)
                .exits(exit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--paper --answers a.yaml       | give one of them",
                "--answers a.yaml --pass-mark x | --pass-mark: \"x\" is not a share of the marks; write it like 60%",
                "--paper --pass-mark 101        | more than all marks",
                "--paper --format junit         | a paper is text or json; junit goes with --answers",
                "--answers a.yaml --format tab  | there is no format \"tab\"; did you mean tap?",
                "--answers a.yaml --format tap --json | --json is --format json",
                "--paper --count 0              | a test of 0 questions",
                "--paper --count few            | --count: \"few\" is not a whole number",
                "--paper --strict               | --strict is for marking; give --answers FILE beside it",
                "--paper --record               | --record is for marking",
                "--json                         | --format json needs --paper or --answers",
                "--paper --seed x               | --seed: \"x\" is not a whole number",
                "--paper --time-limit soon      | --time-limit",
            })
    void wrongUsageIsNamed(String arguments, String message) {
        List<String> args = new ArrayList<>(List.of("test"));
        args.addAll(List.of(arguments.strip().split(" +")));
        Cli.Result result = cli.file("a.yaml", "league: 1934")
                .run(args.toArray(String[]::new))
                .exits(2)
                .complains(message);
        assertThat(result.out()).isEmpty();
        assertThat(log()).doesNotExist();
    }

    @Test
    void badInputIsNamedAndLeavesNoTrace() {
        mark("leage: 1934\nrapallo: x\nrapallo: y\n")
                .exits(3)
                .complains(
                        "a.yaml:1:1: error: unknown-id:", "did you mean league?", "a.yaml:3:1:", "Nothing was marked");
        mark("1\n2\n3\n4\n5\n").exits(3).complains("there are 5 lines of answers and 4 questions");
        mark("idea: ready").exits(3).complains("stalin/idea is a draft");
        cli.run("test", "--answers", "none.yaml")
                .exits(3)
                .complains("none.yaml:1:1: error: unreadable: there is no such file");
        cli.run("test", "--answers", "decks").exits(3).complains("this is a folder");
        cli.run("test", "none.yaml", "--paper").exits(3).complains("none.yaml");
        assertThat(log()).doesNotExist();
    }

    @Test
    void anEmptyPaperIsANo() {
        cli.run("test", "--paper", "--tag", "germny")
                .exits(1)
                .complains("did you mean germany?", "there is no question to ask");
        cli.file("drafts.yaml", "cards:\n- {q: a?, a: b, status: draft}\n")
                .run("test", "drafts.yaml", "--answers", "-")
                .exits(1)
                .complains("no card that is no draft");
    }

    @Test
    void noAnswerCanBeginALineOfATapReport() {
        for (String lineEnd : List.of("\\u2028", "\\u2029", "\\u0085", "\\n", "\\r")) {
            String report = mark("{\"league\": \"1935" + lineEnd + "ok 99 - injected\"}", "--format", "tap")
                    .out();
            assertThat(report).contains("injected");
            assertThat(report.lines()).noneMatch(line -> line.startsWith("ok 99"));
        }
    }

    @Test
    void whatWasNotAnsweredIsSaidAndGetsNothing() {
        mark("league: 1934")
                .exits(0)
                .prints("Total: 1 of 8.5 marks (11.76 %)", "Answer: none")
                .complains("3 questions of 4 without");
        assertThat(mark("").exits(0).out()).contains("0 of 8.5 marks");
    }

    @Test
    void answersAreLoggedAndLeaveTheScheduleAlone() throws Exception {
        mark("league: 1934\nrapallo: [Rapallo]\ntreaty: 1\norder: ''\n", "--pass-mark", "90")
                .exits(1);
        List<Map<String, Object>> events = logged();
        assertThat(events)
                .extracting(event -> event.get("kind"))
                .containsExactlyInAnyOrder(
                        "text", "text", "text", "text", "review", "review", "review", "review", "test");
        assertThat(events.get(8))
                .containsEntry("kind", "test")
                .containsEntry("decks", List.of("stalin"))
                .containsEntry("seed", 1L)
                .containsEntry("questions", 4L)
                .containsEntry("max", 8.5)
                .containsEntry("passMark", 0.9)
                .containsEntry("ms", 0L);
        assertThat(events)
                .filteredOn(event -> event.get("kind").equals("review"))
                .allSatisfy(review ->
                        assertThat(review).containsEntry("schedule", false).containsEntry("ms", 0L));
        assertThat(events)
                .filteredOn(event -> "stalin/league".equals(event.get("card"))
                        && event.get("kind").equals("review"))
                .singleElement()
                .satisfies(review -> assertThat(review)
                        .containsEntry("rating", "good")
                        .containsEntry("typed", "1934")
                        .containsEntry("marks", 1.0)
                        .containsEntry("suggested", 1.0)
                        .containsEntry("missed", List.of()));
        assertThat(events)
                .filteredOn(event -> "stalin/order".equals(event.get("card"))
                        && event.get("kind").equals("review"))
                .singleElement()
                .satisfies(review ->
                        assertThat(review).containsEntry("rating", "again").doesNotContainKey("typed"));
        assertThat(cli.run("list", "--json").list("cards"))
                .extracting(card -> card.get("state"))
                .containsExactly("new", "new", "new", "new", "draft");
    }

    @Test
    void recordedAnswersAreScheduledAndTextsAreLoggedOnce() throws Exception {
        mark("league: 1934", "--record").exits(0);
        assertThat(logged()).extracting(event -> event.get("kind")).containsExactly("text", "review", "test");
        assertThat(logged().get(1)).doesNotContainKey("schedule");
        assertThat(cli.run("list", "--json").list("cards").get(0)).containsEntry("state", "learning");
        cli.at("2026-11-23T08:00:00Z");
        mark("league: 1934", "--record").exits(0);
        assertThat(logged())
                .extracting(event -> event.get("kind"))
                .containsExactly("text", "review", "test", "review", "test");
        cli.run("show", "stalin/league").exits(0).prints("good");
    }

    @Test
    void aLogThatCannotBeWrittenIsSaidInsteadOfAReport() {
        cli.file("occupied", "not a folder");
        Cli.Result result =
                mark("league: 1934", "--progress", "occupied/p.jsonl").exits(4);
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "junit", "tap"})
    void onlyTheReportIsOnStdoutAndItIsTheSameEachTime(String format) {
        String first = mark("league: 1934", "--format", format).exits(0).out();
        assertThat(first).doesNotContain("without an answer").endsWith("\n");
        assertThat(mark("league: 1934", "--format", format).out()).isEqualTo(first);
    }

    @Test
    void withoutATerminalItIsHeldLineByLine() {
        cli.run("test").exits(130).prints("Question 1 of ", "nothing is saved");
    }

    @Test
    void theCommandIsInTheHelpAndInCompletion() {
        cli.run("help").exits(0).prints("  test ", "5 undecided");
        cli.run("help", "test").exits(0).prints("--answers", "--strict", "--pass-mark");
        cli.run("completion", "fish").exits(0).prints("-a test", "-l pass-mark");
        cli.run("completion", "bash").exits(0).prints("--time-limit");
    }
}

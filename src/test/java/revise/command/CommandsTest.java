package revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final String DECK = """
            title: Capitals
            id: capitals
            tags: [geography]
            cards:
              - id: peru
                question: What is the capital of Peru?
                answer: Lima
                tags: [america]
              - id: mali
                question: What is the capital of Mali?
                answer: Bamako
                reverse: true
              - id: languages
                question: Which are the national languages of Switzerland?
                answer: [German, French, Italian, Romansh]
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(folder).file("decks/capitals.yaml", DECK);
    }

    private Path log() {
        return folder.resolve("home/.local/share/revise/progress.jsonl");
    }

    private Cli.Result quiz(String input, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "quiz";
        args[1] = "--plain";
        System.arraycopy(more, 0, args, 2, more.length);
        return cli.input(input).run(args);
    }

    @Test
    void theBareCommandShowsEveryDeckAndWhatToDoNext() {
        cli.file("decks/more/other.yaml", "title: Other\ncards:\n  - q: one?\n    a: two\n")
                .run()
                .exits(0)
                .prints(" 3         0    0  Capitals", " 1         0    0  Other", "Next: revise quiz");
    }

    @Test
    void dueCountsAsJson() {
        Cli.Result result = cli.run("due", "--json").exits(0);
        assertThat(result.list("decks")).hasSize(1);
        assertThat(result.list("decks").get(0))
                .containsEntry("deck", "capitals")
                .containsEntry("title", "Capitals")
                .containsEntry("new", 3L);
        assertThat(result.json().get("total")).isEqualTo(Map.of("new", 3L, "learning", 0L, "review", 0L));
    }

    @Test
    void dueFailsOnDemandWhenNothingIsDue() {
        quiz("\n4\n\n4\n\n4\n").exits(0);
        cli.run("due").exits(0);
        cli.run("due", "--fail-empty").exits(1);
        cli.run("due", "--fail-empty", "--now", "2027-11-22T08:00:00Z").exits(0);
    }

    @Test
    void answersOfAQuizAreInTheListAndComeBackWhenTheyAreDue() {
        quiz("\n4\n\n1\nq\n").exits(0);
        Map<String, Object> peru = card(cli.run("list", "--json"), "capitals/peru");
        assertThat(peru)
                .containsEntry("deck", "capitals")
                .containsEntry("question", "What is the capital of Peru?")
                .containsEntry("state", "review")
                .containsEntry("reps", 1L)
                .containsEntry("lapses", 0L)
                .containsEntry("leech", false)
                .containsEntry("stability", 8.2956);
        assertThat((String) peru.get("due")).startsWith("2026-1").hasSize(10);
        Map<String, Object> mali = card(cli.run("list", "--json"), "capitals/mali");
        assertThat(mali).containsEntry("state", "learning").containsEntry("due", "2026-11-22T08:01:00Z");
        Map<String, Object> fresh = card(cli.run("list", "--json"), "capitals/languages");
        assertThat(fresh)
                .containsEntry("state", "new")
                .containsEntry("due", null)
                .containsEntry("stability", null);
        String due = cli.run("due", "--json", "--now", "2026-12-10T08:00:00Z").out();
        assertThat(due).contains("\"review\":1");
    }

    private static Map<String, Object> card(Cli.Result list, String id) {
        List<Map<String, Object>> cards = list.exits(0).list("cards");
        return cards.stream().filter(c -> c.get("id").equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theListHoldsReversedCardsAndCanBeFilteredByTag() {
        assertThat(cli.run("list", "--json").list("cards"))
                .extracting(c -> c.get("id"))
                .containsExactly("capitals/peru", "capitals/mali", "capitals/mali:reverse", "capitals/languages");
        assertThat(cli.run("list", "--json", "--tag", "america").list("cards")).hasSize(1);
        assertThat(cli.run("list", "--json", "--tag", "geography").list("cards"))
                .hasSize(4);
    }

    @Test
    void showTellsACardsHistory() {
        quiz("\n3\nu\n\n4\nq\n").exits(0);
        cli.run("show", "capitals/peru")
                .exits(0)
                .prints("What is the capital of Peru?", "Lima", "State: review", "undone");
        Cli.Result json = cli.run("show", "capitals/peru", "--json").exits(0);
        assertThat(json.list("history"))
                .filteredOn(e -> e.get("kind").equals("review"))
                .extracting(e -> e.get("rating") + " " + e.get("undone"))
                .containsExactly("good true", "easy false");
    }

    @Test
    void showSuggestsTheNearestIdForAnUnknownOne() {
        cli.run("show", "capitals/perus").exits(2).complains("did you mean capitals/peru?");
    }

    @Test
    void checkWarnsOfTheOtherCardsOfADeckWithAMistake() {
        cli.file("bad.yaml", "cards:\n- {q: Is it?, a: \"Yes\"}\n- {q: Why?, awnser: So}\n");
        Cli.Result result = cli.run("check", "--json", "bad.yaml").exits(1);
        assertThat(result.list("findings"))
                .extracting(finding -> finding.get("line") + " " + finding.get("severity") + " " + finding.get("rule"))
                .containsExactly("2 warning yes-no", "3 error unknown-key");
        assertThat(result.json()).containsEntry("cards", 1L);
        cli.run("check", "bad.yaml").exits(1).complains("1 file, 1 card: 1 error, 1 warning");
        cli.run("list", "bad.yaml").exits(3).complains("unknown-key");
    }

    @Test
    void limitsAndTagsNarrowAQuiz() {
        quiz("q\n", "--new", "1").prints("Capitals: 1 new");
        quiz("q\n", "--limit", "2").prints("Capitals: 2 new");
        quiz("q\n", "--tag", "america").prints("Capitals: 1 new");
        quiz("q\n", "--tag", "nowhere").exits(0).prints("Nothing is due").complains("no card has the tag \"nowhere\"");
        quiz("q\n", "--new", "many").exits(2).complains("--new");
        quiz("q\n", "--for", "soon").exits(2).complains("--for");
    }

    @Test
    void crammingLeavesTheScheduleAlone() throws Exception {
        quiz("\n3\nq\n", "--cram").exits(0);
        assertThat(Files.readString(log())).contains("\"schedule\":false");
        assertThat(card(cli.run("list", "--json"), "capitals/peru")).containsEntry("state", "new");
    }

    @Test
    void progressActionsAreEventsThatCanBeUndone() {
        cli.run("progress", "suspend", "capitals/peru").exits(0);
        assertThat(card(cli.run("list", "--json"), "capitals/peru")).containsEntry("state", "suspended");
        cli.at("2026-11-22T08:00:01Z")
                .run("progress", "unsuspend", "capitals/peru")
                .exits(0);
        assertThat(card(cli.run("list", "--json"), "capitals/peru")).containsEntry("state", "new");
        cli.at("2026-11-22T08:00:02Z").run("progress", "undo").exits(0).prints("undone: unsuspend capitals/peru");
        assertThat(card(cli.run("list", "--json"), "capitals/peru")).containsEntry("state", "suspended");
        cli.run("progress", "suspend", "capitals/lima").exits(2).complains("no card \"capitals/lima\"");
        cli.run("progress", "erase").exits(2).complains("undo [N]");
    }

    @Test
    void checkNamesEveryMistakeWithItsPlace() {
        cli.file("bad/one.yaml", "title: One\ncards:\n  - question: a?\n    anwser: b\n  - just text\n");
        Cli.Result result = cli.run("check", "bad").exits(1);
        assertThat(result.out().lines()).hasSizeGreaterThanOrEqualTo(2).allMatch(line -> line.contains("one.yaml:"));
        result.prints("one.yaml:4:5: error: unknown-key:", "answer");
        Cli.Result json = cli.run("check", "bad", "--json").exits(1);
        assertThat(json.list("findings").get(0)).containsKeys("file", "line", "column", "severity", "rule", "text");
        assertThat(json.json().get("cards")).isEqualTo(0L);
        assertThat(cli.run("check", "--json").exits(0).json()).isEqualTo(Map.of("findings", List.of(), "cards", 4L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"due", "list", "quiz"})
    void aBrokenDeckEndsACommandWithItsMistakesAndTouchesNothing(String command) {
        cli.file("bad/one.yaml", "title: [\n");
        cli.run(command, "bad").exits(3).complains("bad/one.yaml:");
        assertThat(log()).doesNotExist();
    }

    @Test
    void withoutDecksItIsSaidWhatToDo() {
        new Cli(folder.resolve("home")).run("due").exits(3).complains("there are no decks here", "config.yaml");
        cli.run("due", "nowhere.yaml").exits(3).complains("nowhere.yaml");
    }

    @Test
    void anOptionBeatsTheEnvironmentBeatsTheFileBeatsTheDefault() {
        assertThat(source("new_per_day")).isEqualTo("20 default");
        cli.file("home/.config/revise/config.yaml", "new_per_day: 3\nlearning_steps: [5m, 1h]\norder: random\n");
        assertThat(source("new_per_day")).startsWith("3 ").endsWith("config.yaml:1:1");
        assertThat(source("learning_steps")).startsWith("5m 1h ");
        cli.environment("REVISE_NEW_PER_DAY", "2");
        assertThat(source("new_per_day")).isEqualTo("2 environment REVISE_NEW_PER_DAY");
        assertThat(cli.run("due", "--json").out()).contains("\"new\":2");
        cli.environment("NO_COLOR", "1");
        assertThat(source("color")).isEqualTo("never environment NO_COLOR");
        assertThat(source("color", "--color", "always")).isEqualTo("always option --color");
        assertThat(source("progress", "--progress", "p.jsonl")).isEqualTo("p.jsonl option --progress");
    }

    private String source(String key, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "config";
        args[1] = "--json";
        System.arraycopy(more, 0, args, 2, more.length);
        Map<String, Object> setting = cli.run(args).exits(0).list("settings").stream()
                .filter(s -> s.get("key").equals(key))
                .findFirst()
                .orElseThrow();
        return setting.get("value") + " " + setting.get("source");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new_per_dya: 3          | 1:1: error: there is no setting \"new_per_dya\"; did you mean new_per_day?",
                "new_per_day: lots       | cannot be \"lots\"; it is new cards of a deck a day, 0 to 9999",
                "desired_retention: 1.5  | cannot be \"1.5\"",
                "day_start: '25:00'      | cannot be \"25:00\"",
                "learning_steps: soon    | cannot be \"soon\"",
                "fuzz: maybe             | cannot be \"maybe\"",
                "order: upwards          | due, random or deck",
                "color: blue             | auto, always or never",
                "- a list                | lines like",
                "'a: [unclosed'          | there is no setting",
                "keys: {fly: z}          | cannot be \"fly=z\"",
            })
    void aWrongSettingIsNamedWithWhatWouldBeRight(String file, String message) {
        cli.file("home/.config/revise/config.yaml", file.startsWith("'") ? "a: [unclosed" : file);
        quiz("q\n").exits(3).complains("config.yaml", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quizz                       | there is no command \"quizz\"; did you mean quiz?",
                "due --jsn                   | --jsn",
                "due --now yesterday         | --now: \"yesterday\" is not an instant",
                "completion tcsh             | bash, zsh or fish",
                "help nothing                | there is no command \"nothing\"",
                "show                        | CARD",
                "quiz --seed x               | --seed",
                "due --color blue            | auto, always or never",
            })
    void wrongUsageIsSaidInOneLine(String line, String message) {
        Cli.Result result = cli.run(line.split(" ")).exits(2).complains(message);
        assertThat(result.err().lines()).hasSizeLessThanOrEqualTo(2);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void helpFitsOneScreenAndLeadsWithAnExample() {
        for (CommandName name : CommandName.values()) {
            Cli.Result result = cli.run("help", name.word()).exits(0).prints("Example: revise " + name.word());
            assertThat(result.out().lines()).hasSizeLessThan(40);
            assertThat(cli.run(name.word(), "--help").out()).isEqualTo(result.out());
        }
        assertThat(cli.run("help").out().lines()).hasSizeLessThan(24);
        assertThat(cli.run("--help").out()).isEqualTo(cli.run("help").out());
        cli.run("--version").exits(0).prints("revise ", "Java 17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void completionKnowsEveryCommandAndOption(String shell) {
        String script = cli.run("completion", shell).exits(0).out();
        assertThat(script).contains(CommandName.words()).contains("fail-empty");
    }

    @Test
    void aTornOrForeignLogLineIsNamedAndTheRestCounts() {
        cli.file(
                "p.jsonl",
                "{\"v\":1,\"id\":\"01932f5a-7c1e-7000-8000-0123456789ab\",\"at\":\"2026-11-21T05:22:13.123Z\",\"day\":\"2026-11-21\","
                        + "\"kind\":\"review\",\"card\":\"capitals/peru\",\"rating\":\"easy\",\"ms\":5321}\n{\"v\":1,\"id\":\"0193");
        cli.run("due", "--progress", "p.jsonl").exits(0).complains("p.jsonl:2: warning: not valid JSON");
    }

    @Test
    void aProgressFileThatCannotBeReadIsExit4() {
        cli.run("due", "--progress", "decks").exits(4).complains("decks", "--progress");
    }

    @Test
    void hostileTextReachesNoTerminal() {
        String hostile =
                "title: \"t\\e[2Jitle\\u202e\"\ncards:\n  - question: \"a\\e]0;owned\\a?\\u009b31m\"\n    answer: \"b\\u2066\"\n";
        cli.file("evil/evil.yaml", hostile);
        for (String[] args : new String[][] {
            {"due", "evil"}, {"due", "evil", "--json"}, {"list", "evil"}, {"list", "evil", "--json"}, {"check", "evil"}
        }) {
            Cli.Result result = cli.run(args);
            assertThat(result.out() + result.err()).doesNotContain("\u001b", "\u009b", "\u202e", "\u2066", "\u0007");
        }
    }
}

package revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a deck holds, nothing but text reaches the terminal. */
class HostileDecksTest {
    /** What steers a terminal or turns text around: escapes as YAML writes them, and as Markdown would. */
    private static final String EVIL =
            "\\x1b]0;evil\\x07\\x1b[2J\\u009b31m\\u202Eabc\\u2066\\u200b\\x00\\x08\\x7f\\uFFFE\\U000E0041&#27;[5m"
                    + "&#x202e;&#155;5m";

    private static final String DECK = """
            title: "T%1$s"
            id: evil
            description: "D%1$s"
            tags: ["t%1$s"]
            sources: ["s%1$s"]
            cards:
              - id: basic
                question: "Basic **%1$s** [l%1$s](http://e%1$s) `c%1$s` $x^%1$s$"
                answer: ["p1%1$s", {text: "p2%1$s", accept: ["a%1$s"], reject: "r%1$s", date: "%1$s", unit: "%1$s"}]
                hint: "h%1$s"
                note: "n%1$s ![i%1$s](i%1$s.png)"
                source: "s%1$s"
                tags: ["own%1$s"]
                reverse: true
              - id: gap
                cloze: "Cloze %1$s {{g%1$s::h%1$s}} and {{c7::x%1$s}}"
              - id: choice
                question: "Choice %1$s"
                choices: ["a%1$s", "b%1$s", "c%1$s"]
                answer: "b%1$s"
              - id: order
                question: "Order | %1$s\\n--- | ---\\na | b%1$s"
                order: ["1%1$s", "2%1$s", "3%1$s"]
              - id: draft
                question: "Draft %1$s"
                answer: "%1$s"
                status: draft
            """.formatted(EVIL);

    /** Control characters but for line feeds, and the characters that turn the direction of text or cannot be seen. */
    private static final Pattern UNSAFE = Pattern.compile(
            "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\x{E0000}-\\x{E0FFF}]");

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(folder)
                .file("decks/evil.yaml", DECK)
                .file("evil.answers", "choice: \"%1$s\"\norder: \"3%1$s\\n1%1$s; x%1$s\"\n".formatted(EVIL));
    }

    private static void isText(Cli.Result result) {
        for (String printed : List.of(result.out(), result.err())) {
            assertThat(UNSAFE.matcher(printed)
                            .results()
                            .map(match -> Integer.toHexString(match.group().charAt(0))))
                    .as(printed)
                    .isEmpty();
        }
        assertThat(result.err()).doesNotContain("went wrong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "due",
                "due --json",
                "list",
                "list --json",
                "check",
                "check --json",
                "check --fix",
                "show evil/basic",
                "show evil/basic --json",
                "show evil/basic:reverse",
                "show evil/gap:1",
                "show evil/choice",
                "show evil/choice --json",
                "show evil/order",
                "show evil/draft",
                "test --paper",
                "test --paper --json",
                "test --answers evil.answers",
                "test --answers evil.answers --format json",
                "test --answers evil.answers --format junit",
                "test --answers evil.answers --format tap",
                "add decks/evil.yaml --question Q --answer A --json"
            })
    void commandsPrintText(String line) {
        isText(line.isEmpty() ? cli.run() : cli.run(line.split(" ")));
    }

    @Test
    void theQuizPrintsText() {
        String input = "h\ni\no\n\nt 1\ni\n3\n".repeat(2) + "?\n1\n1\n1 2 3\n2\n\n3\nu\n".repeat(4) + "q\n";
        Cli.Result result = cli.input(input).run("quiz", "--plain").exits(0);
        isText(result);
        assertThat(result.out()).contains("Basic", "Cloze", "Choice", "Order").doesNotContain("Draft");
        isText(cli.input("\n3\n".repeat(9)).run("quiz", "--plain", "--cram").exits(0));
        isText(cli.run("show", "evil/basic").exits(0));
    }

    @Test
    void whatIsAddedIsPrintedAsText() {
        String raw = "\u001b[2J\u202eabc\u009b5m";
        isText(cli.run("add", "decks/new.yaml", "--question", "Q" + raw, "--answer", "A" + raw, "--tag", "t" + raw));
        isText(cli.input("\nQ2" + raw + "\nA" + raw + "\n\n\n\n\n").run("add", "decks/new.yaml"));
        isText(cli.run("add", "decks/no" + raw + ".yaml", "--question", "", "--answer", "A"));
        isText(cli.run("list", "decks/new.yaml"));
    }

    @Test
    void aBrokenHostileDeckIsReportedAsText() {
        cli.file("decks/bad.yaml", "cards:\n- \"q%1$s\": \"%1$s\"\n  \"x%1$s\": [\n".formatted(EVIL));
        isText(cli.run("check").exits(1));
        isText(cli.run("quiz", "--plain").exits(3));
        isText(cli.run("show", "evil/\u001b[2J"));
    }

    private static String many(int count, String line) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(line.formatted(i)).append('\n');
        }
        return lines.toString();
    }

    @Test
    void wideDecksTakeNoLongerThanTheirSize() {
        cli.file(
                "wide/tags.yaml",
                "tags:\n" + many(100_000, "- t%d") + "cards:\n"
                        + many(3_000, "- {q: question %1$d, a: b, tags: [own%1$d]}"));
        cli.file(
                "wide/choices.yaml",
                "cards:\n- q: x\n  choices:\n" + many(20_000, "  - choice %d") + "  a:\n"
                        + many(20_000, "  - wrong %d"));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            cli.run("check", "wide").exits(1);
            cli.run("due", "wide/tags.yaml").exits(0);
            cli.run("due", "wide/tags.yaml").exits(0);
            cli.run("list", "wide/tags.yaml", "--tag", "own7", "--json").exits(0);
            cli.input("b\n").run("test", "wide/tags.yaml", "--answers", "-").exits(0);
        });
    }
}

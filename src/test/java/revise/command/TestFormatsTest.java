package revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import revise.deck.Deck;
import revise.deck.Point;
import revise.deck.TextFile;
import revise.exam.AnswerSheet;
import revise.exam.Paper;
import revise.exam.PassMark;
import revise.exam.QuestionMarker;
import revise.exam.Result;
import revise.grading.Markers;
import revise.grading.Marking;
import revise.grading.PointMark;
import revise.grading.Verdict;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** What a paper and its marks look like in each format. */
class TestFormatsTest {
    private static final String DECK = """
            title: Stalin
            id: stalin
            tags: [history]
            cards:
              - {id: league, question: When was the **USSR** admitted?, answer: "1934"}
              - id: rapallo
                question: Which treaties carried the cooperation of the Soviet Union with Germany before 1933, and when?
                answer: [Rapallo, {text: Berlin, marks: 2.5}]
                tags: [germany]
              - {id: treaty, question: "Where?", choices: [Moscow, Minsk, Riga], answer: Moscow}
              - {id: gains, question: What was gained?, answer: [Trade, Credit, Standing], any: 2}
            """;

    private static final String ANSWERS = """
            league: "1934"
            rapallo: |
              Rapallo, I think,
              and Berlin
            treaty: Riga
            """;

    /** A deck and answers with everything that XML, TAP and a terminal could trip over. */
    private static final String HOSTILE = """
            id: hostile
            cards:
              - id: one
                question: "a # SKIP a < b & c > \\"d\\" \\\\ ]]> \\e[31m \\u202e \\x01 \\U0001F600 \\ufffe\\nmore"
                answer: ["<failure/>: # TODO", "- a: 'b' \\" \\\\ \\x07"]
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(folder)
                .file("decks/stalin.yaml", DECK)
                .file("a.yaml", ANSWERS)
                .file("hostile.yaml", HOSTILE)
                .file(
                        "hostile.answers",
                        "one: \"]]> \\e]0;x\\a # <&> \\x1b[2J \\u2028 \\U0001F600 \\r\\n  ...\\nok 2 - x\"\n");
    }

    private String marked(String format, String... more) {
        List<String> args = new ArrayList<>(List.of("test", "--answers", "a.yaml", "--format", format));
        args.addAll(List.of(more));
        return cli.run(args.toArray(String[]::new)).out();
    }

    private String hostile(String format) {
        return cli.run("test", "hostile.yaml", "--answers", "hostile.answers", "--format", format)
                .exits(0)
                .out();
    }

    private static String expected(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/reports", name));
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** A report on the answers with evidence that no change of the marking changes. */
    private String golden(ResultView view) throws Failure {
        World world = new World();
        Invocation call = world.call("--answers", "a.yaml");
        List<Deck> decks = Decks.load(call, List.of());
        Paper paper = Paper.draw(decks.get(0).cards(), 9, 1);
        AnswerSheet sheet = AnswerSheet.read(
                TextFile.read(folder.resolve("a.yaml")), paper, decks.get(0).cards());
        QuestionMarker closed = QuestionMarker.of(new Markers(decks));
        QuestionMarker marker = (question, given) -> question.offered().isOffered()
                ? closed.mark(question, given)
                : exactly(question.card().points(), given);
        return world.print(view, Result.of(paper, sheet.given(), marker));
    }

    private static Marking exactly(List<Point> points, String given) {
        List<PointMark> marks = new ArrayList<>();
        for (Point point : points) {
            boolean same = point.text().equals(given);
            marks.add(new PointMark(
                    point,
                    same ? Verdict.MET : Verdict.MISSED,
                    same ? (int) (100 * point.marks()) : 0,
                    same ? "word for word" : "not found"));
        }
        return new Marking(marks, 0);
    }

    /** The first point of each card unsure, the others contradicted. */
    private static Result undecided(Paper paper) {
        QuestionMarker marker = (question, given) -> {
            List<PointMark> marks = new ArrayList<>();
            for (Point point : question.card().points()) {
                boolean first = marks.isEmpty();
                marks.add(new PointMark(
                        point,
                        first ? Verdict.UNSURE : Verdict.CONTRADICTED,
                        first ? 50 : 0,
                        first ? "close" : "denied"));
            }
            return new Marking(marks, 0);
        };
        return Result.of(paper, Map.of(1, "x", 2, "x", 3, "x", 4, "x"), marker);
    }

    @Test
    void aPaperIsReadable() throws Exception {
        assertThat(cli.run("test", "--paper", "--time-limit", "30m", "--pass-mark", "60%")
                        .exits(0)
                        .out())
                .isEqualTo(expected("paper.txt"));
    }

    @Test
    void aReportIsReadable() throws Exception {
        assertThat(golden(new ResultText())).isEqualTo(expected("report.txt"));
    }

    @Test
    void tapHasAPlanAndALineForEachCard() throws Exception {
        assertThat(golden(new ResultTap())).isEqualTo(expected("report.tap"));
    }

    @Test
    void junitHasATestCaseForEachCard() throws Exception {
        assertThat(golden(new ResultJunit())).isEqualTo(expected("report.xml"));
        Element suite = xml(expected("report.xml")).getDocumentElement();
        assertThat(suite.getTagName()).isEqualTo("testsuite");
        for (String required : List.of("name", "tests", "failures", "errors", "skipped", "time")) {
            assertThat(suite.hasAttribute(required)).as(required).isTrue();
        }
        List<Element> cases = elements(suite.getOwnerDocument(), "testcase");
        assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(cases.size()));
        assertThat(suite.getAttribute("failures"))
                .isEqualTo(String.valueOf(
                        elements(suite.getOwnerDocument(), "failure").size()));
        Set<String> names = new HashSet<>();
        for (Element each : cases) {
            assertThat(each.getAttribute("time")).isEqualTo("0");
            assertThat(names.add(each.getAttribute("classname") + "." + each.getAttribute("name")))
                    .isTrue();
        }
    }

    @Test
    void noTextBreaksAnXmlReport() throws Exception {
        String report = hostile("junit");
        Element failure = elements(xml(report), "failure").get(0);
        assertThat(failure.getTextContent())
                .contains("a # SKIP a < b & c > \"d\" \\ ]]>", "<failure/>", "\uD83D\uDE00");
        assertThat(report).doesNotContain("\u001b", "\u202e", "\u0001", "\u0007", "\ufffe");
    }

    @Test
    void noTextBreaksATapReport() {
        String report = hostile("tap");
        List<String> tests = report.lines()
                .filter(line -> line.startsWith("ok") || line.startsWith("not ok"))
                .toList();
        assertThat(tests)
                .singleElement()
                .asString()
                .startsWith("not ok 1 - hostile/one a \\# SKIP a < b & c > \"d\" \\\\ ]]>");
        assertThat(report.lines().filter(line -> line.equals("  ..."))).hasSize(1);
        assertThat(report).doesNotContain("\u001b", "\u202e", "\u0007");
        String block = report.substring(report.indexOf("  ---\n") + 6, report.indexOf("  ...\n"));
        assertThat(texts(block)).contains("<failure/>: # TODO").anyMatch(text -> text.contains("\nok 2 - x"));
    }

    private static List<String> texts(String yaml) {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), yaml)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.add(parser.getString());
                }
            }
        }
        return texts;
    }

    @Test
    void noTextSteersATerminalOrLeavesThePage() {
        assertThat(hostile("text")).doesNotContain("\u001b", "\u202e", "\u0007", "\u0001");
        assertThat(hostile("json")).doesNotContain("\u001b", "\u202e");
        assertThat(marked("text").lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void unsureAndContradictedPointsAreToldApartInEveryFormat() throws Exception {
        World world = new World();
        Invocation call = world.call("--answers", "a.yaml", "--strict");
        List<Deck> decks = Decks.load(call, List.of());
        Paper paper = Paper.draw(decks.get(0).cards(), 9, 1);
        Result result = undecided(paper);
        assertThat(world.print(new ResultText(), result))
                .contains("[?] Rapallo", "[!] Berlin (2.5 marks)", "close", "denied", "4 points (marked ?) unsure");
        assertThat(world.print(new ResultJson(), result))
                .contains("\"status\":\"unsure\",\"marks\":0.5,\"evidence\":\"close\"", "\"status\":\"contradicted\"")
                .contains("\"final\":{\"marks\":0.5,\"by\":\"unsure\"}");
        assertThat(world.print(new ResultTap(), result))
                .contains("      status: unsure\n      marks: 0.5\n", "  by: unsure\n", "# unsure points: 4\n");
        assertThat(world.print(new ResultJunit(), result)).contains("type=\"unsure\"", "unsure: Rapallo (close)");
    }

    @Test
    void strictIsUndecidedWhileAnyPointIsUnsureEvenBelowThePassMark() throws Exception {
        QuestionMarker marker = (question, given) -> new Marking(
                question.card().points().stream()
                        .map(point -> new PointMark(point, Verdict.UNSURE, 50, "close"))
                        .toList(),
                0);
        assertThat(exit(marker, "--strict", "--pass-mark", "100")).isEqualTo(5);
        assertThat(exit(marker, "--strict")).isEqualTo(5);
        assertThat(exit(marker, "--pass-mark", "100")).isEqualTo(1);
        assertThat(exit(marker)).isZero();
        QuestionMarker sure = (question, given) -> new Marking(
                question.card().points().stream()
                        .map(point -> new PointMark(point, Verdict.MISSED, 0, "no"))
                        .toList(),
                0);
        assertThat(exit(sure, "--strict")).isZero();
    }

    private int exit(QuestionMarker marker, String... more) throws Failure {
        List<String> args = new ArrayList<>(List.of("--answers", "a.yaml"));
        args.addAll(List.of(more));
        Invocation call = new World().call(args.toArray(String[]::new));
        List<Deck> decks = Decks.load(call, List.of());
        Paper paper = Paper.draw(decks.get(0).cards(), 9, 1);
        return TestAnswers.mark(call, decks, paper, marker, TestOptions.of(call));
    }

    /** Calls of the command with what is no part of a command line: another marker. */
    private final class World {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        private final PrintStream err = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);

        Invocation call(String... args) throws Failure {
            Host host = new Host(
                    new ByteArrayInputStream(new byte[0]),
                    out,
                    err,
                    Map.of("HOME", folder.resolve("home").toString()),
                    Map.of("os.name", "Linux"),
                    folder,
                    InstantSource.fixed(Cli.NOW),
                    TimeZone.getTimeZone("UTC"));
            CommandSpec spec = Specs.of(CommandName.TEST, new TestCommand());
            return new Invocation(new CommandLine(spec).parseArgs(args), host, new Output(out, err));
        }

        String print(ResultView view, Result result) {
            bytes.reset();
            view.print(new Output(out, err), result, PassMark.parse("60"));
            out.flush();
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}

package revise.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.deck.Card;
import revise.deck.Finding;
import revise.deck.TextFile;

class AnswerSheetTest {
    /** The one of the two gaps that the paper asks, and the other. */
    private static final String ASKED = Exams.paper().questions().stream()
            .map(question -> question.card().id())
            .filter(id -> id.startsWith("stalin/pact:"))
            .findFirst()
            .orElseThrow();

    private static final String SIBLING = ASKED.endsWith("1") ? "stalin/pact:2" : "stalin/pact:1";

    private static Map<String, String> byId(AnswerSheet sheet) {
        assertThat(sheet.findings()).isEmpty();
        Map<String, String> byId = new TreeMap<>();
        for (Question question : Exams.paper().questions()) {
            String given = sheet.given().get(question.number());
            if (given != null) {
                byId.put(question.card().id(), given);
            }
        }
        return byId;
    }

    private static List<String> mistakes(String answers) {
        AnswerSheet sheet = Exams.sheet(answers);
        return sheet.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void anAnswerThatALogCouldNotKeepIsNotTaken() {
        String line = "  " + "Rapallo ".repeat(7_000).strip() + "\n";
        assertThat(byId(Exams.sheet("rapallo: |\n" + line))).containsKey("stalin/rapallo");
        assertThat(mistakes("rapallo: |\n" + line + line))
                .containsExactly("a.yaml:1:1: error: too-long: the answer to stalin/rapallo is longer than 100000"
                        + " characters; shorten it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stalin/rapallo: Rapallo\nleague: 1934\n",
                "\uFEFFrapallo: Rapallo\r\nleague: 1934\r\n",
                "# my answers\n---\nrapallo:  'Rapallo'\nstalin/league: \"1934\"",
                "{\"stalin/rapallo\":\"Rapallo\",\"league\":1934}",
                "  {\n\t\"rapallo\": [\"Rapallo\"], \"league\": 1934, \"stalin/treaty\": null, \"gains\": []}",
                "{rapallo: Rapallo, league: 1934}",
                "rapallo: |\n  Rapallo\nleague: >\n  1934\n",
            })
    void aMappingNamesCardsInYamlOrJson(String answers) {
        assertThat(byId(Exams.sheet(answers)))
                .containsExactly(Map.entry("stalin/league", "1934"), Map.entry("stalin/rapallo", "Rapallo"));
    }

    @Test
    void aListIsOneAnswerOfSeveralLines() {
        assertThat(byId(Exams.sheet("rapallo:\n- Rapallo, 1922\n- Berlin\ngains: [Trade, Credit]\n")))
                .containsEntry("stalin/rapallo", "Rapallo, 1922\nBerlin")
                .containsEntry("stalin/gains", "Trade\nCredit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No", "007", "1.10", "1935-05", "1:30", "~", "null", "true", "0x1F", "1e3"})
    void whatIsWrittenIsTheText(String written) {
        assertThat(byId(Exams.sheet("rapallo: " + written))).containsEntry("stalin/rapallo", written);
    }

    @Test
    void aBlankAnswerIsHandedIn() {
        assertThat(byId(Exams.sheet("rapallo:\nleague: ''\n")))
                .containsExactly(Map.entry("stalin/league", ""), Map.entry("stalin/rapallo", ""));
    }

    @Test
    void anythingElseIsOneAnswerALine() {
        AnswerSheet sheet = Exams.sheet("\uFEFFone\r\n\r\n  three\n");
        assertThat(sheet.findings()).isEmpty();
        assertThat(sheet.given()).isEqualTo(Map.of(1, "one", 2, "", 3, "three"));
        assertThat(Exams.sheet("").given()).isEmpty();
        assertThat(Exams.sheet("\n\n").given()).isEqualTo(Map.of(1, "", 2, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note: this\nand: that\n",
                "km/h: a speed",
                "Berlin: 1926\n",
                "- a\n- b",
                "a: b: c",
                "{1, 2}",
                "[1, 2]",
                "*bold* and\n&more",
                "%not a directive",
                "\"quoted\" and more",
                "---",
                "! exclaimed",
                "? asked",
                "what: is\nthis",
            })
    void linesThatMerelyLookLikeYamlAreAnswers(String answers) {
        AnswerSheet sheet = Exams.sheet(answers);
        assertThat(sheet.findings()).isEmpty();
        assertThat(sheet.given()).containsEntry(1, answers.lines().findFirst().orElseThrow());
    }

    @Test
    void moreLinesThanQuestionsAreTooManyButForBlankOnesAtTheEnd() {
        assertThat(mistakes("1\n2\n3\n4\n5\n6\n7"))
                .containsExactly("a.yaml:6:1: error: too-many: there are 7 lines of answers and 5 questions; write one"
                        + " line for each, in the order of the paper");
        assertThat(Exams.sheet("1\n2\n3\n4\n5\n\n\n").given()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "league: x\\nrapalo: y     | 2:1: error: unknown-id: there is no card \"rapalo\" in these decks; did you mean rapallo?",
                "stalin/rapalo: y          | 1:1: error: unknown-id: there is no card \"stalin/rapalo\" in these decks; did you mean stalin/rapallo?",
                "lenin/rapallo: y          | 1:1: error: unknown-id: there is no card \"lenin/rapallo\"",
                "league: x\\nelse: y       | 2:1: error: unknown-id: there is no card \"else\" in these decks; \"revise test --paper --format json\" shows the ids",
                "idea: ready               | 1:1: error: not-asked: stalin/idea is a draft",
                "league: x\\nleague: y     | 2:1: error: duplicate-key: stalin/league is already answered in line 1",
                "league: x\\nstalin/league: y | 2:1: error: duplicate-key: stalin/league is already answered in line 1",
                "pact: May 1935\\nleague: x | 1:1: error: unknown-id: \"pact\" is asked as stalin/pact:",
                "league: {a: b}            | 1:9: error: wrong-type: \"league\" must be a text, not a group of keys",
                "league: [[x]]             | 1:10: error: wrong-type: each text of \"league\" must be a text, not a list",
                "league: &a x\\nrapallo: *a | 1:9: error: alias: & begins an anchor",
                "league: !!str x           | 1:9: error: alias: ! begins a tag",
                "league: x\\n<<: {rapallo: y} | 2:1: error: alias: << merges keys",
                "league: x\\n---\\nrapallo: y | 2:1: error: multiple-documents",
                "league: a: b              | error: syntax",
                "league: \"open            | error: syntax",
                "league: x\\n rapallo: y   | error: syntax",
                "{\"league\": \"x\",       | error: syntax",
                "{\"other\": \"x\"}        | 1:2: error: unknown-id: there is no card \"other\"",
                "{\"seed\": 1, \"cards\": [{\"id\": \"a\"}]} | error: wrong-type",
                "league: \"\\ud800\"       | 1:9: error: bad-value: \\u escapes in \"league\" make half a character",
            })
    void aMistakeInAMappingIsNamedWithItsPlace(String answers, String mistake) {
        String text = answers.strip().replace("\\n", "\n");
        assertThat(mistakes(text)).anySatisfy(line -> assertThat(line).contains(mistake.strip()));
        assertThat(Exams.sheet(text).findings()).isNotEmpty();
    }

    @Test
    void theOtherGapOfAnEntryIsNotInThePaper() {
        assertThat(mistakes(SIBLING + ": x"))
                .singleElement()
                .asString()
                .contains("1:1: error: not-asked: " + SIBLING + " is not in this paper, which asks " + ASKED);
        List<Card> cards = Exams.cards();
        Paper one = Paper.draw(cards, 1, 1);
        String other = one.questions().get(0).card().id().equals("stalin/league") ? "rapallo" : "league";
        AnswerSheet sheet = AnswerSheet.read(
                TextFile.of(Path.of("a.yaml"), (other + ": x").getBytes(StandardCharsets.UTF_8)), one, cards);
        assertThat(sheet.findings())
                .singleElement()
                .asString()
                .contains("is not in this paper; give the same --seed, --count and --tag");
    }

    @Test
    void aShortNameThatTwoDecksHaveNeedsTheDeck() {
        List<Card> cards = new ArrayList<>(Exams.cards());
        cards.addAll(Exams.cards("{id: lenin, title: Lenin, cards: [{id: league, question: Who?, answer: he}]}"));
        Paper paper = Paper.draw(cards, Integer.MAX_VALUE, 1);
        CardNames names = new CardNames(cards);
        assertThat(names.of("league")).hasSize(2);
        assertThat(names.of("rapallo")).hasSize(1);
        AnswerSheet sheet = AnswerSheet.read(
                TextFile.of(Path.of("a.yaml"), "league: x".getBytes(StandardCharsets.UTF_8)), paper, cards);
        assertThat(sheet.findings())
                .singleElement()
                .asString()
                .contains("\"league\" is a card of several decks; write stalin/league or lenin/league");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rapallo: \u00e4", "\u00e4"})
    void bytesThatAreNotUtf8AreNamedWithTheirPlace(String answers) {
        AnswerSheet sheet = Exams.sheet(("league: x\n" + answers).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(sheet.findings())
                .singleElement()
                .asString()
                .startsWith("a.yaml:2:" + answers.length() + ": error: not-text: the byte E4 is not UTF-8");
        assertThat(sheet.given()).isEmpty();
        assertThat(Exams.sheet("one\0two".getBytes(StandardCharsets.UTF_8)).findings())
                .singleElement()
                .asString()
                .contains("1:4: error: not-text: not a text file");
    }

    @Test
    void deepAndLongTextsAreRefusedRatherThanFollowed() {
        assertThat(mistakes("league: " + "[".repeat(5000)))
                .anySatisfy(line -> assertThat(line).contains("too-deep"));
        assertThat(mistakes("league: " + "x".repeat(100_001)))
                .anySatisfy(line -> assertThat(line).contains("too-large"));
        StringBuilder many = new StringBuilder("league: x\n");
        for (int i = 0; i < 50_000; i++) {
            many.append("unknown").append(i).append(": x\n");
        }
        assertThat(mistakes(many.toString())).hasSizeLessThan(30);
    }

    @Property
    void anyTextIsAnswersOrNamedMistakes(@ForAll String text) {
        AnswerSheet sheet = Exams.sheet(text);
        assertThat(sheet.given().isEmpty() || sheet.findings().isEmpty()).isTrue();
    }

    @Property
    void anyBytesAreAnswersOrNamedMistakes(@ForAll byte[] bytes) {
        AnswerSheet sheet = Exams.sheet(bytes);
        assertThat(sheet.findings()).allMatch(finding -> finding.place().line() > 0);
    }
}

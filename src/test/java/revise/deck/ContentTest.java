package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file may hold besides good YAML. */
class ContentTest {
    private static final String DECK =
            "title: Rome\ncards:\n  - question: Wer \u00fcberschritt ihn?\n    answer: Caesar\n";

    @TempDir
    Path folder;

    @Test
    void theFirstByteThatIsNotUtf8IsNamedWithItsPlace() {
        byte[] latin = DECK.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Decks.lines(Decks.read(latin).findings()))
                .containsExactly("3:19: error: not-text: the byte FC is not UTF-8; save the file as UTF-8");
    }

    @Test
    void columnsBeforeABadByteAreCountedInCharacters() {
        byte[] text = "title: \ud83c\udfdb\u00e9".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(text, text.length - 1);
        assertThat(Decks.lines(Decks.read(cut).findings()))
                .containsExactly("1:9: error: not-text: the byte C3 is not UTF-8; save the file as UTF-8");
    }

    @Test
    void theReplacementCharacterMayBeTyped() {
        assertThat(Decks.cards(DECK.replace("Caesar", "\ufffd")).get(0).points())
                .containsExactly(Point.of("\ufffd"));
    }

    @Test
    void aNulByteShowsThatTheFileIsNoText() {
        assertThat(Decks.lines(Decks.read("title: R\u00f6m\nid: a\0b\n\0").findings()))
                .containsExactly("2:6: error: not-text: not a text file: it holds a NUL byte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsNamed(String charset) {
        byte[] content = ("\ufeff" + DECK).getBytes(Charset.forName(charset));
        assertThat(Decks.lines(Decks.read(content).findings()))
                .containsExactly("1:1: error: not-text: this text is UTF-16; save the file as UTF-8");
    }

    @Test
    void aUtf8ByteOrderMarkIsNoText() {
        assertThat(Decks.deck("\ufeff" + DECK)).isEqualTo(Decks.deck(DECK));
        assertThat(Decks.lines(
                        Decks.read("\ufefftitel: x\ncards: [{q: a, a: b}]\n").findings()))
                .containsExactly("1:1: error: unknown-key: \"titel\" is not a key of a deck; did you mean title?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void everyKindOfLineBreakIsOne(String lineBreak) {
        assertThat(Decks.deck(DECK.replace("\n", lineBreak))).isEqualTo(Decks.deck(DECK));
    }

    @Test
    void blockTextsOfWindowsFilesHaveNoCarriageReturns() {
        String deck = "cards:\n  - q: a\n    a: |\n      one\n      two\n    hint: x\n";
        assertThat(Decks.cards(deck.replace("\n", "\r\n")).get(0).points()).containsExactly(Point.of("one\ntwo"));
    }

    @Test
    void aLineMayHaveAHundredThousandCharacters() {
        String text = "\u00e4".repeat(100_000 - "title: ".length());
        assertThat(Decks.deck(DECK.replace("title: Rome", "title: " + text)).title())
                .isEqualTo(text);
        assertThat(Decks.lines(Decks.read(DECK.replace("Caesar", text)).findings()))
                .containsExactly("4:100001: error: too-large: this line is longer than 100000 characters;"
                        + " break it into several lines");
    }

    @Test
    void aVeryLongLineIsRefusedWithoutBeingParsed() {
        assertThat(Decks.lines(Decks.read("title: " + "a: [".repeat(2_500_000)).findings()))
                .containsExactly("1:100001: error: too-large: this line is longer than 100000 characters;"
                        + " break it into several lines");
    }

    @Test
    void aFileAboveTheLimitIsRefused() {
        assertThat(Decks.lines(Decks.read(new byte[(64 << 20) + 1]).findings()))
                .containsExactly("1:1: error: too-large: the file is larger than 64 MiB;"
                        + " split it into several files with the same id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "{a: ", "[{", "[\n", "? ", "- ", "- - "})
    void nestingWithoutEndIsRefused(String bracket) {
        String bomb = bracket.repeat(99_000 / bracket.length());
        assertThat(Decks.read(bomb).hasErrors()).isTrue();
        assertThat(Decks.read("cards:\n  - question: " + bomb).hasErrors()).isTrue();
    }

    @Test
    void aHundredThousandBracketsAreTooDeep() {
        Reading reading = Decks.read("cards: " + "[".repeat(50_000) + "\n" + "[".repeat(50_000));
        assertThat(reading.findings()).extracting(Finding::rule).contains("too-deep");
    }

    @Test
    void indentationWithoutEndIsRefused() {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            steps.append(" ".repeat(i)).append("a:\n");
        }
        assertThat(Decks.read(steps.toString()).hasErrors()).isTrue();
    }

    @Test
    void aliasesAreNeverFollowed() {
        StringBuilder bomb = new StringBuilder("cards:\n  - &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            String before = "*a" + (i - 1);
            bomb.append("  - &a" + i + " [" + before + ", " + before + "]\n");
        }
        List<Finding> findings = Decks.read(bomb.toString()).findings();
        assertThat(findings).extracting(Finding::rule).containsOnly("alias", "wrong-type");
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("alias"))
                .hasSize(60 + 2 * 59);
    }

    @Test
    void findingsAreNotWithoutNumber() {
        List<Finding> findings = Decks.read("cards:\n" + "- a\n".repeat(20_000)).findings();
        assertThat(findings).hasSize(10_001);
        assertThat(findings.get(10_000).rule()).isEqualTo("too-many");
    }

    @Test
    void mistakesOfFormAreNotWithoutNumber() {
        List<Finding> findings =
                Decks.read("cards:\n" + "- a: b: c\n".repeat(2000)).findings();
        assertThat(findings).hasSize(102);
        assertThat(findings.get(101).rule()).isEqualTo("too-many");
    }

    @Test
    void aMissingFileIsAFinding() {
        Path file = folder.resolve("none.yaml");
        assertThat(DeckReader.read(file).findings())
                .containsExactly(new Finding(
                        new Place(file, 1, 1), Severity.ERROR, "unreadable", "there is no such file; check the name"));
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(Decks.lines(DeckReader.read(folder).findings()))
                .containsExactly("1:1: error: unreadable: this is a folder; name a file");
    }

    @Test
    void aFileIsReadFromTheDisk() throws IOException {
        Path file = Files.writeString(folder.resolve("rome.yaml"), DECK);
        assertThat(Decks.deckOf(DeckReader.read(file)).cards().get(0).place()).isEqualTo(new Place(file, 3, 5));
    }

    @Test
    void anEscapeThatWasMeantAsAFormulaIsPointedOut() {
        assertThat(Decks.places("cards:\n- q: \"Half is $\\frac{1}{2}$\"\n  a: \"$\\theta$\"\n"))
                .containsExactly("2:6 control-character", "3:6 control-character");
        assertThat(Decks.places("cards:\n- q: 'Half is $\\frac{1}{2}$'\n  a: \"one\\ntwo\\tthree\"\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "-3.5", "3,5", "384,000", "384 000", "1'000", "6.02e23", "1E-9", "\u22122", "+4"})
    void numbersMayBeWrittenInManyWays(String number) {
        assertThat(Decks.places("cards:\n- q: x\n  a: [{text: y, number: \"" + number + "\", tolerance: 0}]\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc5", "5 km", "e5", "1e", ".", "-", "5-6", "1e5x"})
    void whatIsNoNumberIsRefused(String number) {
        assertThat(Decks.places("cards:\n- q: x\n  a: [{text: y, number: \"" + number + "\", tolerance: 0}]\n"))
                .containsExactly("3:25 bad-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1934", "800", "-0049", "1934-09", "1934-09-18"})
    void datesAreYearsMonthsAndDays(String date) {
        assertThat(Decks.places("cards:\n- q: x\n  a: [{text: y, date: " + date + "}]\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/6/1934", "September 1934", "1934-13", "1934-02-30", "soon"})
    void anotherWayOfWritingADateIsDoubtful(String date) {
        Reading reading = Decks.read("cards:\n- q: x\n  a: [{text: y, date: " + date + "}]\n");
        assertThat(reading.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u200b", "\\u3164", "\\u202e \\ufeff", "\\x1b", "\\u00a0"})
    void aTextOfWhichNothingCanBeSeenIsEmpty(String text) {
        assertThat(Decks.places("cards:\n- q: \"" + text + "\"\n  a: b\n")).containsExactly("2:6 empty");
    }

    @Test
    void aToleranceIsNotBelowZero() {
        assertThat(Decks.places("cards:\n- q: x\n  a: [{text: y, number: 5, tolerance: -1}]\n"))
                .containsExactly("3:39 bad-value");
    }
}

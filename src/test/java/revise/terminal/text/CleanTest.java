package revise.terminal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTest {
    @Provide
    Arbitrary<String> hostile() {
        return Texts.hostile();
    }

    @Provide
    Arbitrary<String> readable() {
        return Texts.readable();
    }

    @Property
    void nothingThatSteersATerminalIsLeft(@ForAll("hostile") String text) {
        Clean.text(text)
                .codePoints()
                .forEach(c ->
                        assertThat(isHarmless(c) || c == '\n').as("U+%04X", c).isTrue());
        Clean.line(text)
                .codePoints()
                .forEach(c -> assertThat(isHarmless(c)).as("U+%04X", c).isTrue());
    }

    private static boolean isHarmless(int c) {
        boolean bidi = c == 0x61C
                || Chars.within(c, 0x200E, 0x200F)
                || Chars.within(c, 0x202A, 0x202E)
                || Chars.within(c, 0x2066, 0x2069);
        boolean separator = c == 0x2028 || c == 0x2029;
        return !Character.isISOControl(c) && !bidi && !separator && !Chars.within(c, 0xD800, 0xDFFF);
    }

    @Property
    void cleaningTwiceIsCleaningOnce(@ForAll("hostile") String text) {
        String once = Clean.text(text);
        assertThat(Clean.text(once)).isEqualTo(once);
        String line = Clean.line(text);
        assertThat(Clean.line(line)).isEqualTo(line);
        assertThat(Clean.text(line)).isEqualTo(line);
    }

    @Property
    void readableTextStaysAsItIs(@ForAll("readable") String text) {
        assertThat(Clean.text(text)).isEqualTo(text);
    }

    @Property(tries = 2000)
    void anyTextCanBeCleaned(@ForAll String text) {
        String once = Clean.text(text);
        assertThat(Clean.text(once)).isEqualTo(once);
        assertThat(once).doesNotContain("\u001b", "\u009b", "\u202e");
    }

    @Test
    void joinersStayOnlyWhereLettersJoin() {
        assertThat(Clean.line("st\u200dalin \u0441\u200c\u0442")).isEqualTo("stalin \u0441\u0442");
        assertThat(Clean.line("\u0645\u06cc\u200c\u062e\u0648")).isEqualTo("\u0645\u06cc\u200c\u062e\u0648");
    }

    @Test
    void wholeEscapeSequencesGo() {
        assertThat(Clean.line("a\u001b[1;31mb\u001b[0mc")).isEqualTo("abc");
        assertThat(Clean.line("a\u001b]0;owned\u0007b")).isEqualTo("ab");
        assertThat(Clean.line("a\u001b]8;;http://x\u001b\\link\u001b]8;;\u001b\\b"))
                .isEqualTo("alinkb");
        assertThat(Clean.line("a\u001bP1$r0m\u001b\\b\u001b_x\u009cc")).isEqualTo("abc");
        assertThat(Clean.line("a\u009b2Jb\u009d0;x\u009cc")).isEqualTo("abc");
    }

    @Test
    void ofABrokenSequenceOnlyTheEscapeGoes() {
        assertThat(Clean.line("a\u001b[12")).isEqualTo("a[12");
        assertThat(Clean.line("a\u001b]0;no end")).isEqualTo("a]0;no end");
        assertThat(Clean.line("\u001b\u001b[0m[2J")).isEqualTo("[2J");
        assertThat(Clean.line("a\u001b")).isEqualTo("a");
        assertThat(Clean.text("a\u001b]0;two\nlines\u0007")).isEqualTo("a]0;two\nlines");
    }

    @Test
    void lineBreaksOfAllKindsAreOne() {
        assertThat(Clean.text("a\r\nb\rc\u2028d\u2029e\u0085f\u000bg")).isEqualTo("a\nb\nc\nd\ne\nf\ng");
        assertThat(Clean.line("a\r\n\r\nb\n")).isEqualTo("a b");
        assertThat(Clean.line("\n  a \n b")).isEqualTo("  a  b");
    }

    @Test
    void tabsBecomeSpaces() {
        assertThat(Clean.text("if:\n\treturn")).isEqualTo("if:\n    return");
        assertThat(Clean.line("a\tb")).isEqualTo("a b");
    }

    @Test
    void whatCannotBeSeenGoes() {
        assertThat(Clean.line("pass\u200bword\ufeff\u00ad\u2060\u034f\u3164")).isEqualTo("password");
        assertThat(Clean.line("a\u202eb\u2066c\u200ed\u061ce")).isEqualTo("abcde");
        assertThat(Clean.line("flag\udb40\udc67\udb40\udc7f")).isEqualTo("flag");
    }

    @Test
    void halvesOfCharactersAreReplaced() {
        assertThat(Clean.line("a\ud83db\udc4d")).isEqualTo("a\ufffdb\ufffd");
        assertThat(Clean.line("a\uffffb")).isEqualTo("a\ufffdb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"👨‍👩‍👧‍👦", "👩🏽‍⚕️", "🏳️‍🌈", "🙂‍↔️", "می‌خواهم", "क्‍ष", "ന്‍", "❤️", "1️⃣", "٪؀", "葛󠄀"
            })
    void joinersAndSelectorsStayWhereTheyMeanSomething(String text) {
        assertThat(Clean.line(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a \u200db",
                "\u200da",
                "a\u200d",
                "a\u200d\u200db",
                "1\u200d2",
                "a\u200d\u202eb",
                "a\u200d\u034fb"
            })
    void joinersGoElsewhere(String text) {
        String clean = Clean.line(text);
        assertThat(clean).isEqualTo(Clean.line(clean));
        assertThat(clean.replace("a\u200db", "")).doesNotContain("\u200d");
    }

    @Test
    void manyOpenSequencesTakeNoTime() {
        assertThat(Clean.line("\u001b]0;".repeat(200_000))).hasSize(600_000);
    }
}

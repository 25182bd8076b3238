package revise.terminal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrapTest {
    @Provide
    Arbitrary<String> hostile() {
        return Texts.hostile().map(Clean::text);
    }

    @Property
    void noLineIsWiderThanItMay(@ForAll("hostile") String text, @ForAll @IntRange(min = 1, max = 100) int columns) {
        for (String line : Wrap.lines(text, columns)) {
            assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(columns);
        }
    }

    @Property
    void nothingButSpacesIsLost(@ForAll("hostile") String text, @ForAll @IntRange(min = 30, max = 100) int columns) {
        String joined = String.join("", Wrap.lines(text, columns));
        assertThat(withoutSpaces(joined)).isEqualTo(withoutSpaces(text));
    }

    private static String withoutSpaces(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    @Property
    void noCharacterIsTornApart(@ForAll("hostile") String text, @ForAll @IntRange(min = 30, max = 60) int columns) {
        List<String> whole = new ArrayList<>();
        text.lines().forEach(line -> whole.addAll(characters(line)));
        List<String> wrapped = new ArrayList<>();
        Wrap.lines(text, columns).forEach(line -> wrapped.addAll(characters(line)));
        assertThat(wrapped).isEqualTo(whole);
    }

    /** All characters as a reader sees them, but for spaces. */
    private static List<String> characters(String text) {
        List<String> characters = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = Columns.clusterEnd(text, at);
            String character = text.substring(at, end);
            if (!character.isBlank()) {
                characters.add(character);
            }
            at = end;
        }
        return characters;
    }

    @Test
    void wordsStayWhole() {
        assertThat(Wrap.lines("Established by the Treaty of Rapallo", 15))
                .containsExactly("Established by", "the Treaty of", "Rapallo");
    }

    @Test
    void aWordThatFitsExactlyStays() {
        assertThat(Wrap.lines("abcde fghij", 5)).containsExactly("abcde", "fghij");
        assertThat(Wrap.lines("abcde", 5)).containsExactly("abcde");
    }

    @Test
    void aWordThatIsTooLongIsBroken() {
        assertThat(Wrap.lines("Donaudampfschiff", 6)).containsExactly("Donaud", "ampfsc", "hiff");
    }

    @Test
    void compoundsBreakAtTheirHyphen() {
        assertThat(Wrap.lines("the German-Soviet pact 1939-1941", 14))
                .containsExactly("the German-", "Soviet pact", "1939-1941");
    }

    @Test
    void textWithoutSpacesBreaksBetweenIdeographsButNotBeforeAStop() {
        assertThat(Wrap.lines("中文文本没有空格。", 8)).containsExactly("中文文本", "没有空", "格。");
        assertThat(Wrap.lines("中文文本没有空。", 14)).containsExactly("中文文本没有", "空。");
    }

    @Test
    void blankLinesAndIndentationStay() {
        assertThat(Wrap.lines("a\n\n  b", 10)).containsExactly("a", "", "  b");
    }

    @Test
    void listsHangBehindTheirMarks() {
        assertThat(Wrap.lines("- one two three four", 10)).containsExactly("- one two", "  three", "  four");
        assertThat(Wrap.lines("12. one two three", 11)).containsExactly("12. one two", "    three");
        assertThat(Wrap.lines("  * one two three", 11)).containsExactly("  * one two", "    three");
        assertThat(Wrap.lines("    one two three", 11)).containsExactly("    one two", "    three");
    }

    @Test
    void anIndentationThatLeavesNoRoomGoes() {
        assertThat(Wrap.lines("          one two three", 10)).containsExactly("one two", "three");
    }

    @Test
    void aCharacterWiderThanTheLineIsReplaced() {
        assertThat(Wrap.lines("a中", 1)).containsExactly("a", "\ufffd");
    }
}

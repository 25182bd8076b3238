package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "No",
                "yes",
                "on",
                "true",
                "007",
                "1.10",
                "1e3",
                "1935-05",
                "1935-05-02",
                "1:30",
                "~",
                "null",
                "Null",
                "0x1F",
                "0o17",
                "1_000",
                "+1",
                "-1",
                "-x",
                ":x",
                "?x",
                "3.5e",
                ".inf",
                ".nan",
                ".",
                "=",
                "<<",
                "a#b",
                "a:b",
                "http://x.org/a?b=1#c",
                "$x^2$",
                "a **b**",
                "\ud83c\udfdb\ufe0f",
                "\ud83d\udc69\u200d\ud83d\ude80",
                "e\u0301",
                "\u0440\u0438\u043c",
                "\u7f57\u9a6c",
                "a, b",
                "a [b] {c}",
                "it's",
                "say \"so\"",
                "100%",
                "a & b * c ! d | e > f",
                "a - b",
                "a\\nb"
            })
    void plainTextStaysAsTyped(String text) {
        String deck = "title: " + text + "\ntags: " + text + "\nsources:\n- " + text + "\ncards:\n- question: " + text
                + "\n  answer:\n  - " + text + "\n  - text: " + text + "\n    all:\n    - " + text + "\n    unit: "
                + text
                + "\n  hint: " + text + "\n  note: " + text + "\n  source: " + text + "\n";
        Deck read = Decks.deck(deck);
        Card card = read.cards().get(0);
        Point point = card.points().get(1);
        assertThat(read.title()).isEqualTo(text);
        assertThat(read.tags()).containsExactly(text);
        assertThat(read.sources()).containsExactly(text);
        assertThat(card.question()).isEqualTo(text);
        assertThat(card.points().get(0)).isEqualTo(Point.of(text));
        assertThat(point.text()).isEqualTo(text);
        assertThat(point.all()).containsExactly(text);
        assertThat(point.unit()).isEqualTo(text);
        assertThat(card.hint()).isEqualTo(text);
        assertThat(card.note()).isEqualTo(text);
        assertThat(card.source()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-", "- x", "a: b", "a #b", "[x]", "{x}", "*x", "&x", "!x", "@", "`x`", "%", "", "#x", "|", ">"})
    void quotedTextStaysAsTyped(String text) {
        String shown = "(" + text + ")";
        assertThat(answer("'" + text + ")'")).isEqualTo(text + ")");
        assertThat(answer("\"" + shown + "\"")).isEqualTo(shown);
        if (!text.isEmpty()) {
            assertThat(answer("\"" + text + "\"")).isEqualTo(text);
        }
    }

    @Test
    void escapesMeanWhatYamlSays() {
        assertThat(answer("\"a\\tb\\\\ \\\"c\\\" \\u00e9 \\U0001F3DB \\ud83c\\udfdb\""))
                .isEqualTo("a\tb\\ \"c\" \u00e9 \ud83c\udfdb \ud83c\udfdb");
        assertThat(answer("'it''s \\n'")).isEqualTo("it's \\n");
    }

    @Test
    void blockTextsKeepOrFoldTheirLines() {
        assertThat(answer("|\n      one\n        two\n\n      three\n\n")).isEqualTo("one\n  two\n\nthree");
        assertThat(answer(">\n      one\n      two\n\n      three\n")).isEqualTo("one two\nthree");
        assertThat(answer("|2-\n        one\n")).isEqualTo("  one");
        assertThat(answer("one\n      two\n")).isEqualTo("one two");
    }

    @Test
    void aCommentIsNoText() {
        assertThat(answer("one # two")).isEqualTo("one");
    }

    @ParameterizedTest
    @CsvSource({"true,true", "Yes,true", "TRUE,true", "false,false", "no,false", "'\"true\"',true"})
    void reverseIsYesOrNo(String written, boolean meant) {
        assertThat(Decks.cards("cards:\n- q: a\n  a: b\n  reverse: " + written + "\n"))
                .hasSize(meant ? 2 : 1);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "0.5,0.5", "1.25,1.25", "1000,1000", "007,7", "0.01,0.01", ".5,0.5"})
    void marksAreNumbers(String written, double meant) {
        assertThat(Decks.cards("cards:\n- q: a\n  a: [{text: b, marks: " + written + "}]\n")
                        .get(0)
                        .points()
                        .get(0)
                        .marks())
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "1000.01",
                "1.234",
                "1e2",
                "1,5",
                "two",
                "0.00",
                "1.",
                ".",
                "+1",
                "99999999999",
                "\u0661"
            })
    void otherMarksAreRefused(String written) {
        assertThat(Decks.read("cards:\n- q: a\n  a:\n  - text: b\n    marks: " + written + "\n")
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("bad-value");
    }

    private static String answer(String written) {
        return Decks.cards("cards:\n  - question: a\n    answer: " + written + "\n    hint: x\n")
                .get(0)
                .points()
                .get(0)
                .text();
    }
}

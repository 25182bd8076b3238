package revise.terminal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final AttributedStyle BOLD = AttributedStyle.BOLD;

    private static AttributedString only(String source, AttributedStyle base) {
        List<AttributedString> lines = Markdown.lines(source, 80, base, true);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static List<String> shown(String source, int columns, boolean unicode) {
        return Markdown.lines(source, columns, PLAIN, unicode).stream()
                .map(AttributedString::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Berlin",
                "1) Berlin",
                "007. Bond",
                "1922",
                "- 5",
                "+ 5",
                "-",
                "- ",
                "1.",
                "#1",
                "#",
                "# 5",
                "## Heading ##",
                "* note",
                "*",
                "**",
                "***",
                "---",
                "===",
                "2 * 3 * 4",
                "2*3*4",
                "2**3**4",
                "x²*y²*z",
                "(a+b)*c*d",
                "*2*3",
                "5 * (3 + 2)",
                "(*) and (*)",
                "****",
                "snake_case_name",
                "__init__",
                "_private",
                "__init__(self) and __str__(self)",
                "_",
                "__",
                "___",
                "___ is the capital of ___.",
                "(___) and (___)",
                "(__) and (__), [_] and [_]",
                "a < b > c",
                "<T>",
                "List<String>",
                "<std:string>",
                "<br>",
                "<!-- note -->",
                "> 5",
                ">5",
                "< 5",
                "C:\\path",
                "C:\\Users\\x",
                "\\\\server\\share",
                "\\d+\\s?",
                "\\",
                "/* x*/",
                "~10",
                "~~~",
                "~~gone~~",
                "```",
                "`",
                "` `",
                "[...]",
                "[x]",
                "[ ] open",
                "[1]",
                "[]",
                "[](x)",
                "[a]: b",
                "a[0](5)",
                "f[x](y)",
                "![]()",
                "!",
                "Text with &amp; entity",
                "AT&T",
                "&#27;",
                "    four spaces",
                " one space",
                "costs $5 and $10",
                "US$5, AU$6 or $7",
                "between $5 and 10$ a day",
                "$",
                "$$",
                "$$$",
                "$HOME/$USER",
                "$a/$b",
                "$A$1",
                "$ x $",
                "|x|",
                "a | b",
                "a^2 + b_1",
                "100 %",
                "Ελλάδα"
            })
    void whatWasTypedStays(String text) {
        String expected = text.stripTrailing();
        assertThat(shown(text, 80, true)).containsExactly(expected);
        assertThat(shown(text, 80, false)).containsExactly(expected);
        assertThat(Markdown.plain(text)).isEqualTo(expected);
        assertThat(Markdown.line(text).stripTrailing()).isEqualTo(expected);
    }

    @Test
    void spacesAtTheEndGo() {
        assertThat(shown("trailing *x*   ", 80, true)).containsExactly("trailing x");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ';',
            value = {
                "**bold**;bold",
                "__bold words__;bold words",
                "*em*;em",
                "_em phasis_;em phasis",
                "***both***;both",
                "`co*d*e`;co*d*e",
                "``a ` b``;a ` b",
                "**Note:** text;Note: text",
                "**M**y **V**ery;My Very",
                "„**so**“;„so“",
                "中**文**字;中文字",
                "\\*not\\*;*not*",
                "5\\$;5$",
                "1\\. x;1. x",
                "\\\\*x;\\*x",
                "the $n$th;the nth",
                "$x^2$, $y$;x², y",
                "`$x$` and \\$x$;$x$ and $x$",
                "[a](b.html);a (b.html)",
                "[https://x.org](https://x.org);https://x.org"
            })
    void marksThatWereMeantGo(String source, String words) {
        assertThat(Markdown.plain(source)).isEqualTo(words);
        assertThat(Markdown.line(source)).isEqualTo(words);
        assertThat(only(source, PLAIN).toString()).isEqualTo(words);
    }

    @Test
    void emphasisIsSeenWithoutColours() {
        AttributedString expected = new AttributedStringBuilder()
                .append("a ", PLAIN)
                .append("b", PLAIN.bold())
                .append(" ", PLAIN)
                .append("c", PLAIN.underline())
                .append(" ", PLAIN)
                .append("d", PLAIN.inverse())
                .toAttributedString();
        assertThat(only("a **b** *c* `d`", PLAIN)).isEqualTo(expected);
    }

    @Test
    void whatIsBoldWithinBoldIsUnderlined() {
        AttributedString expected = new AttributedStringBuilder()
                .append("which is ", BOLD)
                .append("not", BOLD.underline())
                .toAttributedString();
        assertThat(only("which is **not**", BOLD)).isEqualTo(expected);
    }

    @Test
    void stylesGoOnOverTheEndOfALine() {
        List<AttributedString> lines = Markdown.lines("one **two three** four", 9, PLAIN, true);
        assertThat(lines)
                .containsExactly(
                        new AttributedStringBuilder()
                                .append("one ", PLAIN)
                                .append("two", PLAIN.bold())
                                .toAttributedString(),
                        new AttributedString("three", PLAIN.bold()),
                        new AttributedString("four", PLAIN));
    }

    @Test
    void aHeadingIsBold() {
        assertThat(Markdown.lines("# A\nb", 80, PLAIN, true).get(0)).isEqualTo(new AttributedString("A", PLAIN.bold()));
    }

    @Test
    void terminalsWithoutUnicodeGetWhatTheyCanShow() {
        assertThat(shown("a\n\n---\n\n$x^2$\n\n|a|b|\n|-|-|\n|1|2|", 40, false))
                .containsExactly("a", "", "--------------------", "", "$x^2$", "", "a | b", "- | -", "1 | 2");
    }

    @Test
    void narrowWindowsStillShowEverything() {
        assertThat(shown("- a\n  - bc `d`\n    - e", 6, true)).containsExactly("- a", "- bc d", "- e");
        assertThat(shown("```\nabcdef\n```", 4, true)).containsExactly("abcd", "ef");
    }

    @Test
    void plainTablesAreALineForEveryRow() {
        assertThat(Markdown.plain("|Year|Treaty|\n|-|-|\n|1922|Rapallo|\n|1926||"))
                .isEqualTo("Year: 1922; Treaty: Rapallo\nYear: 1926");
    }

    @Test
    void aLineIsOneLine() {
        assertThat(Markdown.line("# A\n\n- *b*\n- c\n")).isEqualTo("A - b - c");
    }

    @Test
    void imagesAreFoundInOrder() {
        assertThat(Markdown.images("![A *map*](a/b.png) and\n\n- ![](c.jpg)\n\n`![no](no.png)` \\![x]"))
                .containsExactly(new Image("A map", "a/b.png"), new Image("", "c.jpg"));
        assertThat(Markdown.images("no image")).isEmpty();
    }

    @Test
    void entitiesInAddressesAreCleanedToo() {
        String source = "[a](http://x/&#27;[31m&#x202E; \"&#7;t\") ![&#27;](x&#27;.png)";
        String clean = "a (http://x/ \"t\") [image: &#27;]";
        assertThat(Markdown.plain(source)).isEqualTo(clean);
        assertThat(only(source, PLAIN).toString()).isEqualTo(clean);
        assertThat(Markdown.images(source)).containsExactly(new Image("&#27;", "x.png"));
    }

    @Test
    void marksThatGoLeaveNothingInvisible() {
        String source = "*a\ufe0f*\ufe0f **\u200d**x";
        assertThat(shown(source, 40, true))
                .allSatisfy(line -> assertThat(line).isEqualTo(revise.terminal.text.Clean.line(line)));
    }

    @Test
    void aVeryLongTextIsShownAsTyped() {
        String text = "*a* ".repeat(Markdown.LONGEST / 4 + 1).strip();
        assertThat(Markdown.plain(text)).isEqualTo(text);
        assertThat(String.join(" ", shown(text, 40, true))).isEqualTo(text);
    }

    /** Without the parser in reach, texts without marks are shown all the same. */
    @Test
    void textsWithoutMarksNeedNoParser() throws Exception {
        URL[] all = {place(Markdown.class), place(AttributedString.class)};
        try (URLClassLoader loader = new URLClassLoader(all, ClassLoader.getPlatformClassLoader())) {
            Class<?> alone = loader.loadClass(Markdown.class.getName());
            assertThat(alone).isNotSameAs(Markdown.class);
            Object words = alone.getMethod("plain", String.class).invoke(null, "When? In 1922 (April).\nNot - later.");
            assertThat(words).isEqualTo("When? In 1922 (April).\nNot - later.");
        }
    }

    private static URL place(Class<?> type) throws Exception {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toURI()
                .toURL();
    }
}

package revise.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownHtmlTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain & <b>typed</b> &amp;¦plain &amp; &lt;b&gt;typed&lt;/b&gt; &amp;amp;",
                "a\\nb¦a<br>b",
                "**a** and *b*¦<strong>a</strong> and <em>b</em>",
                "2*3*4 and un**believ**able¦2*3*4 and un**believ**able",
                "$x_1 < 2$, $5 and $6, $$y$$¦\\(x_1 &lt; 2\\), $5 and $6, \\[y\\]",
                "# 5¦# 5",
                "1. Berlin¦1. Berlin",
                "\\*a\\* \\d¦*a* \\d",
                "`a < b`¦<code>a &lt; b</code>",
                "[x](javascript:y)¦<a rel=\"nofollow\" href=\"\">x</a>",
                "![a map](pics/x.png)¦<img src=\"pics/x.png\" alt=\"a map\" />",
            })
    void markdownIsHtml(String markdown, String html) {
        assertThat(MarkdownHtml.of(markdown.replace("\\n", "\n"))).isEqualTo(html);
    }

    @Test
    void anImageThatIsNotThereIsItsWords() {
        assertThat(MarkdownHtml.of("see ![a map](x.png) there", path -> null)).isEqualTo("see a map there");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "- a\\n- b\\n  - c",
                "1. a\\n2. b",
                "a\\n\\nb",
                "| a | b |\\n| --- | --- |\\n| 1 | 2 |",
                "```\\nx = 1\\n  y < 2\\n```",
                "> a\\n> b",
                "see [x](https://a.b/c) and <https://a.b/>",
                "**bold** *it* ***both***",
                "$\\frac{1}{2}$ and $$a and b$$",
                "costs $5 and $6, 2 * 3 * 4, snake_case_x, ___",
            })
    void markdownComesBack(String markdown) {
        String text = markdown.replace("\\n", "\n");
        assertThat(HtmlMarkdown.of(MarkdownHtml.of(text)).text()).isEqualTo(text);
    }

    /** Whatever the marks in it mean, once written as Markdown a text stays as it is. */
    @Property(tries = 500)
    void plainTextsComeBack(@ForAll("texts") String html) {
        String markdown = HtmlMarkdown.of(html).text();

        assertThat(HtmlMarkdown.of(MarkdownHtml.of(markdown)).text()).isEqualTo(markdown);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "word",
                        "is",
                        "5",
                        "2*3",
                        "* ",
                        "_x_",
                        "$5",
                        "x_1",
                        "\\alpha",
                        "&amp;",
                        "&lt;i&gt;",
                        "#",
                        "- ",
                        "(a)",
                        "été",
                        "漢字",
                        "<b>bold</b>",
                        "<i>it</i>",
                        "\\(x^2\\)",
                        "`",
                        "~",
                        "|",
                        "[",
                        "]",
                        "!",
                        ".",
                        "?")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join(" ", parts));
    }

    @Test
    void spacesThatHoldWordsTogetherComeBack() {
        String markdown = "10\u00A0km in **5\u00A0min**\n`a b`, mot\u00A0!";

        assertThat(HtmlMarkdown.of(MarkdownHtml.of(markdown)).text()).isEqualTo(markdown);
    }
}

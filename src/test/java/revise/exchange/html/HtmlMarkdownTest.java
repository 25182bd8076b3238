package revise.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlMarkdownTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain¦plain",
                "  a&nbsp;b &amp; c &lt;d&gt; &eacute; ¦a b & c <d> é",
                "a<br>b¦a\\nb",
                "a<br><br>b¦a\\n\\nb",
                "a<div>b</div><div>c</div>¦a\\nb\\nc",
                "a<div><br></div><div>c</div>¦a\\n\\nc",
                "<div>a<br></div><div>b</div>¦a\\nb",
                "<p>a</p><p>b</p>¦a\\n\\nb",
                "<b>bold</b> and <i>it</i>, <u>under</u>¦**bold** and *it*, *under*",
                "<b>a <i>b</i></b>¦**a** ***b***",
                "<i>a</i> <b><i>b</i> c</b>¦*a* ***b*** **c**",
                "<b> spaced </b>x¦**spaced** x",
                "<b>a<br>b</b>¦**a**\\n**b**",
                "<b>Note:</b>text¦**Note**:text",
                "un<b>believ</b>able¦unbelievable",
                "漢字<b>強調</b>漢字¦漢字**強調**漢字",
                "<s>old</s> new¦~~old~~ new",
                "<span style=\"font-weight:600\">x</span>¦**x**",
                "<ul><li>a</li><li>b</li></ul>¦- a\\n- b",
                "<ol start=3><li>a</li><li>b</li></ol>¦3. a\\n4. b",
                "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>¦- a\\n  - b\\n- c",
                "<ul><li>a</li><ul><li>b</li></ul></ul>¦- a\\n  - b",
                "<ul><li><p>a</p></li><li><p>b</p><p>c</p></li></ul>¦- a\\n- b\\n\\n  c",
                "x<ul><li>a</li></ul>y¦x\\n- a\\n\\ny",
                "<code>a*b</code>¦`a*b`",
                "<code>a`b</code>¦``a`b``",
                "<pre>a<br>  b</pre>¦```\\na\\n  b\\n```",
                "<a href=\"https://a.b/c d\">x</a>¦[x](https://a.b/c%20d)",
                "<a href=\"https://a.b/\">https://a.b/</a>¦<https://a.b/>",
                "<a href=\"javascript:x()\">x</a>¦x",
                "<img src=\"a b.png\"> y¦![a b](a%20b.png) y",
                "<img src=\"x.png\" alt=\"a map\">¦![a map](x.png)",
                "<table><tr><th>a</th><th>b</th></tr><tr><td>1 | 2</td><td>2<br>3</td></tr></table>¦| a | b |\\n| --- | --- |\\n| 1 \\| 2 | 2 3 |",
                "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>¦a\\nb",
                "H<sub>2</sub>O, x<sup>2</sup>, e<sup>x+1</sup>, 21<sup>st</sup>¦H₂O, x², e^(x+1), 21st",
                "<ruby>漢字<rt>かんじ</rt></ruby>¦漢字(かんじ)",
                "\\(x_1 &lt; 2\\)¦$x_1 < 2$",
                "a \\[ \\frac{1}{2} \\] b¦a $$\\frac{1}{2}$$ b",
                "[$]x^2[/$] [$$]y[/$$] [latex]z[/latex]¦$x^2$ $$y$$ $$z$$",
                "<anki-mathjax>x^2</anki-mathjax> <anki-mathjax block=\"true\">y</anki-mathjax>¦$x^2$ $$y$$",
                "n\\(x\\)¦n $x$",
                "\\(a and b\\)¦$$a and b$$",
                "\\(open <b>x</b>¦\\(open **x**",
                "2 * 3 * 4, snake_case_name, ___ and ___ cost $5 and $6¦2 * 3 * 4, snake_case_name, ___ and ___ cost $5 and $6",
                "*a* and _b_¦\\*a\\* and \\_b\\_",
                "&lt;b&gt; `code` [x](y)¦<b> \\`code\\` [x\\](y)",
                "$x$¦\\$x$",
                "# 5¦# 5",
                "# 5<br>x¦\\# 5\\nx",
                "<h1>A</h1>b¦# A\\n\\nb",
                "<h1>A</h1>¦A",
                "<blockquote>a<br>b</blockquote>c¦> a\\n> b\\n\\nc",
                "a<hr>b¦a\\n\\n---\\n\\nb",
                "{{c1::<b>x</b>::hint}} y¦{{c1::**x**::hint}} y",
                "a\\*b¦a\\\\*b",
                "10\u00A0km, a&nbsp;b&#160;c&#xA0;d&nbsp;\u00A0e \u00A0f\u00A0\u00A0g\u00A0¦10\u00A0km, a b c d e f g",
                "a\u00A0<b>\u00A0b\u00A0c\u00A0</b>¦a **b\u00A0c**",
                "<img src=\"a&nbsp;b.png\">¦![a\u00A0b](a\u00A0b.png)",
                "a <b then what?¦a <b then what?",
                "x <y and important tail¦x <y and important tail",
                "\\[a<b\\] &amp; \\(x\\)¦$$a<b$$ & $x$",
                "if a <b and c> d then <i>e</i>¦if a <b and c> d then *e*",
                "a <b then <i>what</i>¦a <b then *what*",
                "I </3 you, <me@x.org>, <https://x.org/>¦I </3 you, <me@x.org>, <https://x.org/>",
                "a <!-- b --> c <!-- d¦a c <!-- d",
                "a <!important> b <? c > d¦a <!important> b <? c > d",
                "<img alt=\"a > b\" src = 'x.png'> <img src=\"y.png> z¦![a > b](x.png) <img src=\"y.png> z",
                "<o:p>a</o:p> <BR/>b</ p>¦a\\nb</ p>",
                "{{c1::a<b}} c¦{{c1::a<b}} c",
            })
    void htmlIsMarkdown(String html, String markdown) {
        assertThat(HtmlMarkdown.of(html).text()).isEqualTo(markdown.replace("\\n", "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "<script>x()</script>a¦the element script",
                "a[sound:x.mp3]¦the sound \"x.mp3\"",
                "<video src=v.mp4></video>a¦the video \"v.mp4\"",
                "<iframe src=\"https://x.y\"></iframe>a¦the iframe \"https://x.y\"",
                "<span style=\"color:red\">a</span>¦a colour",
                "<font color=red>a</font>¦a font or its colour",
                "<span style=\"font-size:9px\">a</span>¦a font or its size",
                "<img src=\"data:image/png;base64,AAAA\">a¦a picture that is written into the text itself",
                "<a href=\"javascript:x()\">a</a>¦the link to \"javascript:x()\"",
                "a<input type=text>¦a form field",
                "x<b>a</b>y¦bold type within a word: \"a\"",
                "vector<int> x¦the tag \"<int>\"",
                "a<sup>th</sup>¦raised type of \"th\"",
            })
    void whatIsLostIsNamed(String html, String loss) {
        assertThat(HtmlMarkdown.of(html).losses()).containsExactly(loss);
    }

    @Test
    void aPictureThatIsNotThereIsALoss() {
        HtmlMarkdown read =
                HtmlMarkdown.of("a <img src=x.png> <img src=y.png>", src -> src.equals("y.png") ? "pics/y.png" : null);

        assertThat(read.text()).isEqualTo("a ![y](pics/y.png)");
        assertThat(read.images()).containsExactly("y.png");
        assertThat(read.losses()).containsExactly("the picture \"x.png\", which is missing or no picture");
    }

    @Test
    void aListThatIsAllGivesItsItems() {
        assertThat(HtmlMarkdown.of("<div><ul><li>a</li><li>b <i>c</i></li><li> </li></ul></div><br>")
                        .items())
                .containsExactly("a", "b *c*");
        assertThat(HtmlMarkdown.of("First: <ul><li>a</li><li>b</li></ul>").items())
                .isEmpty();
        assertThat(HtmlMarkdown.of("<ul><li>a</li></ul>").items()).isEmpty();
    }

    @Test
    void deepAndLongTextsEnd() {
        for (String part : new String[] {
            "b=\"<a \"",
            "<a b='",
            "<!--",
            "<a ",
            "<b>",
            "<div>",
            "<ul><li>",
            "<table><tr><td>",
            "<p><b a=1><i><u>",
            "\\(",
            "[latex]",
            "[sound:",
            "*a",
            "$x",
            "`",
            "<a href=x>",
            "](",
            "</b>",
            "<sup>",
            "<p><font size=1>x",
            "<code>",
            "&amp;",
            "<blockquote>",
            "<ol><li>x<br>"
        }) {
            String long1 = part.repeat(200_000 / part.length());
            assertThatCode(() -> HtmlMarkdown.of(long1)).as(part).doesNotThrowAnyException();
        }
    }

    @Test
    void anyBytesGiveSomething() {
        String[] parts = {
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<ul>",
            "<li>",
            "</ul>",
            "<table>",
            "<tr>",
            "<td>",
            "</td>",
            "</table>",
            "<br>",
            "<pre>",
            "</pre>",
            "<code>",
            "</code>",
            "\\(",
            "\\)",
            "*",
            "_",
            " ",
            "x",
            "$",
            "`",
            "<a href=y>",
            "</a>",
            "|",
            "<img src=z.png>",
            "<sup>",
            "</sup>",
            "<p>",
            "</p>",
            "\ud800",
            "\u0000",
            "<",
            ">",
            "&",
            "[",
            "]",
            "(",
            ")"
        };
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder html = new StringBuilder();
            for (int j = 0; j < 25; j++) {
                html.append(parts[random.nextInt(parts.length)]);
            }
            String text = html.toString();
            assertThatCode(() -> HtmlMarkdown.of(text)).as(text).doesNotThrowAnyException();
        }
    }
}

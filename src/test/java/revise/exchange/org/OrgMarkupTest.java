package revise.exchange.org;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrgMarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "a *bold* b^a **bold** b",
                "/it/ and *b /i/ b*^*it* and **b *i* b**",
                "=a*b*= ~c~^`a*b*` `c`",
                "+no+ _under_^~~no~~ _under_",
                "2 * 3 * 4 and a/b/c^2 * 3 * 4 and a/b/c",
                "=a`b=^``a`b``",
                "[[https://e.org/a_b][the /text/]]^[the /text/](https://e.org/a_b)",
                "[[https://e.org]] x^https://e.org x",
                "[[file:a b.png]]^![](a%20b.png)",
                "[[./a.png][A map]] [[file:n.org::*H][n]]^![A map](./a.png) [n](n.org)",
                "[[*Heading]] [[id:x][y]]^Heading y",
                "\\(a*b*c\\) and \\[x\\]^$a*b*c$ and $$x$$",
                "$a*b*$ costs 5$ *x*^$a*b*$ costs 5$ **x**",
                "- a\\n+ b\\n  1) c^- a\\n- b\\n  1) c",
                "- term :: def^- **term**: def",
                "'  indented\\n    more'^indented\\n  more",
                "-----^---",
                "line \\\\\\\\\\nnext^line\\nnext",
                "#+begin_src java\\n,* a *b*\\n#+end_src^```java\\n* a *b*\\n```",
                "#+BEGIN_QUOTE\\na *b*\\n\\nc\\n#+END_QUOTE^> a **b**\\n>\\n> c",
                "#+begin_center\\n*a*\\n#+end_center^**a**",
                "#+begin_src\\nopen^#+begin_src\\nopen",
                ": fixed\\n: *x*^```\\nfixed\\n*x*\\n```",
                "| a | b |\\n|---+---|\\n| *c* | d |^| a | b |\\n|---|---|\\n| **c** | d |",
                "| a | b |^|   |   |\\n|---|---|\\n| a | b |",
                "\\begin{align}\\nx\\n\\end{align}^$$\\n\\begin{align}\\nx\\n\\end{align}\\n$$"
            })
    void orgBecomesMarkdown(String org, String markdown) {
        String text = org.replace("\\n", "\n").replace("\\\\\\\\", "\\\\");

        assertThat(new OrgMarkup().text(text.lines().toList())).isEqualTo(markdown.replace("\\n", "\n"));
    }
}

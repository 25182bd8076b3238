package revise.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.deck.ClozeText;

class AnkiGapsTest {
    private final Set<String> lost = new LinkedHashSet<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {{c1::a}} b {{c2::c::d}}         | {{c1::a}} b {{c2::c::d}}
                    {{c12::a}}                       | {{c12::a}}
                    x {{c1::a::b::c}}                | x {{c1::a::b: :c}}
                    \\frac{{{c1::1}}}{2}             | \\frac{ {{c1::1}}}{2}
                    {{c1::\\frac{1}{2}}}             | {{c1::\\frac{1}{2}}}
                    """)
    void whatDecksCanHaveIsKept(String anki, String deck) {
        assertThat(AnkiGaps.read(anki, lost).text()).isEqualTo(deck);
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {{c1,2::a}}                | {{c1::a}}        | all numbers but the first of the gap with the numbers 1,2
                    {{c1::a {{c2::b::h}} c}}   | {{c1::a b c}}    |
                    {{c1::a}} {{c0::b}}        | {{c1::a}} b      | a gap with the number 0, for which Anki has no card
                    {{c1::a}} {{c2:: }}c       | {{c1::a}} c      | a gap that hides nothing
                    {{c1::a}} {{x}}            | {{c1::a}} { {x}} | the braces {{, which are no gap and now stand apart
                    """)
    void whatTheyCannotHaveIsALoss(String anki, String deck, String loss) {
        assertThat(AnkiGaps.read(anki, lost).text()).isEqualTo(deck);
        assertThat(lost).isEqualTo(loss == null ? Set.of() : Set.of(loss));
    }

    @Test
    void colonsThatPartNothingComeBack() {
        ClozeText text = Objects.requireNonNull(ClozeText.orNull("{{std::vector::}} and {{c2::a::b}}"));
        String html = AnkiGaps.html(text, path -> path);
        assertThat(html).isEqualTo("{{c1::std:&#58;vector}} and {{c2::a::b}}");

        String markdown = HtmlMarkdown.of(AnkiGaps.marked(html)).text();
        assertThat(AnkiGaps.read(markdown, lost).text()).isEqualTo("{{c1::std::vector::}} and {{c2::a::b}}");
    }

    @Test
    void onlyGapsWithNumbersAreThere() {
        assertThat(AnkiGaps.areIn("{{a}} {{c::b}} {{{c1::d}}")).isTrue();
        assertThat(AnkiGaps.areIn("{{a}} {{c::b}} {{c1:d}} {{c")).isFalse();
    }
}

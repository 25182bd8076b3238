package revise.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that look at texts with gaps. */
class GapRulesTest {
    private static final String AMBIGUOUS = "ambiguous-gap";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Treaty {{of}} Rapallo was signed in 1922",
                "The Treaty of Rapallo {{, and}} the Treaty of Berlin",
                "What a surprise it was{{!}}",
                "{{Laval}} signed",
                "In {{May 1935}}",
                "Paris: {{c1::the capital}} of {{c1::France}}"
            })
    void gapsThatCouldHoldAnythingAreReported(String text) {
        assertThat(rules(text)).containsExactly(AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Treaty {{of::preposition}} Rapallo was signed in 1922",
                "In {{May 1935::month and year}}",
                "The Franco-Soviet pact was signed in {{May 1935}} by {{Laval}}",
                "The powerhouse of the cell: {{mitochondrion}}",
                "Two and two are {{4}}",
                "\u041f\u0430\u0440\u0438\u0436 \u2014 \u0441\u0442\u043e\u043b\u0438\u0446\u0430 {{\u0424\u0440\u0430\u043d\u0446\u0438\u0438}}, \u0433\u043e\u0440\u043e\u0434 \u043d\u0430 \u0421\u0435\u043d\u0435",
                "\u6cd5\u56fd\u7684\u9996\u90fd\u662f{{\u5df4\u9ece}}"
            })
    void tellingGapsAreNot(String text) {
        assertThat(rules(text)).isEmpty();
    }

    @Test
    void aHintOfTheCardHelpsAGap() {
        assertThat(new Checked(folder)
                        .cards(Checked.cloze("{{Laval}} signed") + "\n    hint: who")
                        .rules())
                .isEmpty();
    }

    @Test
    void gapsThatShowOneTextAndHideDifferentWordsAreReported() {
        Checked checked = new Checked(folder)
                .cards(
                        Checked.cloze("The pact was signed by {{Laval}}"),
                        Checked.cloze("The pact was signed by {{Potemkin}}"));
        assertThat(checked.findings()).hasSize(1);
        assertThat(checked.findings().get(0).place().line()).isEqualTo(5);
        assertThat(checked.findings().get(0).text()).contains("deck.yaml:4", "\"Laval\"");
        assertThat(checked.rules()).containsExactly(AMBIGUOUS);
    }

    @Test
    void gapsShowOneTextWhereverElseTheirTextsHaveGaps() {
        assertThat(new Checked(folder)
                        .cards(
                                Checked.cloze("In {{1935}} the pact was signed by {{Laval}}"),
                                Checked.cloze("In {{1936}} the pact, was signed by Laval"))
                        .rules())
                .containsExactly(AMBIGUOUS);
    }

    @Test
    void hintsTellGapsApart() {
        assertThat(new Checked(folder)
                        .cards(
                                Checked.cloze("The pact was signed by {{Laval::for France}}"),
                                Checked.cloze("The pact was signed by {{Potemkin::for Russia}}"))
                        .rules())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pact of {{Paris}} was signed in Paris, in the month of May",
                "{{Laval}} signed the pact, for {{Laval}} was minister",
                "The pact was signed in {{Paris::not in Paris}} by the minister"
            })
    void whatAGapHidesMustNotStandElsewhere(String text) {
        assertThat(rules(text)).containsExactly("answer-in-question");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{c1::Laval}} signed the pact, for {{c1::Laval}} was minister",
                "The {{pact}} was one of many impacts",
                "A {{b}} stands between a and c, and b is a letter"
            })
    void otherwiseItMay(String text) {
        assertThat(rules(text)).isEmpty();
    }

    @Test
    void textsOfAHundredGapsAreCheckedAtOnce() {
        StringBuilder text = new StringBuilder();
        for (int gap = 0; gap < 100; gap++) {
            text.append("some more words about ").append("{{name").append(gap).append("}} ");
        }
        String[] cards = new String[100];
        for (int card = 0; card < cards.length; card++) {
            cards[card] = Checked.cloze(text + "x" + card);
        }
        assertThat(new Checked(folder).cards(cards).findings()).hasSizeLessThan(101);
    }

    private List<String> rules(String text) {
        return new Checked(folder).cards(Checked.cloze(text)).rules();
    }
}

package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to take for ever are read in seconds. */
class HostileDecksTest {
    static List<String> hostile() {
        String million = "1".repeat(1_000_000);
        List<String> decks = new ArrayList<>();
        decks.add("cards: " + "[".repeat(90_000));
        decks.add("cards: " + "{".repeat(90_000));
        decks.add("cards:\n" + "[\n".repeat(1_000_000));
        decks.add("cards:\n- " + "- ".repeat(40_000));
        decks.add("cards:\n" + "? ".repeat(40_000));
        decks.add("a: &a [*a]\nb: *a\n");
        decks.add("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ncards: [*c, *c]\n");
        decks.add("cards:\n- question: |\n" + "    xxxxxxxxx\n".repeat(1_000_000) + "  answer: x\n");
        decks.add("cards:\n- question: \"\n" + "    xxxxxxxxx\n".repeat(1_000_000) + "\"\n  answer: x\n");
        decks.add("cards:\n- question: x\n" + "    xxxxxxxxx\n".repeat(1_000_000) + "  answer: x\n");
        decks.add("cards:\n" + "- q: a: b\n".repeat(1_000_000));
        decks.add("cards:\n" + "- \"\n".repeat(1_000_000));
        decks.add("cards:\n" + "- '\n- \"\n- [\n- {\n".repeat(100_000));
        decks.add("cards:\n" + "- a\n".repeat(1_000_000));
        decks.add("cards:\n- {" + "q: a, ".repeat(15_000) + "}\n");
        decks.add("cards:\n- " + "z".repeat(90_000) + ": x\n");
        decks.add("cards:\n- ? " + "z".repeat(90_000) + "\n  : x\n");
        decks.add("cards:\n" + " ".repeat(99_000) + "- x\n");
        decks.add("\n".repeat(2_000_000) + "cards: [\n");
        decks.add("#".repeat(90_000) + "\n---\n".repeat(100_000));
        decks.add("%YAML 1.2\n---\ncards: []\n");
        decks.add("%YAML 999999999999.2\n---\ncards: []\n");
        decks.add("%TAG ! tag:x,2000:\n---\ncards: [{q: !a b, a: c}]\n");
        decks.add("cards:\n- q: !!int +\n  a: b\n- q: !!binary '*'\n  a: b\n- q: !!float x\n  a: !!null x\n");
        decks.add("cards:\n- q: !<x\n  a: !%zz b\n");
        decks.add("cards:\n- q: \"\\U7fffffff\"\n  a: \"\\xzz\"\n");
        decks.add("cards:\n- q: |9\n  a: >0\n- q: |-\n");
        decks.add("]\n}\n");
        decks.add("...\n...\n");
        decks.add("cards:\n- q: x\n  a:\n    - {marks: " + million.substring(0, 90_000) + ", text: x}\n");
        return decks;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void ends(String yaml) {
        Reading reading = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Decks.read(yaml));

        assertIsWell(reading);
    }

    @Test
    void aDeckOfManyMistakesDoesNotListThemAll() {
        Reading reading = Decks.read("cards:\n" + "- a\n".repeat(20_000));

        assertThat(reading.findings()).hasSize(Findings.MOST + 1);
        assertThat(reading.findings().get(Findings.MOST).rule()).isEqualTo("too-many");
    }

    /** The library fails when half of such a character is the last thing in a full buffer. */
    @Test
    void textIsReadWhereverTheLibrarysBufferEnds() {
        for (int length = 4000; length < 4200; length++) {
            String yaml = "# " + "x".repeat(length) + "\ncards:\n- {q: \ud83d\ude00\ud83d\ude00\ud83d\ude00, a: x}\n";
            assertThat(Decks.places(yaml)).isEmpty();
            String wide = "# " + "\ud83d\ude00".repeat(length) + "\ncards: [{q: q, a: x}]\n";
            assertThat(Decks.places(wide)).isEmpty();
        }
    }

    private static void assertIsWell(Reading reading) {
        assertThat(reading.deck() == null).isEqualTo(reading.hasErrors());
        int before = 0;
        for (Finding finding : reading.findings()) {
            assertThat(finding.place().line()).isGreaterThanOrEqualTo(Math.max(1, before));
            assertThat(finding.place().column()).isPositive();
            assertThat(finding.rule()).matches("[a-z]+(-[a-z]+)*");
            assertThat(finding.text())
                    .isNotBlank()
                    .hasSizeLessThan(400)
                    .doesNotContain("\n", "\r", "in 'reader'", "java.", "snakeyaml", "jackson", "Exception", "null");
            before = finding.place().line();
        }
    }
}

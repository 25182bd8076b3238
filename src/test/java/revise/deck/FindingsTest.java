package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FindingsTest {
    @Test
    void areSortedByPlaceAndListedOnce() {
        Findings findings = new Findings(Decks.FILE);
        findings.error(3, 1, "c", "x");
        findings.warning(1, 9, "b", "x");
        findings.error(1, 2, "a", "x");
        findings.error(3, 1, "c", "x");

        assertThat(findings.inOrder())
                .extracting(Finding::toString)
                .containsExactly(
                        "rome.yaml:1:2: error: a: x", "rome.yaml:1:9: warning: b: x", "rome.yaml:3:1: error: c: x");
    }

    @Test
    void aWarningIsNoError() {
        Findings findings = new Findings(Decks.FILE);
        findings.warning(1, 1, "a", "x");

        assertThat(findings.hasErrors()).isFalse();
        assertThat(new Reading(null, null, findings.inOrder()).hasErrors()).isFalse();
        findings.error(1, 1, "a", "x");
        assertThat(findings.hasErrors()).isTrue();
        assertThat(new Reading(null, null, findings.inOrder()).hasErrors()).isTrue();
    }

    @Property(tries = 500)
    void quotesAreShortAndOnOneLine(@ForAll String text) {
        assertThat(Findings.quote(text))
                .startsWith("\"")
                .endsWith("\"")
                .hasSizeLessThanOrEqualTo(62)
                .doesNotContain("\n", "\r", "\u2028");
    }

    @Test
    void quotesDoNotPartACharacter() {
        String text = "x".repeat(58) + "\ud83d\ude00".repeat(5);

        assertThat(Findings.quote(text)).isEqualTo("\"" + "x".repeat(58) + "…\"");
    }
}

package revise.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {
    @Test
    void quotesAreOneLine() {
        assertThat(Quote.of(" a\r\n\t b\u2028c\u001b[2J ")).isEqualTo("\"a b c [2J\"");
        assertThat(Quote.of(" \n")).isEqualTo("\"\"");
    }

    @Test
    void longTextsAreCutBetweenCharacters() {
        assertThat(Quote.of("x".repeat(60) + " \n")).isEqualTo("\"" + "x".repeat(60) + "\"");
        assertThat(Quote.of("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "…\"");
        assertThat(Quote.of("x".repeat(59) + "😀😀")).isEqualTo("\"" + "x".repeat(59) + "😀…\"");
        assertThat(Quote.of("a\ud83d")).isEqualTo("\"a\ufffd\"");
    }
}

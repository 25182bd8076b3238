package revise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Format;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Source;

/** Every format is told from all others. */
class ReadersTest {
    private static final ImportSettings SETTINGS = new ImportSettings("images", false);
    private static final Path SAMPLES = Path.of("src/test/resources/exchange");

    @Test
    void everyFormatHasItsReader() {
        for (Format format : Format.values()) {
            assertThat(Readers.of(format).format()).isEqualTo(format);
        }
    }

    /** The name says nothing, so that the content must. */
    @ParameterizedTest
    @CsvSource({
        "notes/hashcards.md, HASHCARDS",
        "notes/headings.md, HEADINGS",
        "notes/obsidian.md, OBSIDIAN",
        "org/drill.org, ORG_DRILL",
        "org/fc.org, ORG_FC",
        "quizzes/cards.xml, MNEMOSYNE",
        "quizzes/old.xml, MNEMOSYNE",
        "quizzes/chapter.gift, GIFT",
        "quizzes/qa.txt, SUPERMEMO",
        "quizzes/quiz.json, YAML_QUIZ",
        "quizzes/quiz.yaml, YAML_QUIZ",
        "table/anki-columns.txt, ANKI_TEXT",
        "table/anki-notes.txt, ANKI_TEXT",
        "table/excel-german.csv, CSV",
        "table/quizlet-custom.txt, QUIZLET",
        "table/quizlet-tabs.txt, QUIZLET",
    })
    void aFileIsTakenForWhatItIs(String file, Format format) throws Exception {
        Found found = found(Files.readAllBytes(SAMPLES.resolve(file)));

        assertThat(found.format())
                .as("%s: %s", found.why(), found.runnerUpWhy())
                .isEqualTo(format);
        assertThat(found.ambiguous())
                .as("%s %s", found.runnerUp(), found.runnerUpWhy())
                .isFalse();
    }

    @Test
    void plainLabelsAreAPastedText() throws Exception {
        Found found = found("Q: What is it: a or b?\nA: a\n\nHEADING\n\nQ: Which?\nA: That: one\n\nQ: Who?\nA: He\n");

        assertThat(found.format()).isEqualTo(Format.TEXT);
        assertThat(found.ambiguous()).isFalse();
        assertThat(found.imported().cards()).isEqualTo(3);
    }

    private static Found found(String text) throws ExchangeException {
        return found(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Found found(byte[] bytes) throws ExchangeException {
        return Detection.of(Source.of("-", bytes), SETTINGS);
    }
}

package revise.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.FormatReader;
import revise.exchange.format.Imported;
import revise.exchange.format.Source;

/** Whatever the bytes are, there are cards and losses, or one message. */
class DamageTest {
    private static final List<FormatReader> READERS =
            List.of(TableReader.csv(), TableReader.tsv(), new QuizletReader(), new AnkiTextReader());
    private static final String SIGNS = "\"\n\t,;|#{}:- \u0000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "excel-german.csv",
                "quizlet-custom.txt",
                "quizlet-tabs.txt",
                "anki-notes.txt",
                "anki-columns.txt"
            })
    void aFileThatIsCutOrFlipped(String name) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/exchange/table", name));
        Random random = new Random(1935);
        for (int i = 0; i < 150; i++) {
            byte[] damaged = Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int j = 0; damaged.length > 0 && j < random.nextInt(6); j++) {
                byte other =
                        j % 2 == 0 ? (byte) SIGNS.charAt(random.nextInt(SIGNS.length())) : (byte) random.nextInt(256);
                damaged[random.nextInt(damaged.length)] = other;
            }
            assertCardsOrMessage(name, damaged);
        }
    }

    @Test
    void noise() {
        Random random = new Random(1934);
        for (int i = 0; i < 100; i++) {
            byte[] noise = new byte[random.nextInt(2000)];
            random.nextBytes(noise);
            assertCardsOrMessage("noise", noise);
        }
    }

    @Test
    void manyOfWhatIsRare() {
        for (String much : List.of(
                "\"",
                "\"a\n",
                "a\"\"\n\"",
                "\"x\" y,z\n",
                ",",
                "\n",
                "\t",
                "a\n",
                "a\t\n",
                "{{c1::",
                "![](",
                "#",
                "#a:b\n",
                "- \n",
                "a;;",
                "\"\"",
                " \"")) {
            assertCardsOrMessage("many", much.repeat(4_000).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void assertCardsOrMessage(String name, byte[] bytes) {
        for (FormatReader reader : READERS) {
            try {
                Source source = Source.of(name, bytes);
                assertThat(reader.likelihood(source).value()).isBetween(0.0, 1.0);
                Imported imported = reader.read(source, TableReaderTest.SETTINGS);
                assertThat(imported.read()).isGreaterThanOrEqualTo(imported.cards());
            } catch (ExchangeException e) {
                assertThat(e).hasMessageContaining(name);
            }
        }
    }
}

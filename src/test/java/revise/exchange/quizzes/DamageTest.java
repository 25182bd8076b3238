package revise.exchange.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.FormatReader;
import revise.exchange.format.Imported;
import revise.exchange.format.Source;

class DamageTest {
    private static final int TRIES = 200;
    private static final List<FormatReader> READERS =
            List.of(new GiftReader(), new QuizReader(), new SuperMemoReader(), new MnemosyneReader());

    @ParameterizedTest
    @ValueSource(strings = {"chapter.gift", "qa.txt", "quiz.yaml", "quiz.json", "old.xml", "cards.xml"})
    void damagedTextsGiveCardsAndLossesOrAReason(String name) {
        for (int i = 0; i < TRIES; i++) {
            readsOrRefuses(Samples.source(name, Samples.damaged(Samples.file(name), i)), i);
        }
    }

    @Test
    void damagedArchivesDoAsWell(@TempDir Path folder) throws IOException {
        byte[] archive = MnemosyneReaderTest.archive(new String(Samples.file("cards.xml"), StandardCharsets.UTF_8));
        for (int i = 0; i < TRIES; i++) {
            byte[] damaged = Samples.damaged(archive, i);
            Path file = Files.write(folder.resolve("x.cards"), damaged);
            try {
                readsOrRefuses(Source.of("x.cards", damaged), i);
                readsOrRefuses(Source.of(file), i);
            } catch (ExchangeException e) {
                // Without its first bytes it is no archive, and no text either.
                assertThat(e).hasMessageContaining("this is no text");
            }
        }
    }

    private static void readsOrRefuses(Source source, int seed) {
        for (FormatReader reader : READERS) {
            assertThat(reader.likelihood(source).value()).isBetween(0.0, 1.0);
            try {
                Imported imported = reader.read(source, Samples.SETTINGS);
                assertThat(imported.read())
                        .isGreaterThanOrEqualTo(imported.decks().isEmpty() ? 0 : 1);
            } catch (ExchangeException e) {
                assertThat(e.getMessage()).startsWith(source.name());
            } catch (RuntimeException e) {
                fail(reader.format() + " with seed " + seed, e);
            }
        }
    }
}

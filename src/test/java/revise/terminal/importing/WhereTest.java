package revise.terminal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Source;

class WhereTest {
    @ParameterizedTest
    @CsvSource({
        "/a/notes.txt, /a/notes.txt:12, notes.txt:12",
        "C:\\notes.txt, C:\\notes.txt:1, notes.txt:1",
        "notes.txt, notes.txt:12, notes.txt:12",
        "a/b/notes.txt, note 17 of Biology, note 17 of Biology",
        "-, -:3, -:3",
        "a/b/, a/b/:3, :3"
    })
    void foldersAreLeftAway(String file, String where, String shown) throws ExchangeException {
        Source source = Source.of(file, "x".getBytes(StandardCharsets.UTF_8));
        assertThat(Where.of(source, where)).isEqualTo(shown);
    }
}

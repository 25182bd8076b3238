package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadDecksTest {
    static Stream<String> names() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyMistakeIsNamedWithItsPlace(String name) throws IOException, URISyntaxException {
        Path file = folder().resolve(name);
        Reading reading = DeckReader.read(file);
        String expected = Files.readString(folder().resolve(name.replace(".yaml", ".expected")));
        assertThat(Decks.lines(reading.findings()))
                .containsExactlyElementsOf(expected.lines().toList());
        assertThat(reading.findings())
                .allMatch(finding -> finding.place().file().equals(file));
        assertThat(reading.hasErrors()).isTrue();
        assertThat(reading.deck()).isNull();
    }

    private static Path folder() throws URISyntaxException {
        URL url = BadDecksTest.class.getResource("/decks/bad");
        URI uri = Objects.requireNonNull(url).toURI();
        return Path.of(uri);
    }
}

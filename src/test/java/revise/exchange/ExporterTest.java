package revise.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.Deck;
import revise.deck.DeckReader;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.ExportSettings;

class ExporterTest {
    private final Exporter exporter = new Exporter(
            (decks, settings, out) -> {
                out.write("cards".getBytes(StandardCharsets.UTF_8));
                return List.of();
            },
            new ExportSettings(Instant.EPOCH, false),
            Map.of());

    @TempDir
    Path folder;

    @Test
    void aLinkLeadsToTheFileThatIsReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("real.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        exporter.save(decks(), link);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("cards");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aPipeIsWrittenInto() throws Exception {
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();

        exporter.save(decks(), pipe);

        assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("cards");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> exporter.save(decks(), folder))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("folder");
    }

    private List<Deck> decks() throws Exception {
        Path deck = Files.writeString(folder.resolve("d.yaml"), "title: d\ncards:\n  - {q: a, a: b}\n");
        return List.of(DeckReader.read(deck).deck());
    }
}

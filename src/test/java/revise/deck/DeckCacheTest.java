package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckCacheTest {
    private static final String DECK = """
            title: Rome
            tags: [a]
            exam: 2027-06-03
            cards:
              - question: Who crossed it?
                answer:
                  - Caesar
                  - {text: his legion, marks: 0.5, all: [x], accept: [y], reject: [z], date: 1900, number: 1, tolerance: 2, unit: u}
                tags: [b]
                reverse: true
              - question: When?
                answer: 49 BC
                hint: h
            """;

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Path caches = Path.of("");

    @BeforeEach
    void writeDeck() throws IOException {
        file = Files.writeString(folder.resolve("rome.yaml"), DECK);
        caches = folder.resolve("cache");
    }

    @Test
    void theCacheGivesTheDeckThatTheFileGives() throws IOException {
        Deck read = Decks.deckOf(DeckReader.read(file));
        assertThat(throughCache()).isEqualTo(read);
        assertThat(kept()).hasSize(1);
        assertThat(new DeckCache(caches).find(file, Files.readAllBytes(file))).isEqualTo(read);
        assertThat(throughCache()).isEqualTo(read);
    }

    @Test
    void aChangedFileIsReadAnewThoughLengthAndTimeStay() throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        throughCache();
        Files.writeString(file, DECK.replace("Caesar", "Brutus"));
        Files.setLastModifiedTime(file, time);
        assertThat(throughCache().cards().get(0).points().get(0).text()).isEqualTo("Brutus");
        Files.writeString(file, DECK);
        Files.setLastModifiedTime(file, time);
        assertThat(throughCache().cards().get(0).points().get(0).text()).isEqualTo("Caesar");
    }

    @Test
    void aFileThatBecameBadIsReported() throws IOException {
        throughCache();
        Files.writeString(file, DECK.replace("answer: 49", "anwser: 49"));
        assertThat(DeckReader.read(file, new DeckCache(caches)).findings())
                .extracting(Finding::rule)
                .containsExactly("unknown-key");
    }

    @Test
    void everyDamageOfTheCacheLeavesTheRightDeck() throws IOException {
        Deck read = throughCache();
        Path cache = kept().get(0);
        byte[] good = Files.readAllBytes(cache);
        for (int i = 0; i < good.length; i++) {
            byte[] damaged = good.clone();
            damaged[i] ^= (byte) (1 << i % 8);
            Files.write(cache, damaged);
            assertThat(throughCache()).as("bit flipped in byte %s", i).isEqualTo(read);
        }
        assertThat(Files.readAllBytes(cache)).isEqualTo(good);
    }

    @Test
    void aCutOrForeignCacheLeavesTheRightDeck() throws IOException {
        Deck read = throughCache();
        Path cache = kept().get(0);
        byte[] good = Files.readAllBytes(cache);
        for (int length = 0; length < good.length; length += 3) {
            Files.write(cache, Arrays.copyOf(good, length));
            assertThat(throughCache()).as("cut to %s bytes", length).isEqualTo(read);
        }
        Files.write(cache, Arrays.copyOf(good, good.length + 100));
        assertThat(throughCache()).isEqualTo(read);
    }

    @Test
    void aDamagedCacheIsNotUsed() throws IOException {
        throughCache();
        Path cache = kept().get(0);
        byte[] bytes = Files.readAllBytes(cache);
        bytes[bytes.length / 2]++;
        Files.write(cache, bytes);
        assertThat(new DeckCache(caches).find(file, Files.readAllBytes(file))).isNull();
    }

    @Test
    void decksWithErrorsAreNotKeptAndWarningsAreGivenOnlyOnce() throws IOException {
        Files.writeString(file, DECK.replace("title: Rome", "titel: Rome"));
        assertThat(DeckReader.read(file, new DeckCache(caches)).hasErrors()).isTrue();
        Files.writeString(file, DECK.replace("number: 1, ", ""));
        assertThat(kept()).isEmpty();
        assertThat(DeckReader.read(file, new DeckCache(caches)).findings()).hasSize(1);
        assertThat(DeckReader.read(file, new DeckCache(caches)).findings()).isEmpty();
        assertThat(DeckReader.read(file).findings()).hasSize(1);
    }

    @Test
    void filesOfOneContentKeepTheirOwnPlaces() throws IOException {
        throughCache();
        Path copy = Files.copy(file, folder.resolve("copy.yaml"));
        Deck read = Decks.deckOf(DeckReader.read(copy, new DeckCache(caches)));
        assertThat(read).isEqualTo(Decks.deckOf(DeckReader.read(copy)));
        assertThat(read.cards().get(0).place().file()).isEqualTo(copy);
    }

    @Test
    void withoutAPlaceForTheCacheDecksAreReadAllTheSame() throws IOException {
        caches = Files.writeString(folder.resolve("a-file"), "x").resolve("cache");
        assertThat(throughCache()).isEqualTo(Decks.deckOf(DeckReader.read(file)));
    }

    private Deck throughCache() {
        return Decks.deckOf(DeckReader.read(file, new DeckCache(caches)));
    }

    private List<Path> kept() throws IOException {
        if (!Files.exists(caches)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(caches)) {
            return files.toList();
        }
    }
}

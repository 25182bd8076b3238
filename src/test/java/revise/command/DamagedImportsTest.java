package revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import revise.deck.Card;
import revise.deck.DeckReader;
import revise.deck.Reading;
import revise.deck.Severity;

/**
 * Whatever happened to a file on its way, an import of it ends in a deck with a report or in a clear error, and the deck is
 * there whole or not at all. {@code -Drevise.damage=N} tries so many variants of each sample.
 */
class DamagedImportsTest {
    private static final Path SAMPLES = Path.of("src/test/resources/exchange");

    @TempDir
    Path folder;

    private final long seed = System.nanoTime();
    private final RandomGenerator random = new SplittableRandom(seed);

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith(".expected"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void damagedFilesEndClearly(Path sample) throws IOException {
        byte[] whole = Files.readAllBytes(sample);
        String name = sample.getFileName().toString();
        for (int i = 0; i < Integer.getInteger("revise.damage", 6); i++) {
            byte[] damaged = damaged(whole);
            Files.write(folder.resolve(name), damaged);
            assertEndsClearly(name, "variant " + i + " of " + sample + " with seed " + seed);
        }
    }

    @Test
    void damagedPackagesEndClearly() throws IOException {
        new Cli(folder)
                .file("d.yaml", "title: D\ncards:\n  - {q: a, a: [b, c]}\n  - {q: d, a: e, reverse: true}\n")
                .run("export", "d.yaml", "-o", "d.apkg")
                .exits(ExitCode.DONE);
        byte[] whole = Files.readAllBytes(folder.resolve("d.apkg"));
        for (int i = 0; i < 5 * Integer.getInteger("revise.damage", 6); i++) {
            Files.write(folder.resolve("d.apkg"), damaged(whole));
            assertEndsClearly("d.apkg", "variant " + i + " of a package with seed " + seed);
        }
    }

    private void assertEndsClearly(String name, String what) throws IOException {
        Path out = folder.resolve("out");
        Cli.Result result = new Cli(folder).run("import", name, "--yes", "--history", "-o", "out/", "--json");

        assertThat(result.err()).as(what).doesNotContain("went wrong inside", "Exception");
        long entries = 0;
        for (Path deck : decks(out)) {
            Reading reading = DeckReader.read(deck);
            assertThat(reading.findings()).as(what).noneMatch(finding -> finding.severity() == Severity.ERROR);
            entries +=
                    reading.deck().cards().stream().map(Card::entry).distinct().count();
            Files.delete(deck);
        }
        if (result.exit() == ExitCode.DONE) {
            assertThat(result.json().get("written")).as(what).isEqualTo(entries);
        } else {
            assertThat(result.exit()).as(what + result.err()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(result.err()).as(what).startsWith("revise: ");
            assertThat(entries).as(what).isZero();
        }
        Files.deleteIfExists(folder.resolve("home/.local/share/revise/progress.jsonl"));
    }

    private static List<Path> decks(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private byte[] damaged(byte[] whole) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes = bytes.length == 0 ? bytes : damagedOnce(bytes);
        }
        return bytes;
    }

    private byte[] damagedOnce(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 << random.nextInt(8), bytes.length - at);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> {
                for (int i = at; i < at + length; i++) {
                    bytes[i] ^= (byte) (1 << random.nextInt(8));
                }
                yield bytes;
            }
            case 2 -> {
                Arrays.fill(bytes, at, at + Math.min(4, length), (byte) (random.nextBoolean() ? 0xff : 0));
                yield bytes;
            }
            case 3 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 4 -> joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            default -> {
                int other = random.nextInt(bytes.length);
                byte kept = bytes[at];
                bytes[at] = bytes[other];
                bytes[other] = kept;
                yield bytes;
            }
        };
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}

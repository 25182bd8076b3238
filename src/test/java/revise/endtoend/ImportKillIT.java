package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.deck.DeckReader;

/** An import that is killed at any moment leaves a whole deck or none. {@code -Drevise.kills=N} kills so many times. */
class ImportKillIT {
    private static final int CARDS = 3000;
    private static final long LATEST_KILL_MILLIS = 2500;

    @TempDir
    Path folder;

    private final long seed = System.nanoTime();
    private final RandomGenerator random = new SplittableRandom(seed);

    @Test
    void aKilledImportLeavesAWholeDeckOrNone() throws Exception {
        Home home = new Home(folder);
        StringBuilder rows = new StringBuilder("question,answer\n");
        for (int i = 0; i < CARDS; i++) {
            rows.append("What is ")
                    .append(i)
                    .append(" and one more?,")
                    .append(i + 1)
                    .append('\n');
        }
        Path table = home.file("numbers.csv", rows.toString());
        Path deck = folder.resolve("numbers.yaml");
        for (int round = 0; round < Integer.getInteger("revise.kills", 15); round++) {
            try (Dialogue dialogue =
                    Launched.revise(home, "import", table, "-o", deck, "--yes").start()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextLong(LATEST_KILL_MILLIS)));
                dialogue.kill();
            }
            assertWholeOrNone(deck);
        }
    }

    private void assertWholeOrNone(Path deck) throws IOException {
        if (Files.exists(deck)) {
            assertThat(DeckReader.read(deck).deck().cards())
                    .as("with seed %d", seed)
                    .hasSize(CARDS);
            Files.delete(deck);
        }
    }
}

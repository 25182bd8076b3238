package revise.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A session that is killed at any moment loses nothing that it confirmed. {@code -Drevise.kills=N} kills so many times.
 */
class KillIT {
    private static final int CARDS = 400;
    private static final int MOST_A_ROUND = 12;
    private static final int SCREEN_ROUNDS = 3;
    private static final long LATEST_KILL_MICROS = 12_000;
    private static final String CONFIRMED = "Saved: easy";

    @TempDir
    Path folder;

    private final long seed = System.nanoTime();
    private final RandomGenerator random = new SplittableRandom(seed);
    private Home home;
    private Path deck;
    private int answered;
    private int killed;

    @BeforeEach
    void writeDeck() throws IOException {
        home = new Home(folder);
        deck = home.deckOf(CARDS);
    }

    @Test
    void linesThatAreKilled() throws Exception {
        int rounds = Integer.getInteger("revise.kills", 15);
        for (int round = 0; round < rounds; round++) {
            if (answered + MOST_A_ROUND > CARDS) {
                assertReadable();
                Files.delete(home.progress());
                answered = 0;
                killed = 0;
            }
            assertKept(confirmedLines());
        }
        assertReadable();
    }

    /** Kills a session around its last answer and gives how many it confirmed. */
    private int confirmedLines() throws Exception {
        int last = 1 + random.nextInt(MOST_A_ROUND - 1);
        try (Dialogue quiz = Launched.revise(home, "quiz", "--plain", "--new", "" + CARDS, deck)
                .start()) {
            for (int i = 1; i < last; i++) {
                quiz.send("\n4\n");
                quiz.await(CONFIRMED, i);
            }
            quiz.await("Enter shows the answer", last);
            quiz.send("\n4\n");
            waitShortly();
            quiz.kill();
            // What it printed before it died was promised, whether it was read in time or not.
            return Dialogue.count(quiz.out(), CONFIRMED);
        }
    }

    @Test
    void screenThatIsKilled() throws Exception {
        for (int round = 0; round < SCREEN_ROUNDS; round++) {
            assertKept(confirmedOnScreen());
        }
        assertReadable();
    }

    private int confirmedOnScreen() throws Exception {
        try (Tmux tmux = Tmux.in(home).revise("quiz", "--new", "" + CARDS, deck)) {
            tmux.await("follows " + answered + "?");
            tmux.press("Space", "4");
            String second = "follows " + (answered + 1) + "?";
            tmux.await("the second card", screen -> screen.contains(second) && screen.contains("saved: easy"));
            tmux.press("Space", "4");
            waitShortly();
            tmux.program().destroyForcibly();
            assertThat(tmux.exit()).isEqualTo(128 + 9);
            return 1;
        }
    }

    private void waitShortly() {
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextLong(LATEST_KILL_MICROS)));
    }

    /** Holds when the log has what this round confirmed, at most one answer more, and all that was there before. */
    private void assertKept(int confirmed) throws IOException {
        killed++;
        ProgressLog log = home.log();
        List<String> answers = log.answers();
        assertThat(answers.size())
                .as("answers of the round with seed %d", seed)
                .isBetween(answered + confirmed, answered + confirmed + 1);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i)).isEqualTo("many/c" + (i + 1) + " easy");
        }
        assertThat(log.torn()).as("an answer can be torn only by a kill").hasSizeLessThanOrEqualTo(killed);
        answered = answers.size();
    }

    private void assertReadable() throws Exception {
        Launched list = Launched.revise(home, "list", "--json", deck).run().withoutTrace();
        assertThat(list.exit()).isZero();
        assertThat(Dialogue.count(list.out(), "\"state\":\"review\"")).isEqualTo(answered);
    }
}

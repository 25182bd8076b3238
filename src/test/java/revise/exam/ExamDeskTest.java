package revise.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.memory.Parameters;
import revise.memory.SchedulerSettings;
import revise.memory.Steps;
import revise.progress.Progress;
import revise.progress.ProgressException;
import revise.progress.ProgressStore;
import revise.progress.Stamps;

class ExamDeskTest {
    private static final SchedulerSettings SETTINGS =
            new SchedulerSettings(Parameters.defaults(), 0.9, 36500, Steps.parse("1m 10m"), Steps.parse("10m"), false);

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(SittingTest.START);
    private Path log;
    private ExamDesk desk;

    @BeforeEach
    void sitDown() throws Exception {
        log = folder.resolve("sub").resolve("progress.jsonl");
        ProgressStore store = new ProgressStore(log, folder.resolve("cache"), SETTINGS);
        Progress progress = store.load();
        Stamps stamps = new Stamps(new SplittableRandom(1));
        desk = ExamDesk.begin(
                SittingTest.paper(),
                new ExamDesk.Rules(SittingTest.WORDS, Duration.ofMinutes(10), PassMark.parse("60%")),
                now::get,
                new ExamDesk.Archive(store, at -> new TestLog(progress, stamps, at, 20_779, false)));
    }

    private void passes(int seconds) {
        now.updateAndGet(moment -> moment.plusSeconds(seconds));
    }

    private long reviews() throws Exception {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("\"review\""))
                .count();
    }

    @Test
    void nothingIsSavedBeforeTheMarksAreFinal() throws Exception {
        desk.write("1922");
        passes(30);
        desk.finish();
        desk.decide(0, 0, false);
        assertThat(log).doesNotExist();
        desk.close();
        assertThat(reviews()).isEqualTo(1);
        assertThat(Files.readString(log)).contains("\"test\"", "\"typed\":\"1922\"", "\"schedule\":false", "\"again\"");
    }

    @Test
    void whatIsFinalIsSavedOnceAndNotDecidedOnAnyMore() throws Exception {
        desk.finish();
        desk.close();
        long size = Files.size(log);
        desk.close();
        desk.decide(0, 0, true);
        assertThat(log).hasSize(size);
        assertThat(desk.result().score().hundredths()).isZero();
    }

    @Test
    void aSaveThatFailedMayBeTriedAgain() throws Exception {
        Files.writeString(folder.resolve("sub"), "in the way");
        desk.write("1922");
        desk.finish();
        assertThatThrownBy(desk::close).isInstanceOf(ProgressException.class);
        assertThat(desk.isClosed()).isFalse();
        Files.delete(folder.resolve("sub"));
        desk.close();
        assertThat(desk.isClosed()).isTrue();
        assertThat(reviews()).isEqualTo(1);
    }

    @Test
    void theTimeHandsItIn() {
        desk.write("1922");
        passes(700);
        assertThat(desk.isMarked()).isFalse();
        desk.tick();
        assertThat(desk.isMarked()).isTrue();
        assertThat(desk.sitting().isTimeUp()).isTrue();
        assertThat(desk.result().score().hundredths()).isEqualTo(100);
    }

    @Test
    void aRetryAsksForWhatWasLostAndSavesNothing() throws Exception {
        desk.goTo(2);
        desk.write("a");
        desk.finish();
        ExamDesk retry = desk.retry();
        assertThat(retry.isPractice()).isTrue();
        assertThat(retry.sitting().paper().questions()).hasSize(3);
        assertThat(retry.sitting().paper().questions().get(2).held()).containsExactly(0);
        assertThat(retry.sitting().left(now.get())).isNull();
        retry.goTo(2);
        retry.write("b");
        retry.finish();
        retry.close();
        assertThat(retry.result().answers().get(2).score().isFull()).isTrue();
        assertThat(log).doesNotExist();
    }
}

package revise.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.memory.Phase;
import revise.memory.Rating;
import revise.memory.SchedulerSettings;

class ProgressStoreTest {
    @TempDir
    Path folder;

    private Path log;
    private ProgressStore store;

    @BeforeEach
    void setUp() {
        log = folder.resolve("data/progress.jsonl");
        store = open();
    }

    private ProgressStore open() {
        return new ProgressStore(log, folder.resolve("cache"), SchedulerSettings.defaults());
    }

    private void write(String... lines) throws IOException {
        Files.createDirectories(log.getParent());
        Files.writeString(log, String.join("\n", lines));
    }

    private static String line(int number, int minutes, String card, Rating rating) {
        return new String(new EventWriter().line(Events.review(number, minutes, card, rating)), StandardCharsets.UTF_8)
                .strip();
    }

    /** A log long enough to be worth a snapshot. */
    private void writeLongLog() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            lines.append(line(i, i, "deck/card" + i % 50, Rating.GOOD)).append('\n');
        }
        write(lines.toString());
        Files.setLastModifiedTime(log, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }

    private List<Path> snapshots() throws IOException {
        Path cache = folder.resolve("cache");
        if (!Files.exists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    private void assertSameAsFullReplay() throws Exception {
        Progress quick = open().load();
        for (Path snapshot : snapshots()) {
            Files.delete(snapshot);
        }
        Progress full = open().load();
        assertThat(quick.cards()).isEqualTo(full.cards());
        for (String card : full.cards()) {
            assertThat(quick.of(card)).isEqualTo(full.of(card));
        }
        assertThat(quick.totals()).isEqualTo(full.totals());
        assertThat(quick.badLines()).isEqualTo(full.badLines());
    }

    @Test
    void aLogThatDoesNotExistIsEmpty() throws Exception {
        assertThat(store.load().cards()).isEmpty();
        assertThat(log).doesNotExist();
    }

    @Test
    void anAppendedReviewIsThereAgain() throws Exception {
        store.append(List.of(Events.review(1, 0, "deck/a", Rating.EASY)));
        CardProgress state = open().load().of("deck/a");
        assertThat(state.schedule()).isNotNull();
        assertThat(state.schedule().phase()).isEqualTo(Phase.REVIEW);
        assertThat(state.schedule().reps()).isEqualTo(1);
    }

    @Test
    void theFileAndItsFolderBelongToTheUserAlone() throws Exception {
        store.append(List.of(Events.review(1, 0, "deck/a", Rating.EASY)));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void aTornEndIsNamedAndKeptAndTheNextLineBeginsBehindIt() throws Exception {
        String torn = line(2, 5, "deck/b", Rating.GOOD).substring(0, 70);
        write(line(1, 0, "deck/a", Rating.GOOD), torn);
        Progress before = store.load();
        assertThat(before.badLines()).containsExactly(new BadLine(2, "not valid JSON, perhaps cut off"));
        store.append(List.of(Events.review(3, 9, "deck/c", Rating.GOOD)));
        assertThat(Files.readAllLines(log)).hasSize(3).element(1).isEqualTo(torn);
        assertThat(open().load().cards()).containsExactlyInAnyOrder("deck/a", "deck/c");
    }

    @Test
    void aWholeLastLineWithoutALineFeedCounts() throws Exception {
        write(line(1, 0, "deck/a", Rating.GOOD));
        assertThat(store.load().cards()).containsExactly("deck/a");
    }

    @Test
    void foreignLinesAreNamedByTheirNumberAndStay() throws Exception {
        write(
                line(1, 0, "deck/a", Rating.GOOD),
                "",
                "<<<<<<< HEAD",
                line(2, 1, "deck/b", Rating.GOOD),
                "x".repeat(2 << 20),
                "");
        byte[] before = Files.readAllBytes(log);
        Progress progress = store.load();
        assertThat(progress.cards()).containsExactlyInAnyOrder("deck/a", "deck/b");
        assertThat(progress.badLines()).extracting(BadLine::number).containsExactly(3L, 5L);
        assertThat(Files.readAllBytes(log)).isEqualTo(before);
    }

    @Test
    void aLongLogLeavesASnapshotThatGivesTheSameState() throws Exception {
        writeLongLog();
        store.load();
        assertThat(snapshots()).hasSize(1);
        assertSameAsFullReplay();
    }

    @Test
    void linesBehindTheSnapshotCount() throws Exception {
        writeLongLog();
        store.load();
        store.append(List.of(Events.review(5000, 5000, "deck/late", Rating.EASY)));
        assertThat(open().load().of("deck/late").isNew()).isFalse();
        assertSameAsFullReplay();
    }

    @Test
    void anUndoBehindTheSnapshotReachesBackIntoIt() throws Exception {
        writeLongLog();
        Progress before = store.load();
        store.append(List.of(new Event.Undo(Events.stamp(5000, 5000), Events.id(2999))));
        assertThat(open().load().totals().answers()).isEqualTo(before.totals().answers() - 1);
        assertSameAsFullReplay();
    }

    @Test
    void anOlderLineMergedBehindTheSnapshotTakesItsPlaceInTime() throws Exception {
        writeLongLog();
        store.load();
        Files.writeString(log, line(6000, 10, "deck/card1", Rating.AGAIN) + "\n", StandardOpenOption.APPEND);
        assertSameAsFullReplay();
    }

    @Test
    void aRepeatedLineBehindTheSnapshotCountsOnce() throws Exception {
        writeLongLog();
        Progress before = store.load();
        Files.writeString(log, Files.readAllLines(log).get(2999) + "\n", StandardOpenOption.APPEND);
        assertThat(open().load().totals()).isEqualTo(before.totals());
    }

    @Test
    void aLogThatWasChangedInPlaceIsReplayed() throws Exception {
        writeLongLog();
        store.load();
        String changed = Files.readString(log).replaceFirst("good", "hard");
        Files.writeString(log, changed);
        Files.setLastModifiedTime(log, FileTime.from(Instant.now().minus(Duration.ofMinutes(30))));
        assertSameAsFullReplay();
    }

    @Test
    void otherSettingsApplyToThePastAsWell() throws Exception {
        writeLongLog();
        SchedulerSettings defaults = SchedulerSettings.defaults();
        SchedulerSettings keen = new SchedulerSettings(
                defaults.parameters(),
                0.97,
                defaults.maximumInterval(),
                defaults.learning(),
                defaults.relearning(),
                false);
        int usual = store.load().of("deck/card1").schedule().interval();
        int shorter = new ProgressStore(log, folder.resolve("cache"), keen)
                .load()
                .of("deck/card1")
                .schedule()
                .interval();
        assertThat(shorter).isLessThan(usual);
    }

    @Test
    void aDamagedOrForgedSnapshotIsAsGoodAsNone() throws Exception {
        writeLongLog();
        store.load();
        byte[] whole = Files.readAllBytes(snapshots().get(0));
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 60; round++) {
            byte[] damaged =
                    round % 3 == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int i = 0; i < 1 + round % 5 && damaged.length > 0; i++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(snapshots().get(0), damaged);
            assertSameAsFullReplay();
            open().load();
        }
    }

    @Test
    void writersAtOnceLoseNothing() throws Exception {
        int writers = 4;
        int each = 100;
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        List<Future<?>> running = new ArrayList<>();
        Object turn = new Object();
        for (int w = 0; w < writers; w++) {
            int writer = w;
            running.add(pool.submit(() -> {
                ProgressStore own = open();
                for (int i = 0; i < each; i++) {
                    // Inside one process the file lock must not be asked for twice; processes are tried elsewhere.
                    synchronized (turn) {
                        own.append(List.of(
                                Events.review(writer * each + i, writer * each + i, "deck/w" + writer, Rating.GOOD)));
                    }
                }
                return null;
            }));
        }
        for (Future<?> future : running) {
            future.get();
        }
        pool.shutdown();
        assertThat(open().load().totals().answers()).isEqualTo((long) writers * each);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAClearErrorAndNothingIsLost() throws Exception {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");
        assertThatThrownBy(() -> store.append(List.of(Events.review(1, 0, "deck/a", Rating.GOOD))))
                .isInstanceOf(ProgressException.class)
                .hasMessageContaining(log.toString())
                .hasMessageContaining("could not be saved")
                .hasMessageContaining("something else in the place of the folder");
    }

    @Test
    void aFolderInThePlaceOfTheFileIsAClearError() throws Exception {
        Files.createDirectories(log);
        assertThatThrownBy(store::load)
                .isInstanceOf(ProgressException.class)
                .hasMessageContaining("cannot be read")
                .hasMessageContaining("--progress");
    }

    @Test
    void aDeviceWithoutEndIsRefused() {
        ProgressStore endless =
                new ProgressStore(Path.of("/dev/zero"), folder.resolve("cache"), SchedulerSettings.defaults());
        assertThatThrownBy(endless::load)
                .isInstanceOf(ProgressException.class)
                .hasMessageContaining("it is no regular file");
        assertThatThrownBy(() -> endless.append(List.of(Events.review(1, 0, "deck/a", Rating.GOOD))))
                .hasMessageContaining("it is no regular file");
    }

    @Test
    void theHistoryOfACardFollowsItsRenamingAndShowsWhatWasUndone() throws Exception {
        store.append(List.of(
                Events.review(1, 0, "deck/old", Rating.GOOD),
                Events.review(2, 20, "deck/other", Rating.GOOD),
                Events.review(3, 30, "deck/old", Rating.AGAIN),
                new Event.Undo(Events.stamp(4, 31), Events.id(3)),
                new Event.Move(Events.stamp(5, 40), "deck/old", "deck/new"),
                Events.review(6, 50, "deck/new", Rating.EASY)));
        List<HistoryEntry> history = store.history("deck/new");
        assertThat(history)
                .extracting(e -> e.event().stamp().id())
                .containsExactly(Events.id(1), Events.id(3), Events.id(6));
        assertThat(history).extracting(HistoryEntry::undone).containsExactly(false, true, false);
        assertThat(history.get(2).after()).isEqualTo(store.load().of("deck/new"));
        assertThat(store.load().of("deck/old")).isEqualTo(CardProgress.NONE);
    }

    @Test
    void theLastEventsInForceAreThoseThatAnUndoMayTakeBack() throws Exception {
        Event.Review first = Events.review(1, 0, "deck/a", Rating.GOOD);
        Event.Review second = Events.review(3, 9, "deck/b", Rating.EASY);
        store.append(List.of(
                first,
                new Event.TextSeen(Events.stamp(2, 8), "deck/b", "text"),
                second,
                Events.review(4, 20, "deck/a", Rating.AGAIN),
                new Event.Undo(Events.stamp(5, 21), Events.id(4))));
        assertThat(store.lastInForce(1)).containsExactly(second);
        assertThat(store.lastInForce(9)).containsExactly(second, first);
    }
}

package revise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.edit.NewCard;
import revise.exchange.format.Item;
import revise.exchange.format.Past;
import revise.memory.Rating;
import revise.memory.SchedulerSettings;
import revise.progress.Event;
import revise.progress.Progress;
import revise.progress.ProgressStore;
import revise.progress.Stamps;

class PastEventsTest {
    private static final Instant START = Instant.parse("2026-01-05T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatWasAnsweredBeforeCountsAsIfItHadBeenAnsweredHere() throws Exception {
        ProgressStore store = store("imported");
        store.appendMissing(events(past("", false)));
        ProgressStore own = store("own");
        own.append(List.of(
                review("deck/a", 0, Rating.GOOD, 4000),
                review("deck/a", 9, Rating.AGAIN, 900),
                review("deck/a", 10, Rating.EASY, 1)));

        assertThat(store.load().of("deck/a").schedule())
                .isNotNull()
                .isEqualTo(own.load().of("deck/a").schedule());
    }

    @Test
    void bringingItInTwiceChangesNothing() throws Exception {
        ProgressStore store = store("log");
        assertThat(store.appendMissing(events(past("", true)))).isEqualTo(4);
        byte[] before = Files.readAllBytes(store.path());

        assertThat(store.appendMissing(events(past("", true)))).isZero();
        assertThat(Files.readAllBytes(store.path())).isEqualTo(before);
    }

    @Test
    void anAnswerThatWasGivenHereIsKnownWhenItComesBack() throws Exception {
        ProgressStore store = store("log");
        store.append(List.of(review("deck/a", 0, Rating.GOOD, 4000), review("deck/a", 9, Rating.AGAIN, 900)));

        assertThat(store.appendMissing(events(past("", false)))).isEqualTo(1);
    }

    @Test
    void aCardThatWasTakenUpAgainStaysSo() throws Exception {
        ProgressStore store = store("log");
        List<Event> suspended = events(new Past("", List.of(), true));
        store.appendMissing(suspended);
        assertThat(store.load().of("deck/a").suspended()).isTrue();
        store.append(List.of(
                new Event.Unsuspend(new Stamps(new SplittableRandom(1)).next(START.plusSeconds(9), 1), "deck/a")));

        store.appendMissing(
                new PastEvents(PastEventsTest::day, START.plusSeconds(99)).of(placed(new Past("", List.of(), true))));
        assertThat(store.load().of("deck/a").suspended()).isFalse();
    }

    @Test
    void twoAnswersInOneMomentAreTwo() {
        Past twice = new Past(
                "",
                List.of(new Past.Answered(START, Rating.GOOD, 1, true), new Past.Answered(START, Rating.GOOD, 1, true)),
                false);

        assertThat(events(twice)).extracting(event -> event.stamp().id()).doesNotHaveDuplicates();
    }

    @Test
    void whatGoesOutComesBack() throws Exception {
        Past before = new Past(
                ":reverse",
                List.of(
                        new Past.Answered(START, Rating.HARD, 7, true),
                        new Past.Forgotten(START.plusSeconds(60)),
                        new Past.Answered(START.plusSeconds(120), Rating.GOOD, 8, false)),
                true);
        ProgressStore store = store("log");
        store.appendMissing(events(before));

        Map<String, Past> after = PastEvents.of(store.events());

        assertThat(after).containsOnly(Map.entry("deck/a:reverse", before));
    }

    @Test
    void whatWasUndoneDoesNotGoOut() throws Exception {
        ProgressStore store = store("log");
        Event.Review review = review("deck/a", 0, Rating.GOOD, 1);
        store.append(List.of(
                review,
                review("deck/b", 1, Rating.GOOD, 1),
                new Event.Undo(
                        new Stamps(new SplittableRandom(1)).next(START.plusSeconds(9), 1),
                        review.stamp().id())));

        assertThat(PastEvents.of(store.events())).containsOnlyKeys("deck/b");
        Progress progress = store.load();
        assertThat(progress.of("deck/a").schedule()).isNull();
    }

    private static Past past(String suffix, boolean suspended) {
        return new Past(
                suffix,
                List.of(
                        new Past.Answered(START, Rating.GOOD, 4000, true),
                        new Past.Answered(START.plusSeconds(9 * 86_400), Rating.AGAIN, 900, true),
                        new Past.Answered(START.plusSeconds(10 * 86_400), Rating.EASY, 1, true)),
                suspended);
    }

    private static List<Event> events(Past past) {
        return new PastEvents(PastEventsTest::day, START).of(placed(past));
    }

    private static List<Placed> placed(Past past) {
        Item item = new Item("x:1", NewCard.builder().question("a?").build(), List.of(), List.of(past));
        return List.of(new Placed(item, "deck/a", Path.of("deck.yaml")), new Placed(item, null, null));
    }

    private static int day(Instant at) {
        return (int) Math.floorDiv(at.getEpochSecond() - 4 * 3600, 86_400L);
    }

    private static Event.Review review(String card, int days, Rating rating, int millis) {
        Instant at = START.plusSeconds(days * 86_400L);
        return new Event.Review(
                new Stamps(new SplittableRandom(days)).next(at, day(at)),
                card,
                rating,
                millis,
                null,
                null,
                null,
                null,
                true);
    }

    private ProgressStore store(String name) {
        return new ProgressStore(
                folder.resolve(name + ".jsonl"), folder.resolve("cache"), SchedulerSettings.defaults());
    }
}

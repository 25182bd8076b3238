package revise.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.memory.Rating;
import revise.memory.SchedulerSettings;
import revise.progress.Event;
import revise.progress.Progress;
import revise.progress.ProgressStore;
import revise.progress.Stamps;

class TestLogTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final int DAY = 20_779;

    @TempDir
    Path folder;

    private ProgressStore store() {
        return new ProgressStore(folder.resolve("p.jsonl"), folder, SchedulerSettings.defaults());
    }

    private static Result result(Map<String, String> byId) {
        Paper paper = Exams.paper();
        Map<Integer, String> given = new TreeMap<>();
        byId.forEach((id, text) -> given.put(Exams.question(paper, id).number(), text));
        return Result.of(paper, given, Exams.BY_WORDS);
    }

    private static TestLog log(Progress progress, boolean record) {
        return new TestLog(progress, new Stamps(new SplittableRandom(1)), NOW, DAY, record);
    }

    private static List<Event.Review> reviews(List<Event> events) {
        List<Event.Review> reviews = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof Event.Review review) {
                reviews.add(review);
            }
        }
        return reviews;
    }

    @Test
    void anAnswerIsAReviewWithItsMarksAndWhatWasTyped() throws Exception {
        List<Event> events = log(store().load(), false)
                .review(Exams.marked("stalin/rapallo", "Rapallo Berlin?").taking(Duration.ofSeconds(9)));
        assertThat(events.get(0))
                .isInstanceOfSatisfying(
                        Event.TextSeen.class,
                        seen -> assertThat(seen.text()).isEqualTo("Which treaties?\nRapallo\nBerlin"));
        Event.Review review = (Event.Review) events.get(1);
        assertThat(review.rating()).isEqualTo(Rating.HARD);
        assertThat(review.millis()).isEqualTo(9000);
        assertThat(review.marks()).isEqualTo(1.5);
        assertThat(review.suggested()).isEqualTo(1.5);
        assertThat(review.missed()).isEmpty();
        assertThat(review.typed()).isEqualTo("Rapallo Berlin?");
        assertThat(review.scheduled()).isFalse();
        assertThat(review.stamp().at()).isEqualTo(NOW);
        assertThat(review.stamp().day()).isEqualTo(DAY);
    }

    @Test
    void aDecisionChangesTheMarksAndNotWhatWasSuggested() throws Exception {
        Marked answer = Exams.marked("stalin/rapallo", "Rapallo Berlin?").decide(1, true);
        Event.Review review = reviews(log(store().load(), true).review(answer)).get(0);
        assertThat(review.marks()).isEqualTo(3);
        assertThat(review.suggested()).isEqualTo(1.5);
        assertThat(review.rating()).isEqualTo(Rating.GOOD);
        assertThat(review.scheduled()).isTrue();
    }

    @Test
    void aBlankAnswerIsAgainAndOneThatWasNotHandedInIsNoReview() throws Exception {
        List<Event> events =
                log(store().load(), true).events(result(Map.of("stalin/rapallo", "")), null, Duration.ZERO);
        Event.Review blank = reviews(events).get(0);
        assertThat(reviews(events)).hasSize(1);
        assertThat(blank.rating()).isEqualTo(Rating.AGAIN);
        assertThat(blank.missed()).containsExactly("Rapallo", "Berlin");
        assertThat(blank.typed()).isNull();
        assertThat(blank.suggested()).isNull();
    }

    @Test
    void numbersOfChoicesAreNotKept() throws Exception {
        Event.Review review = reviews(log(store().load(), true).review(Exams.marked("stalin/treaty", "Moscow")))
                .get(0);
        assertThat(review.typed()).isNull();
        assertThat(review.marks()).isEqualTo(1);
    }

    @Test
    void theTestComesLastAndKnownTextsAreNotLoggedAgain() throws Exception {
        ProgressStore store = store();
        Result result = result(Map.of("stalin/rapallo", "Rapallo", "stalin/league", "x"));
        List<Event> events = log(store.load(), false).events(result, PassMark.parse("60%"), Duration.ofMinutes(2));
        assertThat(events).hasSize(5);
        Event.TestTaken test = (Event.TestTaken) events.get(4);
        assertThat(test.decks()).containsExactly("stalin");
        assertThat(test.seed()).isEqualTo(1);
        assertThat(test.questions()).isEqualTo(5);
        assertThat(test.marks()).isEqualTo(1);
        assertThat(test.max()).isEqualTo(8);
        assertThat(test.passMark()).isEqualTo(0.6);
        assertThat(test.millis()).isEqualTo(120_000);
        store.append(events);
        assertThat(log(store.load(), false).events(result, null, Duration.ZERO)).hasSize(3);
    }
}

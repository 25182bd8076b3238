package revise.exchange.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import revise.edit.NewCard;
import revise.exchange.format.ExportSettings;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Past;
import revise.memory.Rating;
import revise.memory.Scheduler;
import revise.memory.SchedulerSettings;
import revise.memory.Steps;

class ReviewsWriterTest {
    private static final Instant START = Instant.ofEpochMilli(1_700_000_000_000L);

    private static Past.Answered answered(long days, Rating rating) {
        return new Past.Answered(START.plus(Duration.ofDays(days)), rating, 1500, true);
    }

    private static List<Loss> write(SchedulerSettings settings, ByteArrayOutputStream out, Past... past)
            throws IOException {
        NewCard card =
                NewCard.builder().id("c").question("q").points(List.of("a")).build();
        Item item = new Item("", card, List.of(), List.of(past));
        ExportedDeck deck = new ExportedDeck("d", Path.of("."), ImportedDeck.of("D", List.of(item)));
        return new ReviewsWriter(new Scheduler(settings)).write(List.of(deck), new ExportSettings(START, true), out);
    }

    private static List<String> states(SchedulerSettings settings, Past.Happened... events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(settings, out, new Past("", List.of(events), false));
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1)[3])
                .toList();
    }

    @Test
    void everyReviewIsARow() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Loss> losses = write(
                SchedulerSettings.defaults(),
                out,
                new Past("", List.of(answered(0, Rating.EASY), answered(9, Rating.HARD)), false),
                new Past(":reverse", List.of(new Past.Answered(START, Rating.AGAIN, 0, true)), false));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        card_id,review_time,review_rating,review_state,review_duration
                        d/c,1700000000000,4,0,1500
                        d/c,1700777600000,2,2,1500
                        d/c:reverse,1700000000000,1,0,0
                        """);
        assertThat(losses).isEmpty();
    }

    @Test
    void theStateIsTheOneBeforeTheReview() throws IOException {
        assertThat(states(
                        SchedulerSettings.defaults(),
                        answered(0, Rating.GOOD),
                        answered(1, Rating.GOOD),
                        answered(4, Rating.AGAIN),
                        answered(5, Rating.GOOD),
                        answered(6, Rating.GOOD),
                        new Past.Forgotten(START),
                        answered(7, Rating.AGAIN),
                        answered(8, Rating.AGAIN)))
                .containsExactly("0", "1", "2", "3", "2", "0", "1");
    }

    @Test
    void theStepsOfTheUserCount() throws IOException {
        SchedulerSettings defaults = SchedulerSettings.defaults();
        SchedulerSettings noSteps =
                new SchedulerSettings(defaults.parameters(), 0.9, 36500, Steps.parse(""), Steps.parse(""), false);

        assertThat(states(noSteps, answered(0, Rating.AGAIN), answered(1, Rating.AGAIN), answered(2, Rating.GOOD)))
                .containsExactly("0", "2", "2");
    }

    @Test
    void answersThatChangedNothingAreCounted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Loss> losses = write(
                SchedulerSettings.defaults(),
                out,
                new Past("", List.of(new Past.Answered(START, Rating.GOOD, 1, false), answered(1, Rating.GOOD)), true));

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(losses.stream().map(Loss::what))
                .containsExactly("answers that changed no schedule (1)", "that cards are suspended (1)");
    }
}

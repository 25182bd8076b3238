package revise.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import revise.memory.SchedulerArbitraries.Card;

/** What the scheduler holds for any settings and any schedule that answers can lead to. */
class SchedulerPropertiesTest {
    @Property(tries = 3000)
    void intervalsRiseWithTheRating(@ForAll("cards") Card card) {
        Map<Rating, Schedule> preview = card.preview();
        int hard = interval(preview, Rating.HARD);
        int good = interval(preview, Rating.GOOD);
        int easy = interval(preview, Rating.EASY);
        int maximum = card.settings().maximumInterval();
        assertThat(interval(preview, Rating.AGAIN)).isLessThanOrEqualTo(hard);
        assertThat(hard).isLessThanOrEqualTo(good);
        assertThat(easy).isGreaterThanOrEqualTo(Math.min(good + 1, maximum));
        if (card.inReview()) {
            assertThat(good).isGreaterThanOrEqualTo(Math.min(hard + 1, maximum));
        }
    }

    @Property(tries = 2000)
    void anIntervalIsFromOneDayToTheMaximumAndGivesTheDueDay(@ForAll("cards") Card card) {
        for (Schedule schedule : card.preview().values()) {
            if (schedule.phase() == Phase.REVIEW) {
                assertThat(schedule.interval()).isBetween(1, card.settings().maximumInterval());
                assertThat(schedule.due()).isEqualTo(new Due.On(card.day() + schedule.interval()));
                assertThat(schedule.step()).isZero();
            } else {
                assertThat(schedule.interval()).isZero();
                assertThat(schedule.due())
                        .isInstanceOfSatisfying(
                                Due.At.class, due -> assertThat(due.instant()).isAfter(card.at()));
            }
        }
    }

    @Property(tries = 2000)
    void fuzzStaysWithinItsBounds(@ForAll("cards") Card card) {
        SchedulerSettings settings = card.settings();
        Fsrs model = new Fsrs(settings.parameters());
        int below = 0;
        for (Map.Entry<Rating, Schedule> entry : card.preview().entrySet()) {
            Schedule schedule = entry.getValue();
            double exact = Math.min(
                    model.interval(schedule.memory().stability(), settings.desiredRetention()),
                    settings.maximumInterval());
            double delta = settings.fuzz() ? Fuzz.delta(exact) : 0;
            int highest = (int) Math.max(1, Math.round(exact + delta));
            if (schedule.phase() != Phase.REVIEW) {
                // "Easy" also stays a day above what "good" would give.
                below = entry.getKey() == Rating.GOOD ? highest : 0;
                continue;
            }
            // A rating may be pushed up by the one below it, to a day more than that one's interval.
            assertThat(schedule.interval()).isLessThanOrEqualTo(Math.max(below + 1, highest));
            if (card.inReview()) {
                assertThat(schedule.interval()).isGreaterThanOrEqualTo((int) Math.round(exact - delta));
            }
            below = schedule.interval();
        }
    }

    @Property
    void theSameCardGetsTheSameSchedule(@ForAll("cards") Card card, @ForAll Rating rating) {
        Card again = card.withSettings(card.settings());
        assertThat(again.answer(rating)).isEqualTo(card.answer(rating));
    }

    @Property
    void previewIsWhatAnswerGives(@ForAll("cards") Card card) {
        Map<Rating, Schedule> preview = card.preview();
        assertThat(preview.keySet()).containsExactly(Rating.values());
        for (Rating rating : Rating.values()) {
            assertThat(preview).containsEntry(rating, card.answer(rating));
        }
    }

    @Property
    void aClockThatGoesBackCountsAsTheSameDay(
            @ForAll("cards") Card card, @ForAll Rating rating, @ForAll @IntRange(min = 1, max = 100000) int days) {
        Schedule before = card.schedule();
        if (before == null) {
            return;
        }
        Card back = card.on(before.lastDay() - days);
        assertThat(back.answer(rating).memory())
                .isEqualTo(card.on(before.lastDay()).answer(rating).memory());
        assertThat(card.scheduler().retrievability(before, back.day())).isEqualTo(1);
    }

    @Property
    void answersAndLapsesAreCounted(@ForAll("cards") Card card, @ForAll Rating rating) {
        Schedule before = card.schedule();
        Schedule after = card.answer(rating);
        boolean lapse = card.inReview() && rating == Rating.AGAIN;
        assertThat(after.reps()).isEqualTo(before == null ? 1 : before.reps() + 1);
        assertThat(after.lapses()).isEqualTo((before == null ? 0 : before.lapses()) + (lapse ? 1 : 0));
        assertThat(after.lastAt()).isEqualTo(card.at());
        assertThat(after.lastDay()).isEqualTo(card.day());
    }

    @Property
    void theMemoryIsTheModels(@ForAll("cards") Card card, @ForAll Rating rating) {
        Fsrs model = new Fsrs(card.settings().parameters());
        Schedule before = card.schedule();
        Memory expected = before == null
                ? model.first(rating)
                : model.next(before.memory(), rating, card.day() - before.lastDay());
        assertThat(card.answer(rating).memory()).isEqualTo(expected);
    }

    @Property
    void stepsThatHaveBeenTakenAwayDoNotMatter(
            @ForAll("cards") Card card, @ForAll("settings") SchedulerSettings changed, @ForAll Rating rating) {
        Schedule after = card.withSettings(changed).answer(rating);
        Steps steps = after.phase() == Phase.RELEARNING ? changed.relearning() : changed.learning();
        if (after.phase() != Phase.REVIEW) {
            assertThat(after.step()).isBetween(0, steps.delays().size() - 1);
        }
    }

    @Property(tries = 5000)
    void aDrawTakesEveryPlaceFromLowerToUpperAndRisesWithBoth(
            @ForAll long seed,
            @ForAll @IntRange(max = 1000) int reps,
            @ForAll @DoubleRange(min = 0, max = 36500) double interval,
            @ForAll @DoubleRange(min = 0, max = 100) double more) {
        long draw = Fuzz.draw(seed, reps);
        int shorter = picked(draw, interval);
        assertThat(draw).isBetween(0L, (1L << 32) - 1);
        assertThat((double) shorter).isBetween((double) Math.round(interval - Fuzz.delta(interval)), (double)
                Math.round(interval + Fuzz.delta(interval)));
        assertThat(shorter).isLessThanOrEqualTo(picked(draw, interval + more));
    }

    private static int picked(long draw, double interval) {
        double delta = Fuzz.delta(interval);
        return Fuzz.pick(draw, (int) Math.round(interval - delta), (int) Math.round(interval + delta));
    }

    private static int interval(Map<Rating, Schedule> preview, Rating rating) {
        return Objects.requireNonNull(preview.get(rating)).interval();
    }

    @Provide
    Arbitrary<Card> cards() {
        return SchedulerArbitraries.cards(SchedulerArbitraries.settings());
    }

    @Provide
    Arbitrary<SchedulerSettings> settings() {
        return SchedulerArbitraries.settings();
    }
}

package revise.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Any settings within their bounds, and any schedule that answers can lead to. Edge cases are drawn like the rest: those
 * of so many parts taken together would leave no room for others.
 */
final class SchedulerArbitraries {
    private static final Instant FIRST_INSTANT = Instant.parse("2026-11-22T05:22:13Z");
    private static final int FIRST_DAY = 20779;

    private SchedulerArbitraries() {}

    /** One answer: days after the one before, which a wrong clock can make negative. */
    record Answer(Rating rating, int days) {}

    /** A card in the state that its answers gave it (null: new), and the day and instant of its next answer. */
    record Card(SchedulerSettings settings, @Nullable Schedule schedule, Instant at, int day, long seed) {
        Scheduler scheduler() {
            return new Scheduler(settings);
        }

        Schedule answer(Rating rating) {
            return scheduler().answer(schedule, rating, at, day, seed);
        }

        Map<Rating, Schedule> preview() {
            return scheduler().preview(schedule, at, day, seed);
        }

        boolean inReview() {
            return schedule != null && schedule.phase() == Phase.REVIEW;
        }

        Card withSettings(SchedulerSettings changed) {
            return new Card(changed, schedule, at, day, seed);
        }

        Card on(int otherDay) {
            return new Card(settings, schedule, at, otherDay, seed);
        }

        Card later(int days) {
            return new Card(settings, schedule, at.plus(Duration.ofDays(days)), day + days, seed);
        }

        Card after(Answer answer) {
            Card now = later(answer.days());
            return new Card(settings, now.answer(answer.rating()), now.at, now.day, seed);
        }
    }

    static Arbitrary<Card> cards(Arbitrary<SchedulerSettings> settings) {
        return Combinators.combine(settings, answers(), Arbitraries.longs(), days())
                .as((chosen, answers, seed, wait) -> {
                    Card card = new Card(chosen, null, FIRST_INSTANT, FIRST_DAY, seed);
                    for (Answer answer : answers) {
                        card = card.after(answer);
                    }
                    return card.later(wait);
                })
                .withoutEdgeCases();
    }

    static Arbitrary<List<Answer>> answers() {
        return Combinators.combine(Arbitraries.of(Rating.class), days())
                .as(Answer::new)
                .list()
                .ofMaxSize(12);
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.oneOf(
                Arbitraries.just(0),
                Arbitraries.integers().between(0, 40),
                Arbitraries.integers().between(-400, 40000));
    }

    static Arbitrary<SchedulerSettings> settings() {
        return Combinators.combine(
                        parameters(),
                        retentions(),
                        Arbitraries.integers().between(1, 36500),
                        steps(),
                        steps(),
                        Arbitraries.of(true, false))
                .as(SchedulerSettings::new);
    }

    static Arbitrary<Double> retentions() {
        return Arbitraries.doubles().between(0.7, 0.99).ofScale(4);
    }

    static Arbitrary<Parameters> parameters() {
        List<Arbitrary<Double>> values = new ArrayList<>();
        for (int i = 0; i < Parameters.COUNT; i++) {
            double lower = Parameters.lower(i);
            double upper = Parameters.upper(i);
            values.add(Arbitraries.frequencyOf(
                    Tuple.of(1, Arbitraries.of(lower, upper)),
                    Tuple.of(8, Arbitraries.doubles().between(lower, upper).ofScale(4))));
        }
        Arbitrary<Parameters> any = Combinators.combine(values)
                .as(list -> Parameters.of(
                        list.stream().mapToDouble(Double::doubleValue).toArray()));
        return Arbitraries.oneOf(Arbitraries.just(Parameters.defaults()), any).withoutEdgeCases();
    }

    static Arbitrary<Steps> steps() {
        Arbitrary<Duration> delay = Arbitraries.longs()
                .between(1, 90)
                .flatMap(n -> Arbitraries.of(1, 60, 3600, 86400).map(unit -> Duration.ofSeconds(n * unit)));
        return delay.list().ofMaxSize(4).map(Steps::new);
    }
}

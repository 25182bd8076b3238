package revise.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import revise.memory.Parameters;
import revise.memory.Rating;

/** Events for tests. */
final class Events {
    static final Instant START = Instant.parse("2026-11-22T08:00:00Z");
    private static final int START_DAY = (int) (START.getEpochSecond() / 86_400);

    private Events() {}

    static EventId id(int number) {
        String hex = Integer.toHexString(number);
        return new EventId("01932f5a-7c1e-7000-8000-" + "0".repeat(12 - hex.length()) + hex);
    }

    /** The stamp of the event with that number, so many minutes after the start. */
    static Stamp stamp(int number, int minutes) {
        return new Stamp(id(number), START.plusSeconds(minutes * 60L), START_DAY + minutes / 1440);
    }

    static Event.Review review(int number, int minutes, String card, Rating rating) {
        return new Event.Review(stamp(number, minutes), card, rating, 1000 + number, null, null, null, null, true);
    }

    /** Logs of a few cards over some weeks, with every kind of event, in the order of time. */
    static Arbitrary<List<Event>> logs() {
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 15)),
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(0, 6000)));
        Arbitrary<int[]> draws = Combinators.combine(
                        gaps,
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 12))
                .as((gap, kind, card, rating, back) -> new int[] {gap, kind, card, rating, back});
        return draws.list().ofMaxSize(60).map(Events::log);
    }

    private static List<Event> log(List<int[]> draws) {
        List<Event> log = new ArrayList<>();
        int minutes = 0;
        for (int[] draw : draws) {
            minutes += draw[0];
            log.add(event(log.size(), minutes, draw[1], "deck/card" + draw[2], draw[3], draw[4]));
        }
        return log;
    }

    private static Event event(int number, int minutes, int kind, String card, int rating, int back) {
        Stamp stamp = stamp(number, minutes);
        return switch (kind) {
            case 0 -> new Event.Suspend(stamp, card);
            case 1 -> new Event.Unsuspend(stamp, card);
            case 2 -> new Event.Bury(stamp, card, stamp.day() + 1);
            case 3 -> new Event.TextSeen(stamp, card, "text " + number);
            case 4 -> new Event.Reset(stamp, card);
            case 5 -> new Event.Move(stamp, card, "deck/card" + back % 4);
            case 6 -> new Event.ParametersFitted(stamp, Parameters.defaults());
            case 7, 8, 9, 10 -> new Event.Undo(stamp, id(Math.max(0, number - back)));
            case 11 ->
                new Event.Review(
                        stamp, card, Rating.values()[rating], 900, 1.5, 1.25, List.of("second"), "so\nit was", false);
            case 12 -> new Event.TestTaken(stamp, List.of("deck", "other"), 1L << 40, 12, 17.5, 20, 0.6, 90_000);
            default -> review(number, minutes, card, Rating.values()[rating]);
        };
    }
}

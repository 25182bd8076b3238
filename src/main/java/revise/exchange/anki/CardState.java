package revise.exchange.anki;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.Past;
import revise.exchange.format.Past.Answered;
import revise.memory.Due;
import revise.memory.Phase;
import revise.memory.Schedule;
import revise.memory.Scheduler;

/**
 * Where a card stands in Anki's terms, and its log of reviews.
 *
 * @param schedule null for a new card
 */
record CardState(@Nullable Schedule schedule, boolean suspended, List<Review> reviews) {
    /** Of a card that was never answered. */
    static final CardState NEW = new CardState(null, false, List.of());

    private static final int DAY_SECONDS = 86_400;
    private static final int DAY_STARTS_SECONDS = 4 * 60 * 60;
    private static final int FACTOR = 2500;
    private static final int FILTERED = 3;
    private static final int MANUAL = 4;

    CardState {
        reviews = List.copyOf(reviews);
    }

    /**
     * A line of the log.
     *
     * @param at milliseconds since 1970
     * @param interval in days, or in seconds below 0
     */
    record Review(long at, int ease, int interval, int lastInterval, int factor, int millis, int kind) {}

    /** The study day of an instant, in days since 1970-01-01, as they begin in UTC. */
    static int day(Instant at) {
        return (int) Math.floorDiv(at.getEpochSecond() - DAY_STARTS_SECONDS, (long) DAY_SECONDS);
    }

    /** When a study day begins, in seconds since 1970. */
    static long begin(int day) {
        return (long) day * DAY_SECONDS + DAY_STARTS_SECONDS;
    }

    /** Works out the state that a past leads to. */
    static CardState of(Past past, Scheduler scheduler, long seed) {
        List<Review> reviews = new ArrayList<>();
        Schedule now = null;
        for (Past.Happened happened : past.events()) {
            long at = happened.at().toEpochMilli();
            int before = interval(now);
            if (!(happened instanceof Answered answered)) {
                reviews.add(new Review(at, 0, 0, before, 0, 0, MANUAL));
                now = null;
            } else if (answered.scheduled()) {
                int kind = kind(now);
                now = scheduler.answer(now, answered.rating(), happened.at(), day(happened.at()), seed);
                reviews.add(new Review(
                        at, answered.rating().grade(), interval(now), before, FACTOR, answered.millis(), kind));
            } else {
                reviews.add(new Review(at, answered.rating().grade(), before, before, 0, answered.millis(), FILTERED));
            }
        }
        return new CardState(now, past.suspended(), reviews);
    }

    private static int kind(@Nullable Schedule before) {
        if (before == null) {
            return 0;
        }
        return switch (before.phase()) {
            case LEARNING -> 0;
            case REVIEW -> 1;
            case RELEARNING -> 2;
        };
    }

    private static int interval(@Nullable Schedule schedule) {
        if (schedule == null) {
            return 0;
        }
        if (schedule.due() instanceof Due.At due) {
            long seconds = due.instant().getEpochSecond() - schedule.lastAt().getEpochSecond();
            return (int) -Math.min(Integer.MAX_VALUE, seconds);
        }
        return schedule.interval();
    }

    /** Anki's number for the kind of card: new, learning, review or relearning. */
    int type() {
        if (schedule == null) {
            return 0;
        }
        return switch (schedule.phase()) {
            case LEARNING -> 1;
            case REVIEW -> 2;
            case RELEARNING -> 3;
        };
    }

    int queue() {
        if (suspended) {
            return -1;
        }
        return type() == 3 ? 1 : type();
    }

    /**
     * When it is due: a study day counted from the collection's first, an instant in seconds, or a place among the new.
     *
     * @param firstDay of the collection, since 1970-01-01
     */
    long due(int firstDay, int place) {
        if (schedule == null) {
            return place;
        }
        return schedule.due() instanceof Due.At at
                ? at.instant().getEpochSecond()
                : ((Due.On) schedule.due()).day() - firstDay;
    }

    /** In days. */
    int days() {
        if (schedule == null) {
            return 0;
        }
        return schedule.phase() == Phase.RELEARNING ? 1 : schedule.interval();
    }

    int factor() {
        return schedule == null ? 0 : FACTOR;
    }

    int reps() {
        return schedule == null ? 0 : schedule.reps();
    }

    int lapses() {
        return schedule == null ? 0 : schedule.lapses();
    }

    /** The steps that are left, for a card in steps. */
    int left() {
        return schedule != null && schedule.due() instanceof Due.At ? 1001 : 0;
    }

    /**
     * The memory as Anki's FSRS keeps it.
     *
     * @param place that it had while it was new
     */
    String data(int place) {
        return schedule == null
                ? "{}"
                : String.format(
                        Locale.ROOT,
                        "{\"pos\":%d,\"s\":%.4f,\"d\":%.3f,\"lrt\":%d}",
                        place,
                        schedule.memory().stability(),
                        schedule.memory().difficulty(),
                        schedule.lastAt().getEpochSecond());
    }
}

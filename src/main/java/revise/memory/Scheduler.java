package revise.memory;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns answers into due dates: the memory model, the steps, and the rules for intervals. Immutable. */
public final class Scheduler {
    private static final int NO_STEP = -1;

    private final SchedulerSettings settings;
    private final Fsrs model;
    private final double daysPerStability;

    public Scheduler(SchedulerSettings settings) {
        this.settings = settings;
        model = new Fsrs(settings.parameters());
        daysPerStability = model.interval(1, settings.desiredRetention());
    }

    /**
     * The schedule of a card after an answer. The same arguments always give the same schedule.
     *
     * @param before the schedule so far, or null for a new card
     * @param at when the answer was given
     * @param day the study day it counts for, in days since 1970-01-01; a day before the last one counts as the same
     * @param seed for fuzz; derived from the card alone, so that a replay gives the same dates
     */
    public Schedule answer(@Nullable Schedule before, Rating rating, Instant at, int day, long seed) {
        Phase phase = before == null ? Phase.LEARNING : before.phase();
        int reps = before == null ? 0 : before.reps();
        boolean lapse = phase == Phase.REVIEW && rating == Rating.AGAIN;
        int lapses = (before == null ? 0 : before.lapses()) + (lapse ? 1 : 0);

        Fsrs.Outcomes outcomes =
                before == null ? model.first() : model.after(before.memory(), elapsedDays(before, day));
        double difficulty = before == null
                ? model.firstDifficulty(rating)
                : model.nextDifficulty(before.memory().difficulty(), rating);
        Memory memory = new Memory(outcomes.stability(rating), difficulty);

        Phase inSteps = lapse ? Phase.RELEARNING : phase;
        int step = nextStep(inSteps, lapse || before == null ? 0 : before.step(), rating);
        if (step != NO_STEP) {
            Steps steps = steps(inSteps);
            Instant due = at.plus(rating == Rating.HARD ? steps.hardDelay() : steps.delay(step));
            return new Schedule(inSteps, step, memory, 0, new Due.At(due), at, day, reps + 1, lapses);
        }
        Intervals intervals = new Intervals(settings, outcomes, daysPerStability, Fuzz.draw(seed, reps));
        int interval = phase == Phase.REVIEW ? intervals.inReview(rating) : intervals.onGraduation(rating);
        return new Schedule(Phase.REVIEW, 0, memory, interval, new Due.On(day + interval), at, day, reps + 1, lapses);
    }

    /** What each of the four ratings would give now: for each the schedule that {@link #answer} gives. Unmodifiable. */
    public Map<Rating, Schedule> preview(@Nullable Schedule before, Instant at, int day, long seed) {
        Map<Rating, Schedule> schedules = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            schedules.put(rating, answer(before, rating, at, day, seed));
        }
        return Collections.unmodifiableMap(schedules);
    }

    /** The chance, 0 to 1, that the card is recalled on a study day (in days since 1970-01-01). */
    public double retrievability(Schedule schedule, int day) {
        return model.retrievability(
                elapsedDays(schedule, day), schedule.memory().stability());
    }

    private static int elapsedDays(Schedule before, int day) {
        return Math.max(0, day - before.lastDay());
    }

    private Steps steps(Phase phase) {
        return phase == Phase.RELEARNING ? settings.relearning() : settings.learning();
    }

    /** The step that a rating leads to from the given one, which changed settings may have left beyond the last. */
    private int nextStep(Phase phase, int step, Rating rating) {
        Steps steps = steps(phase);
        if (phase == Phase.REVIEW || steps.isEmpty()) {
            return NO_STEP;
        }
        return switch (rating) {
            case AGAIN -> 0;
            case HARD -> Math.min(step, steps.count() - 1);
            case GOOD -> step + 1 < steps.count() ? step + 1 : NO_STEP;
            case EASY -> NO_STEP;
        };
    }
}

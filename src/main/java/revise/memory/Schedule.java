package revise.memory;

import java.time.Instant;

/**
 * The state of a card after its last answer.
 *
 * @param phase where the card stands
 * @param step index of the current learning or relearning step; 0 in review
 * @param memory what the model remembers of the card
 * @param interval days from the last answer to the next; 0 while in steps
 * @param due when the card is to be asked again
 * @param lastAt the instant of the last answer
 * @param lastDay the study day of the last answer, in days since 1970-01-01
 * @param reps answers counted so far, at least 1
 * @param lapses how often the card was forgotten in review
 */
public record Schedule(
        Phase phase,
        int step,
        Memory memory,
        int interval,
        Due due,
        Instant lastAt,
        int lastDay,
        int reps,
        int lapses) {
    private static final int LEECH_LAPSES = 8;
    private static final int FURTHER_LAPSES = 4;

    /** Whether the card has lapsed so often that it costs more than it gives: 8 times or more. */
    public boolean leech() {
        return lapses >= LEECH_LAPSES;
    }

    /** Whether the number of lapses is one at which the user is told of a leech: 8, then every further 4. */
    public boolean becameLeech() {
        return leech() && (lapses - LEECH_LAPSES) % FURTHER_LAPSES == 0;
    }
}

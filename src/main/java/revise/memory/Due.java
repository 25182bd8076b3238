package revise.memory;

import java.time.Instant;

/** When a card is to be asked again: at an instant while it is in steps, on a study day once it is in review. */
public sealed interface Due {
    /** Due from this instant on. */
    record At(Instant instant) implements Due {}

    /**
     * Due from the beginning of a study day on.
     *
     * @param day the study day, counted in days since 1970-01-01
     */
    record On(int day) implements Due {}
}

package revise.progress;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.memory.Parameters;

/**
 * The state that a replay reached, from which it can go on.
 *
 * @param cards each card's state by its id
 * @param aliases old ids and the ids they mean now
 * @param fitted the fitted parameters in force, or null
 * @param totals counts over all events
 * @param lastAt the moment of the last event, or null if there was none
 * @param greatestId the greatest of all ids, by which a new one is known to be new, or null if there was none
 */
record Snapshot(
        Map<String, CardProgress> cards,
        Map<String, String> aliases,
        @Nullable Parameters fitted,
        Totals totals,
        @Nullable Instant lastAt,
        @Nullable EventId greatestId) {}

package revise.progress;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which card an id of the log means today, after cards were renamed. A move holds for all events of the old id, before
 * and after it, since another machine may still use the old deck. Moves are taken in replay order; a later one wins, and
 * an id that is moved to is a live one, so chains end.
 */
final class Aliases {
    private final Map<String, String> targets;

    Aliases() {
        this(Map.of());
    }

    /** Goes on from the targets of another. */
    Aliases(Map<String, String> targets) {
        this.targets = new HashMap<>(targets);
    }

    void move(String from, String to) {
        if (!from.equals(to)) {
            targets.remove(to);
            targets.put(from, to);
        }
    }

    /** The id under which the events of {@code card} count. */
    String resolve(String card) {
        String live = card;
        for (@Nullable String next = targets.get(live); next != null; next = targets.get(live)) {
            live = next;
        }
        return live;
    }

    /** Each id that was moved, and the id it was moved to, which may have been moved on. */
    Map<String, String> targets() {
        return Map.copyOf(targets);
    }
}

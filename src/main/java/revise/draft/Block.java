package revise.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a section. */
sealed interface Block {
    /** A paragraph. */
    record Prose(Passage passage) implements Block {}

    /**
     * A list.
     *
     * @param lead what stands above it and ends with a colon, or null
     * @param ordered whether its items are numbered
     */
    record Listing(@Nullable Passage lead, boolean ordered, List<Passage> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }
}

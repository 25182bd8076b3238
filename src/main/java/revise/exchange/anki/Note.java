package revise.exchange.anki;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note: the fields that cards are made of.
 *
 * @param values of the type's fields, in their order, in HTML
 */
record Note(long id, NoteType type, List<String> values, List<String> tags) {
    /** Gives the value of a field, or null when there is no such field. */
    @Nullable
    String value(String field) {
        int index = type.fields().indexOf(field);
        return index < 0 ? null : index < values.size() ? values.get(index) : "";
    }

    /** What messages call it. */
    String where() {
        return "note " + id;
    }
}

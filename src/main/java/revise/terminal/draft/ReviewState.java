package revise.terminal.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.terminal.input.TextInput;

/**
 * What the screen shows besides the draft.
 *
 * @param status what just happened, empty for nothing
 * @param scroll how many lines are above the window
 * @param help whether all keys are shown in place of the draft
 * @param edit what is being typed, or null
 */
record ReviewState(
        String status, int scroll, boolean help, @Nullable Edit edit) {
    static final ReviewState START = new ReviewState("", 0, false, null);

    /**
     * A draft whose words are being edited, one part after the other.
     *
     * @param parts as they are so far
     * @param part which of them is typed, counted from 0
     */
    record Edit(List<String> parts, int part, TextInput input) {
        Edit {
            parts = List.copyOf(parts);
        }

        static Edit of(List<String> parts) {
            return new Edit(parts, 0, TextInput.of(parts.get(0)));
        }

        Edit with(TextInput typed) {
            return new Edit(parts, part, typed);
        }

        /** All parts, with what is typed in its place. */
        List<String> typed() {
            List<String> typed = new ArrayList<>(parts);
            typed.set(part, input.text());
            return typed;
        }

        boolean isLast() {
            return part == parts.size() - 1;
        }

        Edit next() {
            return new Edit(typed(), part + 1, TextInput.of(parts.get(part + 1)));
        }
    }

    ReviewState saying(String text) {
        return new ReviewState(text, 0, false, null);
    }

    ReviewState scrolled(int lines) {
        return new ReviewState(status, lines, help, edit);
    }

    ReviewState helping() {
        return new ReviewState("", 0, true, null);
    }

    ReviewState editing(Edit next) {
        return new ReviewState("", 0, false, next);
    }
}

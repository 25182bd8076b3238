package revise.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a deck file's YAML and its place: {@code start} is the offset of its first character, {@code end} the one
 * behind its last. Comments and line breaks behind a piece are none of it.
 */
sealed interface Part {
    int start();

    int end();

    /**
     * A text.
     *
     * @param value what it says, as the reader takes it: without line breaks at its end
     */
    record Text(int start, int end, String value) implements Part {}

    /**
     * A list.
     *
     * @param flow whether it is written in brackets
     */
    record Items(int start, int end, boolean flow, List<Part> items) implements Part {
        public Items {
            items = List.copyOf(items);
        }

        /** The items as texts; empty if one of them is none. */
        List<Text> texts() {
            List<Text> texts = new ArrayList<>();
            for (Part item : items) {
                if (!(item instanceof Text text)) {
                    return List.of();
                }
                texts.add(text);
            }
            return texts;
        }
    }

    /**
     * A group of keys.
     *
     * @param flow whether it is written in braces
     */
    record Keys(int start, int end, boolean flow, List<Key> keys) implements Part {
        public Keys {
            keys = List.copyOf(keys);
        }

        /** The first key of one of these names, or null. */
        @Nullable
        Key key(String... names) {
            for (Key key : keys) {
                if (key.name() instanceof Text text && List.of(names).contains(text.value())) {
                    return key;
                }
            }
            return null;
        }

        /** The text that stands under one of these names, or null. */
        @Nullable
        Text text(String... names) {
            Key key = key(names);
            return key != null && key.value() instanceof Text text ? text : null;
        }
    }

    /** A key and what stands under it. */
    record Key(Part name, Part value) {
        int start() {
            return name.start();
        }

        /** An absent value stands where the library noticed that it is absent. */
        int end() {
            return Math.max(name.end(), value.end());
        }
    }
}

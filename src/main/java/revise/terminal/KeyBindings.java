package revise.terminal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.terminal.input.KeyPress;
import revise.terminal.text.Clean;

/** Which key does what during a quiz. Immutable. */
public final class KeyBindings {
    private final Map<Control, String> keys;
    private final Map<String, Control> controls;

    private KeyBindings(Map<Control, String> keys) {
        this.keys = keys;
        this.controls = new HashMap<>();
        for (Map.Entry<Control, String> bound : keys.entrySet()) {
            Control other = controls.put(bound.getValue(), bound.getKey());
            if (other != null) {
                throw clash(bound.getValue(), other, bound.getKey());
            }
        }
        controls.put("up", Control.UP);
        controls.put("down", Control.DOWN);
    }

    /** The keys that a user finds without settings. */
    public static KeyBindings defaults() {
        Map<Control, String> keys = new EnumMap<>(Control.class);
        for (Control control : Control.values()) {
            keys.put(control, control.defaultKey());
        }
        return new KeyBindings(keys);
    }

    /**
     * These keys with some changed.
     *
     * @param overrides keys by action: an action is one of show, accept, again, hard, good, easy, tick, wording, up,
     *     down, hint, undo, edit, open, bury, suspend, info, help and quit; a key is one character, {@code space}, {@code enter},
     *     {@code tab} or {@code backspace}
     * @throws IllegalArgumentException when an action or a key is unknown, or two actions have the same key; the
     *     message says which
     */
    public KeyBindings with(Map<String, String> overrides) {
        Map<Control, String> changed = new EnumMap<>(keys);
        for (Map.Entry<String, String> override : overrides.entrySet()) {
            changed.put(control(override.getKey()), key(override.getKey(), override.getValue()));
        }
        return new KeyBindings(changed);
    }

    /** What a key does, or null when it does nothing. */
    @Nullable
    Control control(KeyPress key) {
        // Enter, from a terminal that sends the other line end.
        String name = key.name().equals("ctrl-j") ? "enter" : key.name();
        return controls.get(name);
    }

    /** The key for a control as a user would call it, such as {@code Enter} or {@code h}. */
    String label(Control control) {
        String key = keys.get(control);
        if (key == null) {
            return "";
        }
        return switch (key) {
            case "space" -> "Space";
            case "enter" -> "Enter";
            case "tab" -> "Tab";
            case "backspace" -> "Backspace";
            case "esc" -> "Esc";
            case "pageup" -> "PgUp";
            case "pagedown" -> "PgDn";
            case "ctrl-c" -> "Ctrl-C";
            case "ctrl-l" -> "Ctrl-L";
            case "ctrl-z" -> "Ctrl-Z";
            default -> key;
        };
    }

    private static Control control(String word) {
        StringBuilder known = new StringBuilder();
        for (Control control : Control.values()) {
            if (word.equals(control.word())) {
                return control;
            }
            if (control.word() != null) {
                known.append(known.isEmpty() ? "" : ", ").append(control.word());
            }
        }
        throw new IllegalArgumentException("there is no action \"" + Clean.line(word) + "\"; the actions are " + known);
    }

    private static String key(String action, String text) {
        if (text.equals(" ")) {
            return "space";
        }
        boolean single = !text.isEmpty() && text.codePointCount(0, text.length()) == 1;
        if (single && Clean.line(text).equals(text) && !text.isBlank()) {
            return text;
        }
        String name = text.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "space", "enter", "tab", "backspace" -> name;
            default ->
                throw new IllegalArgumentException("\"" + Clean.line(text) + "\" is no key for " + action
                        + "; a key is one character, space, enter, tab or backspace");
        };
    }

    private static IllegalArgumentException clash(String key, Control one, Control other) {
        return new IllegalArgumentException("\"" + Clean.line(key) + "\" is the key for both " + one.word() + " and "
                + other.word() + "; give one of them another");
    }
}

package revise.exchange.notes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The few lines of TOML that stand at the top of a deck: a key and a value a line. */
final class Toml {
    /**
     * A setting.
     *
     * @param index of its line
     * @param text the value of a string, or null for a value of another kind
     */
    record Entry(int index, String key, @Nullable String text) {}

    private Toml() {}

    /** Reads lines; gives null when one of them is no setting, no comment and not blank. */
    static @Nullable List<Entry> read(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                continue;
            }
            if (line.startsWith("#")) {
                entries.add(new Entry(i, "", null));
                continue;
            }
            int equals = line.indexOf('=');
            String key = equals < 0 ? "" : line.substring(0, equals).strip();
            String value = line.substring(equals + 1).strip();
            if (!isKey(key) || !isValue(value)) {
                return null;
            }
            entries.add(new Entry(i, key, string(value)));
        }
        return entries;
    }

    private static boolean isKey(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && "_-.\"".indexOf(c) < 0) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    private static boolean isValue(String value) {
        return !value.isEmpty() && (string(value) != null || "0123456789+-[{tfin".indexOf(value.charAt(0)) >= 0);
    }

    /** The text of a string that stands on one line, or null. */
    private static @Nullable String string(String value) {
        char quote = value.charAt(0);
        if ((quote != '"' && quote != '\'') || value.startsWith("\"\"\"") || value.startsWith("'''")) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        int at = 1;
        while (at < value.length() && value.charAt(at) != quote) {
            if (quote == '"' && value.charAt(at) == '\\') {
                int next = unescape(value, at + 1, text);
                if (next < 0) {
                    return null;
                }
                at = next;
            } else {
                text.append(value.charAt(at++));
            }
        }
        String behind = at < value.length() ? value.substring(at + 1).strip() : "?";
        return behind.isEmpty() || behind.startsWith("#") ? text.toString() : null;
    }

    /** Gives where the text goes on behind an escape, or -1. */
    private static int unescape(String value, int at, StringBuilder text) {
        if (at >= value.length()) {
            return -1;
        }
        char c = value.charAt(at);
        int plain = "btnfr\"\\".indexOf(c);
        if (plain >= 0) {
            text.append("\b\t\n\f\r\"\\".charAt(plain));
            return at + 1;
        }
        int digits = c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (digits == 0 || at + 1 + digits > value.length()) {
            return -1;
        }
        try {
            int code = Integer.parseInt(value.substring(at + 1, at + 1 + digits), 16);
            if (!Character.isValidCodePoint(code) || (code >= 0xD800 && code <= 0xDFFF)) {
                return -1;
            }
            text.appendCodePoint(code);
            return at + 1 + digits;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Writes a text as a string. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == 0x7F) {
                quoted.append("\\u").append(Integer.toHexString(c | 0x10000).substring(1));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}

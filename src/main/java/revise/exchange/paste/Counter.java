package revise.exchange.paste;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that may count cards: {@code 3 of 42}, {@code 3/42}, {@code Card 3}, {@code 3}.
 *
 * @param kind what counters of one series have in common, such as their total
 * @param named whether it names what it counts
 */
record Counter(String kind, int value, boolean named) {
    private static final int LONGEST = 40;
    private static final Pattern FORM = Pattern.compile(
            "(?iu)[\\[(#]?\\s?(?:(card|flashcard|term|slide|karte|carte|frage"
                    + "|question|no\\.?|nr\\.?|item)\\s?#?)?(\\d{1,5})(?:\\s?(of|out of|/|von|sur|de|di|\\|)\\s?(\\d{1,5}))?[\\])]?[.:)]?");

    /** Reads a line, or gives null when it is no counter. */
    static @Nullable Counter of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return null;
        }
        String name = form.group(1);
        String total = form.group(4);
        int value = Integer.parseInt(form.group(2));
        if (total != null && value > Integer.parseInt(total)) {
            return null;
        }
        return new Counter(
                (name == null ? "" : Phrases.plain(name))
                        + (total == null ? "" : "/" + total)
                        + (text.startsWith("#") ? "#" : ""),
                value,
                name != null || text.startsWith("#"));
    }

    boolean isBare() {
        return kind.isEmpty();
    }

    boolean hasTotal() {
        return kind.indexOf('/') >= 0;
    }

    /** The total; 0 without one. */
    int total() {
        int slash = kind.indexOf('/');
        if (slash < 0) {
            return 0;
        }
        String number = kind.substring(slash + 1);
        return Integer.parseInt(number.endsWith("#") ? number.substring(0, number.length() - 1) : number);
    }
}

package revise.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The settings, under the names they have in the file. */
enum SettingKey {
    DECKS("", "the folder of your decks"),
    PROGRESS("", "the progress file"),
    DESIRED_RETENTION("0.9", "the share you want to remember, 0.7 to 0.99"),
    MAXIMUM_INTERVAL("36500", "the longest interval in days, 1 to 36500"),
    FUZZ("true", "spread due dates a little: true or false"),
    LEARNING_STEPS("1m 10m", "steps of a new card, such as 1m 10m"),
    RELEARNING_STEPS("10m", "steps of a forgotten card, such as 10m"),
    NEW_PER_DAY("20", "new cards of a deck a day, 0 to 9999"),
    REVIEWS_PER_DAY("200", "reviews of a deck a day, 0 to 9999"),
    DAY_START("04:00", "when a study day begins, as HH:MM"),
    ORDER("due", "the order of asking: due, random or deck"),
    COLOR("auto", "colours: auto, always or never"),
    VIEWER("", "the program that shows images, such as feh; without, the system's"),
    KEYS("", "other keys for the quiz, such as undo=z quit=x");

    private final String standard;
    private final String meaning;

    SettingKey(String standard, String meaning) {
        this.standard = standard;
        this.meaning = meaning;
    }

    /** The name in the settings file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name as an environment variable. */
    String variable() {
        return "REVISE_" + name();
    }

    /** The value that holds when nothing else is said. */
    String standard() {
        return standard;
    }

    /** What a value is, for messages and help. */
    String meaning() {
        return meaning;
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (SettingKey key : values()) {
            names.add(key.key());
        }
        return names;
    }

    static @Nullable SettingKey of(String key) {
        for (SettingKey known : values()) {
            if (known.key().equals(key)) {
                return known;
            }
        }
        return null;
    }
}

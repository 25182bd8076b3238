package revise.exchange.format;

import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The formats that decks come in, in the order in which they are tried. */
public enum Format {
    APKG,
    MNEMOSYNE,
    ANKI_TEXT,
    ORG_FC,
    ORG_DRILL,
    HASHCARDS,
    YAML_QUIZ,
    GIFT,
    OBSIDIAN,
    SUPERMEMO,
    HEADINGS,
    TSV,
    CSV,
    QUIZLET,
    TEXT;

    /** The name on the command line and in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All names, for a message. */
    public static String words() {
        StringJoiner words = new StringJoiner(", ");
        for (Format format : values()) {
            words.add(format.word());
        }
        return words.toString();
    }

    /** Gives the format of a name, or null. */
    public static @Nullable Format of(String word) {
        for (Format format : values()) {
            if (format.word().equals(word)) {
                return format;
            }
        }
        return null;
    }
}

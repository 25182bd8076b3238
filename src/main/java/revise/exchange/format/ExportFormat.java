package revise.exchange.format;

import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The formats that decks go out in. */
public enum ExportFormat {
    CSV("csv"),
    TSV("tsv"),
    ANKI_TEXT("txt"),
    APKG("apkg"),
    HASHCARDS("md"),
    GIFT("gift"),
    HTML("html"),
    REVIEWS_CSV("csv");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /** The name on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the name of such a file ends in, without the dot. */
    public String extension() {
        return extension;
    }

    /** All names, for a message. */
    public static String words() {
        StringJoiner words = new StringJoiner(", ");
        for (ExportFormat format : values()) {
            words.add(format.word());
        }
        return words.toString();
    }

    /** Gives the format of a name, or null. */
    public static @Nullable ExportFormat of(String word) {
        for (ExportFormat format : values()) {
            if (format.word().equals(word)) {
                return format;
            }
        }
        return null;
    }
}

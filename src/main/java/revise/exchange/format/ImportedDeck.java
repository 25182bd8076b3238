package revise.exchange.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deck found in a source.
 *
 * @param title null when the source has none
 * @param language a language tag, or null
 */
public record ImportedDeck(
        @Nullable String title,
        @Nullable String description,
        @Nullable String language,
        List<String> tags,
        List<String> sources,
        List<Item> items) {
    public ImportedDeck {
        tags = List.copyOf(tags);
        sources = List.copyOf(sources);
        items = List.copyOf(items);
    }

    /** A deck that is no more than its cards. */
    public static ImportedDeck of(@Nullable String title, List<Item> items) {
        return new ImportedDeck(title, null, null, List.of(), List.of(), items);
    }
}

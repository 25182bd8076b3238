package revise.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deck that is to be written.
 *
 * @param language a language tag, or null
 * @param tags what every card inherits
 */
public record NewDeck(
        String title,
        @Nullable String description,
        @Nullable String language,
        List<String> tags,
        List<String> sources,
        List<NewCard> cards) {
    public NewDeck {
        tags = List.copyOf(tags);
        sources = List.copyOf(sources);
        cards = List.copyOf(cards);
    }

    /** Gives a deck that is no more than a title and its cards. */
    public static NewDeck of(String title, List<NewCard> cards) {
        return new NewDeck(title, null, null, List.of(), List.of(), cards);
    }

    NewDeck with(List<NewCard> others) {
        return new NewDeck(title, description, language, tags, sources, others);
    }
}

package revise.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was drafted from notes.
 *
 * @param title of the notes; untrusted
 * @param language a language tag, or null if it is none whose wordings are known
 * @param sentences how many sentences and list items there were to draft from
 * @param cards in the order of the notes
 */
public record Drafts(String title, @Nullable String language, int sentences, List<Drafted> cards) {
    public Drafts {
        cards = List.copyOf(cards);
    }
}

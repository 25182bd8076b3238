package revise.deck;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deck file that was read without errors.
 *
 * @param id the first part of its cards' ids: the one written, else the title as a slug
 * @param title as typed, else the file's name without its extension
 * @param language a language tag such as {@code en} or {@code pt-BR}
 * @param tags inherited by every card
 * @param newPerDay new cards a day, or null for what the settings say
 * @param cards in the order of the file, the cards of one entry one after the other
 */
public record Deck(
        String id,
        String title,
        Path file,
        @Nullable String description,
        @Nullable String language,
        List<String> tags,
        @Nullable LocalDate exam,
        @Nullable Integer newPerDay,
        List<String> sources,
        List<Card> cards) {
    public Deck {
        tags = List.copyOf(tags);
        sources = List.copyOf(sources);
        cards = List.copyOf(cards);
    }

    /** Gives the same with other cards. */
    public Deck with(List<Card> others) {
        return new Deck(id, title, file, description, language, tags, exam, newPerDay, sources, others);
    }
}

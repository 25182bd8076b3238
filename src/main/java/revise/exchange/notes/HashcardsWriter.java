package revise.exchange.notes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.CardIds;
import revise.exchange.format.ExportSettings;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.FormatWriter;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;

/** Writes hashcards. */
public final class HashcardsWriter implements FormatWriter {
    @Override
    public List<Loss> write(List<ExportedDeck> decks, ExportSettings settings, OutputStream out) throws IOException {
        List<Loss> losses = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < decks.size(); i++) {
            ExportedDeck deck = decks.get(i);
            String title = deck.content().title();
            if (i == 0 && title != null) {
                text.append("---\nname = ").append(Toml.quoted(title)).append("\n---\n\n");
            } else if (title != null) {
                losses.add(new Loss(deck.id(), "its title, since a file has room for one"));
            }
            header(deck, losses);
            cards(deck, text, losses);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        return losses;
    }

    private static void header(ExportedDeck deck, List<Loss> losses) {
        ImportedDeck content = deck.content();
        if (content.description() != null) {
            losses.add(new Loss(deck.id(), "its description"));
        }
        if (content.language() != null) {
            losses.add(new Loss(deck.id(), "its language"));
        }
        if (!content.tags().isEmpty()) {
            losses.add(new Loss(deck.id(), "its tags: " + String.join(", ", content.tags())));
        }
        if (!content.sources().isEmpty()) {
            losses.add(new Loss(deck.id(), "its sources"));
        }
    }

    private static void cards(ExportedDeck deck, StringBuilder text, List<Loss> losses) {
        int ids = 0;
        int histories = 0;
        for (Item item : deck.content().items()) {
            String id = item.card().id();
            String where = id == null ? item.where() : deck.id() + "/" + id;
            HashcardsEntry entry = HashcardsEntry.of(item.card());
            if (entry.text() != null) {
                text.append(entry.text()).append('\n');
            }
            for (String loss : entry.losses()) {
                losses.add(new Loss(where, loss));
            }
            ids += id == null || id.equals(madeId(entry.identity())) ? 0 : 1;
            histories += item.past().isEmpty() ? 0 : 1;
        }
        if (ids > 0) {
            losses.add(new Loss(deck.id(), ids == 1 ? "the id of a card" : "the ids of " + ids + " cards"));
        }
        if (histories > 0) {
            losses.add(
                    new Loss(deck.id(), "the review history of " + (histories == 1 ? "a card" : histories + " cards")));
        }
    }

    /** An id that is made from the question is made again when the card comes back. */
    private static @Nullable String madeId(@Nullable String identity) {
        return identity == null ? null : CardIds.ofQuestion(identity);
    }
}

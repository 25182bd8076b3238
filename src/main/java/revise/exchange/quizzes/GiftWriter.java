package revise.exchange.quizzes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import revise.edit.NewCard;
import revise.exchange.format.ExportSettings;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.FormatWriter;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Quote;

/** Writes decks as GIFT: a deck is a category, a card a question whose title is its id, behind its deck's where there are several. */
public final class GiftWriter implements FormatWriter {
    public GiftWriter() {}

    @Override
    public List<Loss> write(List<ExportedDeck> decks, ExportSettings settings, OutputStream out) throws IOException {
        List<Loss> losses = new ArrayList<>();
        for (ExportedDeck deck : decks) {
            ImportedDeck content = deck.content();
            aboutDeck(deck, settings, losses);
            String name = deck.titleAmong(decks);
            if (!name.equals(deck.title())) {
                losses.add(new Loss(
                        deck.id(),
                        "the title " + Quote.of(deck.title()) + " of the deck, which is the name of another as well"));
            }
            StringBuilder text = new StringBuilder();
            text.append(GiftBlocks.CATEGORY)
                    .append(' ')
                    .append(oneLine(name).replace("/", "//"))
                    .append("\n\n");
            for (Item item : content.items()) {
                NewCard card = item.card();
                String where = deck.id() + "/" + card.id();
                if (card.draft()) {
                    losses.add(new Loss(where, "the card, which is a draft"));
                    continue;
                }
                Set<String> tags = new LinkedHashSet<>(content.tags());
                tags.addAll(card.tags());
                GiftForm form = new GiftForm(where, decks.size() > 1 ? deck.id() : null, card, losses);
                text.append(form.text(List.copyOf(tags)));
            }
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
        return losses;
    }

    private static void aboutDeck(ExportedDeck deck, ExportSettings settings, List<Loss> losses) {
        ImportedDeck content = deck.content();
        if (content.description() != null) {
            losses.add(new Loss(deck.id(), "the description of the deck"));
        }
        if (content.language() != null) {
            losses.add(new Loss(deck.id(), "the language of the deck, " + content.language()));
        }
        if (!content.sources().isEmpty()) {
            losses.add(new Loss(deck.id(), "the sources of the deck"));
        }
        long histories =
                content.items().stream().filter(item -> !item.past().isEmpty()).count();
        if (settings.history() && histories > 0) {
            losses.add(new Loss(deck.id(), "the review history of cards (" + histories + ")"));
        }
    }

    static String oneLine(String text) {
        return text.replace('\n', ' ').strip();
    }
}

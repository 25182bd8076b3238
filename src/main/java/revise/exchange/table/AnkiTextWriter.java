package revise.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.ClozeText;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExportSettings;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.FormatWriter;
import revise.exchange.format.Guid;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;
import revise.exchange.format.Quote;
import revise.exchange.html.AnkiGaps;
import revise.exchange.html.MarkdownHtml;

/**
 * Writes decks as a text file that Anki imports into its own types of notes. A note's guid is made of the card's id,
 * so that importing a later export changes the notes of the one before and adds none twice.
 */
public final class AnkiTextWriter implements FormatWriter {
    /** Stands before a card's note below its answer. */
    static final String NOTE = "<hr class=\"note\">";

    private static final String BASIC = "Basic";
    private static final String REVERSED = "Basic (and reversed card)";
    private static final String CLOZE = "Cloze";

    private static final String HEADER = """
            #separator:tab
            #html:true
            #guid column:1
            #notetype column:2
            #deck column:3
            #tags column:6
            """;

    @Override
    public List<Loss> write(List<ExportedDeck> decks, ExportSettings settings, OutputStream out) throws IOException {
        Unheld unheld = new Unheld();
        out.write(HEADER.getBytes(StandardCharsets.UTF_8));
        try {
            CsvWriter table = TableWriter.table(out, '\t');
            for (ExportedDeck deck : decks) {
                unheld.deck(deck, deck.title());
                for (Item item : deck.content().items()) {
                    List<String> note = note(deck, item, unheld);
                    if (!note.isEmpty()) {
                        table.writeRecord(note);
                    }
                }
            }
            table.flush();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        return unheld.losses();
    }

    /** The cells of a note; none when the card stays out. */
    private static List<String> note(ExportedDeck deck, Item item, Unheld unheld) {
        NewCard card = item.card();
        String where = Unheld.where(deck, item);
        if (card.draft()) {
            unheld.lose(where, "the card, which is a draft");
            return List.of();
        }
        String cloze = card.cloze();
        String first = cloze == null ? asked(card) : gaps(cloze);
        if (first == null) {
            unheld.lose(where, "the card, whose gaps cannot be told");
            return List.of();
        }
        unheld.card(where, card);
        reportUnheld(where, card, unheld);
        String second = cloze == null ? answer(card) : html(card.note());
        String kind = cloze != null ? CLOZE : card.reverse() ? REVERSED : BASIC;
        return List.of(Guid.of(where), kind, deck.title(), first, second, tags(where, Unheld.tags(deck, card), unheld));
    }

    private static void reportUnheld(String where, NewCard card, Unheld unheld) {
        if (!card.choices().isEmpty()) {
            unheld.lose(where, "the choices, which stand below the question");
        }
        if (!card.order().isEmpty()) {
            unheld.lose(where, "the order, which is a list in the answer");
        }
        if (card.any() > 0) {
            unheld.lose(where, "any: " + card.any());
        }
        unheld.lose(where, "the hint", card.hint());
        unheld.lose(where, "the source", card.source());
    }

    private static String asked(NewCard card) {
        String question = html(card.question());
        return card.choices().isEmpty() ? question : question + list("ul", card.choices());
    }

    private static String answer(NewCard card) {
        List<String> points = card.points().stream().map(Point::text).toList();
        String answer = !card.order().isEmpty()
                ? list("ol", card.order())
                : points.size() == 1 ? html(points.get(0)) : list("ul", points);
        return card.note() == null ? answer : answer + NOTE + html(card.note());
    }

    private static String list(String kind, List<String> texts) {
        StringBuilder list = new StringBuilder("<" + kind + ">");
        texts.forEach(text -> list.append("<li>").append(html(text)).append("</li>"));
        return list.append("</").append(kind).append('>').toString();
    }

    private static String html(@Nullable String markdown) {
        return markdown == null ? "" : MarkdownHtml.of(markdown);
    }

    /** The text with a number at each gap, or null when it is none with gaps. */
    private static @Nullable String gaps(String source) {
        ClozeText text = ClozeText.orNull(source);
        return text == null ? null : AnkiGaps.html(text, path -> path);
    }

    /** Anki's tags have no spaces in them. */
    private static String tags(String where, List<String> tags, Unheld unheld) {
        List<String> joined = new ArrayList<>();
        for (String tag : tags) {
            String word = tag.strip().replaceAll("\\s+", "_");
            if (!word.equals(tag)) {
                unheld.lose(where, "the spaces in the tag " + Quote.of(tag));
            }
            joined.add(word);
        }
        return String.join(" ", joined);
    }
}

package revise.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import revise.exchange.format.ExportSettings;
import revise.exchange.format.ExportedDeck;
import revise.exchange.format.FormatWriter;
import revise.exchange.format.ImportedDeck;
import revise.exchange.format.Item;
import revise.exchange.format.Loss;

/**
 * Writes decks as one HTML page to be printed: each card a strip with the question on the left and the answer on the
 * right, to be cut out and folded in the middle. The page needs nothing else: pictures are in it, and it has no scripts.
 */
public final class SheetWriter implements FormatWriter {
    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

    public SheetWriter() {}

    @Override
    public List<Loss> write(List<ExportedDeck> decks, ExportSettings settings, OutputStream out) throws IOException {
        List<Loss> losses = new ArrayList<>();
        String title = decks.stream()
                .map(SheetWriter::title)
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
        String language = decks.isEmpty() ? null : decks.get(0).content().language();
        write(
                "<!DOCTYPE html>\n<html" + lang(language) + ">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        + "<title>" + Entities.escape(title) + "</title>\n"
                        + "<style>\n" + SheetStyle.CSS + "</style>\n</head>\n<body>\n",
                out);
        SheetPictures pictures = new SheetPictures();
        for (ExportedDeck deck : decks) {
            deck(deck, settings, pictures, losses, out);
        }
        write("</body>\n</html>\n", out);
        out.flush();
        return losses;
    }

    private static void deck(
            ExportedDeck deck, ExportSettings settings, SheetPictures pictures, List<Loss> losses, OutputStream out)
            throws IOException {
        ImportedDeck content = deck.content();
        StringBuilder head =
                new StringBuilder("<main").append(lang(content.language())).append(">\n<h1>");
        head.append(Entities.escape(title(deck))).append("</h1>\n");
        paragraph(head, content.description());
        if (!content.tags().isEmpty()) {
            paragraph(head, String.join(", ", content.tags()));
        }
        content.sources().forEach(source -> paragraph(head, source));
        write(head.toString(), out);
        int histories = 0;
        for (Item item : content.items()) {
            String where = deck.id() + "/" + item.card().id();
            SheetMarkdown markdown = new SheetMarkdown(deck.folder(), pictures, where, losses);
            write(new SheetCard(item.card(), where, markdown, losses).html(), out);
            histories += item.past().isEmpty() ? 0 : 1;
        }
        if (settings.history() && histories > 0) {
            losses.add(new Loss(deck.id(), "the review history of cards (" + histories + ")"));
        }
        write("</main>\n", out);
    }

    private static String title(ExportedDeck deck) {
        String title = deck.content().title();
        return title == null ? deck.id() : title;
    }

    private static String lang(@Nullable String language) {
        return language == null ? "" : " lang=\"" + Entities.escape(language) + "\"";
    }

    private static void paragraph(StringBuilder html, @Nullable String text) {
        if (text != null) {
            html.append("<p>").append(Entities.escape(text)).append("</p>\n");
        }
    }

    private static void write(String html, OutputStream out) throws IOException {
        out.write(html.getBytes(StandardCharsets.UTF_8));
    }
}

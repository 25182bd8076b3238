package revise.exchange.format;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import revise.deck.Point;
import revise.edit.NewCard;

/** What the tests of readers of notes have in common. */
public final class Reading {
    public static final ImportSettings SETTINGS = new ImportSettings("images", false);

    private Reading() {}

    public static Source file(String name) throws Exception {
        return Source.of(Path.of(Objects.requireNonNull(Reading.class.getResource("/exchange/" + name))
                .toURI()));
    }

    public static Source source(String text) throws ExchangeException {
        return Source.of("n", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Imported read(FormatReader reader, String text) throws ExchangeException {
        return reader.read(source(text), SETTINGS);
    }

    /** Every card on a line of its own: what is asked, {@code =>}, and the points. */
    public static List<String> cards(Imported imported) {
        return imported.decks().stream()
                .flatMap(deck -> deck.items().stream())
                .map(item -> card(item.card()))
                .toList();
    }

    private static String card(NewCard card) {
        String told = (card.hint() == null ? "" : " {hint " + card.hint() + "}")
                + (card.note() == null ? "" : " {note " + card.note() + "}");
        if (card.cloze() != null) {
            return card.cloze() + told;
        }
        List<String> points = card.points().stream().map(Point::text).toList();
        return card.question() + (card.reverse() ? " <=> " : " => ") + String.join(" | ", points) + told;
    }

    /** Every loss, its line before it; those of the whole file have none. */
    public static List<String> losses(Imported imported) {
        return imported.losses().stream()
                .map(loss -> line(loss.where()) + loss.what())
                .toList();
    }

    private static String line(String where) {
        int colon = where.lastIndexOf(':');
        return colon < 0 ? "" : where.substring(colon + 1) + ": ";
    }
}

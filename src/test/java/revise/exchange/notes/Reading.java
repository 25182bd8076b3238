package revise.exchange.notes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.FormatReader;
import revise.exchange.format.ImportSettings;
import revise.exchange.format.Imported;
import revise.exchange.format.Loss;
import revise.exchange.format.Source;

/** What the tests of readers have in common. */
final class Reading {
    static final ImportSettings SETTINGS = new ImportSettings("images", false);

    private Reading() {}

    static Source source(String text) throws ExchangeException {
        return Source.of("n.md", text.getBytes(StandardCharsets.UTF_8));
    }

    static Source file(String name) throws Exception {
        return Source.of(Path.of(Objects.requireNonNull(Reading.class.getResource("/exchange/" + name))
                .toURI()));
    }

    static Imported read(FormatReader reader, String text) throws ExchangeException {
        return reader.read(source(text), SETTINGS);
    }

    /** Every card on a line of its own: what is asked, {@code =>}, and the points. */
    static List<String> cards(Imported imported) {
        return imported.decks().stream()
                .flatMap(deck -> deck.items().stream())
                .map(item -> card(item.card()))
                .toList();
    }

    static String card(NewCard card) {
        if (card.cloze() != null) {
            return card.cloze();
        }
        List<String> points = card.points().stream().map(Point::text).toList();
        return card.question() + (card.reverse() ? " <=> " : " => ") + String.join(" | ", points);
    }

    /** Every loss, its line before it. */
    static List<String> losses(Imported imported) {
        return imported.losses().stream()
                .map(loss -> line(loss) + ": " + loss.what())
                .toList();
    }

    private static String line(Loss loss) {
        return loss.where().substring(loss.where().lastIndexOf(':') + 1);
    }
}

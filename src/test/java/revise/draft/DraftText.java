package revise.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import revise.deck.Point;
import revise.edit.NewCard;
import revise.exchange.format.ExchangeException;
import revise.exchange.format.Source;

/** Notes in, drafts out as a text that is easy to compare. */
final class DraftText {
    private DraftText() {}

    static Drafts drafts(String notes) {
        try {
            return Drafter.of(Source.of("notes.md", notes.getBytes(StandardCharsets.UTF_8)));
        } catch (ExchangeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** One card, its answer points behind it; several cards on lines of their own. */
    static String of(String notes) {
        StringBuilder text = new StringBuilder();
        for (Drafted drafted : drafts(notes).cards()) {
            text.append(line(drafted.card())).append('\n');
        }
        return text.toString().strip();
    }

    static String line(NewCard card) {
        StringBuilder line = new StringBuilder(card.cloze() != null ? card.cloze() : String.valueOf(card.question()));
        for (Point point : card.points()) {
            line.append(" | ").append(point.text());
        }
        for (String item : card.order()) {
            line.append(" > ").append(item);
        }
        return line.toString();
    }

    static String resource(String name) throws IOException {
        try (InputStream in = DraftText.class.getResourceAsStream("/draft/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

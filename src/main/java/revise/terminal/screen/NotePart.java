package revise.terminal.screen;

import org.jline.utils.AttributedString;
import revise.deck.Card;

/** What a card says besides its answer. */
public final class NotePart {
    private NotePart() {}

    /** Writes the note and the source, where there are any. */
    public static void write(Card card, Body body) {
        if (card.note() != null) {
            body.gap().markdown(new AttributedString("Note: ", Look.DIM), card.note(), Look.DIM);
        }
        if (card.source() != null) {
            if (card.note() == null) {
                body.gap();
            }
            body.text("Source: " + card.source(), Look.DIM);
        }
    }
}

package revise.terminal.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.edit.NewCard;
import revise.exchange.format.Item;
import revise.terminal.Spans;
import revise.terminal.screen.Body;
import revise.terminal.screen.Look;

/** All of a card that is not written yet. */
final class CardDetail {
    /** Longer ones come from files that are not what they were read as; to lay them out would take its time. */
    private static final int LONGEST_TEXT = 20_000;

    private static final int MOST_LINES = 500;

    private CardDetail() {}

    static void write(Item item, Look look, Body body) {
        NewCard card = item.card();
        for (String doubt : item.doubts()) {
            body.text("? ", doubt, look.learning());
        }
        body.markdown("", head(CardWords.asked(card)), Look.BOLD);
        rest(CardWords.asked(card), body);
        List<CardWords.Line> answer = CardWords.answer(card);
        if (card.any() > 0) {
            body.text("any " + card.any() + " of these:", Look.DIM);
        }
        for (CardWords.Line line : answer.subList(0, Math.min(MOST_LINES, answer.size()))) {
            body.markdown(line.mark().isEmpty() ? "  " : line.mark(), head(line.text()), Look.PLAIN);
            rest(line.text(), body);
        }
        if (answer.size() > MOST_LINES) {
            body.text("… " + (answer.size() - MOST_LINES) + " more lines", Look.DIM);
        }
        beside("Hint: ", card.hint(), body);
        beside("Note: ", card.note(), body);
        beside("Source: ", card.source(), body);
        beside("Tags: ", card.tags().isEmpty() ? null : String.join(", ", card.tags()), body);
        if (card.reverse()) {
            body.text("It is asked the other way round as well.", Look.DIM);
        }
        if (card.draft()) {
            body.text("It is a draft: not asked before you have accepted it.", Look.DIM);
        }
        int answers =
                item.past().stream().mapToInt(past -> past.events().size()).sum();
        if (answers > 0) {
            body.text("Its history comes along: " + Spans.count(answers, "event") + ".", Look.DIM);
        }
    }

    private static String head(String text) {
        return CardWords.head(text, LONGEST_TEXT);
    }

    private static void rest(String text, Body body) {
        if (text.length() > LONGEST_TEXT) {
            body.text("… " + (text.length() - LONGEST_TEXT) + " more characters", Look.DIM);
        }
    }

    private static void beside(String name, @Nullable String text, Body body) {
        if (text != null) {
            body.text(name, head(text), Look.DIM);
        }
    }
}

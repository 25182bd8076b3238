package revise.terminal;

import revise.deck.Card;
import revise.deck.Kind;
import revise.grading.Picks;
import revise.grading.Ticks;
import revise.study.View;
import revise.terminal.markdown.Markdown;

/** Says in words what the student's picks came to, the same on the screen and in lines. */
final class PickedWords {
    private PickedWords() {}

    /** {@code Right}, {@code Wrong: you chose Riga}, {@code 3 of 4 in the right order}; nothing when nothing was picked. */
    static String verdict(View.Asking asking) {
        Card card = asking.card();
        Ticks ticks = asking.ticks();
        if (!ticks.used()) {
            return "";
        }
        if (ticks.isFull(card)) {
            return "Right";
        }
        if (card.kind() instanceof Kind.Ordering) {
            return ticks.met().isEmpty()
                    ? "None in the right order"
                    : ticks.met().size() + " of " + card.points().size() + " in the right order";
        }
        String wrong = wrong(asking.picks(), card.kind());
        if (card.points().size() == 1) {
            return "Wrong: you chose " + wrong;
        }
        String right = ticks.met().size() + " of " + card.points().size() + " right";
        return wrong.isEmpty() ? right : right + "; not right: " + wrong;
    }

    private static String wrong(Picks picks, Kind kind) {
        StringBuilder wrong = new StringBuilder();
        for (int item : picks.picked()) {
            String text = picks.offered().get(item);
            if (kind instanceof Kind.Choice choice && choice.pointOf(text) < 0) {
                wrong.append(wrong.isEmpty() ? "" : ", ").append(Markdown.line(text));
            }
        }
        return wrong.toString();
    }
}

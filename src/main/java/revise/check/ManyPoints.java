package revise.check;

import revise.deck.Card;
import revise.deck.Kind;

/** A long list is hard to learn as one. */
final class ManyPoints implements EntryRule {
    private static final int MOST = 6;

    @Override
    public void check(Entry entry, Report report) {
        for (Card card : entry.cards()) {
            int points = card.any() > 0 ? card.any() : card.points().size();
            if (points > MOST && !(card.kind() instanceof Kind.Ordering)) {
                report.warning(
                        entry,
                        "many-points",
                        "the answer needs " + points + " points; split the card, or ask for some with \"any\"");
                return;
            }
        }
    }
}

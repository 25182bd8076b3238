package revise.check;

import revise.deck.Card;
import revise.deck.Kind;

/** More points than can be kept in mind. */
final class ManyPoints implements EntryRule {
    private static final String NAME = "many-points";
    private static final int MOST = 6;

    @Override
    public void check(Entry entry, Report report) {
        if (entry.kind() instanceof Kind.Ordering) {
            return;
        }
        for (Card card : entry.cards()) {
            int points = card.any() > 0 ? card.any() : card.points().size();
            if (points > MOST) {
                report.warning(
                        entry,
                        NAME,
                        "the answer has " + points + " points, and more than " + MOST
                                + " are hard to recall; make several cards of it");
                return;
            }
        }
    }
}

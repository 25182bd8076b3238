package revise.check;

import revise.deck.Findings;
import revise.deck.Point;

/** A number of which nobody said how near is near enough. */
final class ExactNumber implements EntryRule {
    private static final String NAME = "number-without-tolerance";

    @Override
    public void check(Entry entry, Report report) {
        for (Point point : entry.first().points()) {
            String number = point.number();
            if (number != null && point.tolerance() == null) {
                report.warning(
                        entry,
                        NAME,
                        "the number " + Findings.quote(number)
                                + " has no tolerance; say how far off still counts, or write \"tolerance: 0\" if it must be"
                                + " exact");
                return;
            }
        }
    }
}

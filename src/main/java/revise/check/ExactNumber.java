package revise.check;

import revise.deck.Findings;
import revise.deck.Point;

/** A number says how near is near enough. */
final class ExactNumber implements EntryRule {
    @Override
    public void check(Entry entry, Report report) {
        for (Point point : entry.points()) {
            if (point.number() != null && point.tolerance() == null) {
                report.warning(
                        entry,
                        "number-without-tolerance",
                        "number " + Findings.quote(point.number())
                                + " has no tolerance; write how far an answer may be off, or \"tolerance: 0\"");
                return;
            }
        }
    }
}

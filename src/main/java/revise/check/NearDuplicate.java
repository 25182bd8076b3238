package revise.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Findings;

/** Two entries that ask and answer nearly the same; one of them is enough. */
final class NearDuplicate implements Rule {
    private static final String NAME = "near-duplicate";

    @Override
    public void check(List<Entry> entries, int from, Report report) {
        @Nullable Entry[] earlier = NearDuplicates.earlier(entries, from);
        for (int i = from; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Entry other = earlier[i];
            if (other != null) {
                report.warning(entry, NAME, () -> text(entry, other));
            }
        }
    }

    private static String text(Entry entry, Entry other) {
        boolean same = entry.exactQuestion().equals(other.exactQuestion())
                && entry.exactAnswer().equals(other.exactAnswer());
        return (same ? "the same card as at " : "nearly the same card as at ") + Report.at(other) + " ("
                + Findings.quote(other.written()) + "); keep one, or make clear how they differ";
    }
}

package revise.check;

import java.util.List;

/** A rule that needs to see no more than one entry at a time. */
interface EntryRule extends Rule {
    /** Reports what is wrong with one entry. */
    void check(Entry entry, Report report);

    @Override
    default void check(List<Entry> entries, int from, Report report) {
        for (int i = from; i < entries.size(); i++) {
            check(entries.get(i), report);
        }
    }
}

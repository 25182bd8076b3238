package revise.check;

import java.util.List;

/** One rule, or a small family of rules that look at the same thing. */
interface Rule {
    /**
     * Reports what is wrong with some of the entries.
     *
     * @param entries in the order of their files
     * @param from the first that is looked at; those before it are only there to be compared with
     */
    void check(List<Entry> entries, int from, Report report);
}

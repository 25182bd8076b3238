package revise.check;

import java.util.ArrayList;
import java.util.List;
import revise.deck.Card;
import revise.deck.Finding;
import revise.deck.Library;

/** Looks for cards that could be better, as far as their decks can be read. */
public final class Checker {
    private Checker() {}

    /** Gives what the rules find in a whole library, file by file and by line. */
    public static List<Finding> check(Library library) {
        return check(Entry.all(library), 0);
    }

    /**
     * Gives what the rules find in one new or edited entry, by itself and against a library. What the library holds
     * under the entry's id, or at its place, is taken to be the same entry and is not compared with it.
     *
     * @param cards the cards of the entry, at least one
     */
    public static List<Finding> check(List<Card> cards, Library library) {
        Card first = cards.get(0);
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : Entry.all(library)) {
            if (!entry.id().equals(first.entry()) && !entry.place().equals(first.place())) {
                entries.add(entry);
            }
        }
        entries.add(Entry.of(cards, library));
        return check(entries, entries.size() - 1);
    }

    /** Gives the findings of the reader and of the rules, file by file and by line; what is in no file comes first. */
    public static List<Finding> everything(Library library) {
        List<Finding> all = new ArrayList<>(library.findings());
        all.addAll(check(library));
        return Report.inOrder(all, library.files());
    }

    private static List<Finding> check(List<Entry> entries, int from) {
        Report report = new Report();
        for (Rule rule : Rules.ALL) {
            rule.check(entries, from, report);
        }
        return report.findings();
    }
}

package revise.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Library;

/** Finds cards that ask and answer nearly the same as a text, as fast as it is typed. */
public final class NearDuplicates {
    private final List<Entry> entries;
    private final List<Subject> subjects;
    private final WordIndex index;
    private final Nearness nearness;

    private NearDuplicates(List<Entry> entries) {
        this.entries = entries;
        this.subjects = new ArrayList<>(entries.size());
        Vocabulary vocabulary = new Vocabulary(entries.size());
        for (Entry entry : entries) {
            subjects.add(Subject.of(entry, vocabulary));
        }
        this.index = new WordIndex(entries.size(), vocabulary);
        this.nearness = new Nearness(vocabulary);
    }

    /** Prepares for questions about a library; it takes about as long as reading that. */
    public static NearDuplicates of(Library library) {
        NearDuplicates all = new NearDuplicates(Entry.all(library));
        for (int i = 0; i < all.entries.size(); i++) {
            all.index.add(i, all.keys(all.subjects.get(i)));
        }
        return all;
    }

    /**
     * Gives the cards that are nearly the same, the nearest first; of an entry with several cards the one that is
     * written.
     *
     * @param question as typed so far
     * @param answer as typed so far, the points one after the other; blank when only the question counts
     */
    public List<Card> near(String question, String answer) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Subject typed = Subject.typed(question, answer, entries.get(0).language());
        if (typed.question().isEmpty()) {
            return List.of();
        }
        List<Integer> near = new ArrayList<>();
        for (int candidate : index.candidates(keys(typed))) {
            if (nearness.areNear(typed, subjects.get(candidate))) {
                near.add(candidate);
            }
        }
        near.sort(Comparator.comparingInt(
                i -> -typed.question().overlap(subjects.get(i).question()).letters()));
        List<Card> cards = new ArrayList<>();
        for (int i : near) {
            cards.add(entries.get(i).first());
        }
        return cards;
    }

    /** Gives for each entry an earlier one that is nearly the same, or null; null as well for those before a place. */
    static @Nullable Entry[] earlier(List<Entry> entries, int from) {
        NearDuplicates before = new NearDuplicates(entries);
        @Nullable Entry[] earlier = new @Nullable Entry[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            long[] keys = before.keys(before.subjects.get(i));
            earlier[i] = i < from ? null : before.find(i, keys);
            before.index.add(i, keys);
        }
        return earlier;
    }

    private long[] keys(Subject subject) {
        return index.keys(subject.question(), subject.answer());
    }

    private @Nullable Entry find(int i, long[] keys) {
        Entry entry = entries.get(i);
        for (int candidate : index.candidates(keys)) {
            Entry other = entries.get(candidate);
            if (nearness.areNear(subjects.get(i), subjects.get(candidate)) && !differInOrder(entry, other)) {
                return other;
            }
        }
        return null;
    }

    private static boolean differInOrder(Entry a, Entry b) {
        return Answers.isOrdered(a) && Answers.isOrdered(b) && !a.exactAnswer().equals(b.exactAnswer());
    }
}

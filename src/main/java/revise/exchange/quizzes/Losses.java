package revise.exchange.quizzes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import revise.exchange.format.Loss;
import revise.exchange.format.Source;

/** Gathers what does not come along, in the order of a source. What happens at every question is said once. */
final class Losses {
    private static final class Entry {
        private final String where;
        private final String what;
        private int times;

        Entry(String where, String what) {
            this.where = where;
            this.what = what;
        }

        Loss loss() {
            return new Loss(where, times > 1 ? what + " (" + times + " times)" : what);
        }
    }

    private final Source source;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> counted = new HashMap<>();

    /** Begins with what was lost when the text was decoded. */
    Losses(Source source) {
        this.source = source;
        for (Loss loss : source.text().losses()) {
            entries.add(new Entry(loss.where(), loss.what()));
        }
    }

    Source source() {
        return source;
    }

    void add(int line, String what) {
        entries.add(new Entry(source.line(line), what));
    }

    void add(String where, String what) {
        entries.add(new Entry(where, what));
    }

    /** Adds a loss that is of one kind with others; the first one's place stands for all. */
    void count(int line, String what) {
        counted.computeIfAbsent(what, key -> {
                    Entry entry = new Entry(source.line(line), key);
                    entries.add(entry);
                    return entry;
                })
                .times++;
    }

    List<Loss> list() {
        return entries.stream().map(Entry::loss).toList();
    }
}

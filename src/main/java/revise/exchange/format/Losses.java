package revise.exchange.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import revise.edit.NewCard;

/**
 * Gathers what is lost of a source, to be told in the order of its lines. A file of nothing but things without a place
 * would need more memory for their losses than for itself, so that beyond a great number they are only counted.
 */
public final class Losses {
    private static final int MOST = 200_000;

    /** Behind all lines. */
    private static final int WHOLE = Integer.MAX_VALUE;

    private final Source source;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> counted = new HashMap<>();
    private int further;

    private static final class Entry {
        private final int line;
        private final String where;
        private final String what;
        private int times;

        Entry(int line, String where, String what) {
            this.line = line;
            this.where = where;
            this.what = what;
        }

        int line() {
            return line;
        }

        Loss loss() {
            return new Loss(where, times > 1 ? what + " (" + times + " times)" : what);
        }
    }

    public Losses(Source source) {
        this.source = source;
    }

    public Source source() {
        return source;
    }

    /** Adds what is lost of a line, counted from 1. */
    public void add(int line, String what) {
        add(new Entry(line, source.line(line), what));
    }

    /** Adds what is lost at a place; if it is no line of the source, it is told behind those that are. */
    public void add(String where, String what) {
        add(new Entry(line(where), where, what));
    }

    /** Adds what is lost of the whole file. */
    public void addWhole(String what) {
        add(source.name(), what);
    }

    /** Adds a loss that is of one kind with others; the first one's line, counted from 1, stands for all. */
    public void count(int line, String what) {
        Entry known = counted.get(what);
        if (known == null) {
            known = new Entry(line, source.line(line), what);
            if (add(known)) {
                counted.put(what, known);
            }
        }
        known.times++;
    }

    /** Adds the images that a text on a line, counted from 1, names but does not hold. */
    public void addImages(int line, String markdown) {
        addImages(source.line(line), markdown);
    }

    /** Adds the images that a text at a place names but does not hold. */
    public void addImages(String where, String markdown) {
        ImageLinks.in(markdown).forEach(image -> add(where, ImageLinks.lost(image)));
    }

    /** Adds the images that a card at a place names but does not hold. */
    public void addImages(String where, NewCard card) {
        ImageLinks.in(card).forEach(image -> add(where, ImageLinks.lost(image)));
    }

    /** Everything, what decoding the text lost first. */
    public List<Loss> list() {
        List<Loss> list = new ArrayList<>(source.text().losses());
        entries.stream()
                .sorted(Comparator.comparingInt(Entry::line))
                .map(Entry::loss)
                .forEach(list::add);
        if (further > 0) {
            list.add(new Loss(source.name(), further + " more like those before"));
        }
        return list;
    }

    private boolean add(Entry entry) {
        if (entries.size() >= MOST) {
            further++;
            return false;
        }
        return entries.add(entry);
    }

    private int line(String where) {
        int start = source.name().length() + 1;
        if (where.length() <= start || !where.startsWith(source.name()) || where.charAt(start - 1) != ':') {
            return WHOLE;
        }
        int line = 0;
        for (int i = start; i < where.length(); i++) {
            int digit = where.charAt(i) - '0';
            if (digit < 0 || digit > 9 || line >= WHOLE / 10) {
                return WHOLE;
            }
            line = line * 10 + digit;
        }
        return line;
    }
}

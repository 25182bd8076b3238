package revise.exchange.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is lost of a text, to be told in the order of its lines. */
public final class Losses {
    private final Source source;
    private final List<Lost> lost = new ArrayList<>();
    private final List<Loss> whole = new ArrayList<>();

    private record Lost(int line, String what) {}

    public Losses(Source source) {
        this.source = source;
    }

    /** Adds what is lost of a line, counted from 1. */
    public void add(int line, String what) {
        lost.add(new Lost(line, what));
    }

    /** Adds what is lost of the whole file; it is told last. */
    public void addWhole(String what) {
        whole.add(new Loss(source.name(), what));
    }

    /** Adds the images that a text on a line names but does not hold. */
    public void addImages(int line, String markdown) {
        ImageLinks.losses(source.line(line), markdown).forEach(loss -> add(line, loss.what()));
    }

    /** Everything, what decoding the text lost first. */
    public List<Loss> list() {
        List<Loss> list = new ArrayList<>(source.text().losses());
        lost.sort(Comparator.comparingInt(Lost::line));
        for (Lost each : lost) {
            list.add(new Loss(source.line(each.line()), each.what()));
        }
        list.addAll(whole);
        return list;
    }
}
